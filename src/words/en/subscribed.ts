/** What subscribed calendars say: of elections, their phases and results, and of the ends of terms. */

import type { Day } from '../../governance/day.ts';
import type { PhaseName } from '../../governance/phase.ts';
import type { OpenTerm } from '../../governance/roster.ts';
import type { EndedState } from '../../governance/standing.ts';
import type { Edge } from '../../governance/timetable.ts';
import type { When } from '../../governance/when.ts';
import { CALLED } from './called.ts';
import { counted } from './counts.ts';
import { boundsInWords, dayInWords, dueDayInWords, instantInWords } from './days.ts';
import { OUTCOMES } from './outcomes.ts';
import { PHASES } from './phase-words.ts';
import { brokenOffTold, CALLED_OFF } from './result-words.ts';
import type { WhenPart } from './rich-text.ts';
import { listInWords, withPlainSpaces } from './sentences.ts';
import { TAGS } from './tags.ts';
import { oneOfInWords } from './unrecorded.ts';

/** Who sits in a seat that comes up: somebody by name, nobody, who is not recorded, or somebody whom an election before this one puts there. */
interface SeatUp {
  readonly seat: number;
  readonly holder: { readonly name: string } | 'vacant' | 'unrecorded' | null;
}

/** "3 seats: seat 1 (Fupan Li) and seat 2 (vacant)." */
export function seatsUpInWords(count: number, up: readonly SeatUp[]): string {
  const seats = withPlainSpaces(counted(count, 'seat'));
  const held = up.map(({ seat, holder }) => {
    const who =
      holder === null
        ? ''
        : ` (${holder === 'vacant' ? TAGS.vacant.word.toLowerCase() : holder === 'unrecorded' ? oneOfInWords([]) : holder.name})`;
    return `${CALLED.seat} ${seat}${who}`;
  });
  return held.length === 0 ? `${seats}.` : `${seats}: ${listInWords(held)}.`;
}

/** An event with what it is of: "Nominations: Council, June 2027". */
export const eventTitle = (what: string, of: string): string => `${what}: ${of}`;

/** What an election is called among those of several committees. */
export const electionOf = (committee: string, title: string): string => `${committee}, ${title}`;

/** How sure an election is that the charter alone knows; `past` once its day has come and no file tells of it. */
export function howSure(past: boolean, recordsEnd: Day | null): string {
  if (!past) return 'Foreseen by the charter and not yet announced: the days are expected ones.';
  return recordsEnd === null
    ? 'Foreseen by the charter. The records do not say whether it was held.'
    : `Foreseen by the charter. The records end on ${dayInWords(recordsEnd)} and do not say whether it was held.`;
}

/** That a phase was broken off with its election. */
export const brokenOffInWords = (on: Day): string => `${brokenOffTold(on)}. ${CALLED_OFF}`;

export const NO_VOTE_NEEDED = 'Not held: no vote was needed.';

/** When a phase ends, whose end is a whole day or a moment. */
export const phaseEnds = (phase: PhaseName, end: Edge): string =>
  'day' in end
    ? `${PHASES[phase].ends} at the end of ${dayInWords(end.day)}.`
    : `${PHASES[phase].ends} on ${instantInWords(end.at)}.`;

export const EXPECTED_ELECTION = 'Election expected';
export const IN_THE_MONTH = 'In the course of the month; the charter states no days.';

/** What the event of a result is called. */
export const resultTitle = (how: EndedState | 'unrecorded' | null): string =>
  how === 'unrecorded' ? 'Result not recorded' : how === null ? 'Result expected' : OUTCOMES[how].title;

/** What the event of the end of a term is called. */
export const termEventTitle = (over: boolean, isExpected: boolean): string =>
  over ? 'Term ended' : isExpected ? 'Term expected to end' : 'Term due to end';

/** When a term was due to end. */
export const dueToEnd = (due: WhenPart): string => `Due to end ${dueDayInWords(due)}.`;

const OPEN_TERMS: Readonly<Record<OpenTerm, string>> = {
  due: 'The term is due to end.',
  'ran-out': 'The term has run out; no successor is on record.',
  'election-awaited':
    'The term ends with an election that was expected by now and has not come; until then it goes on.',
  'not-recorded': 'The term was due to end; the records end before that and do not say whether it did.',
};

/** How a term stands that is not over. */
export const openTermInWords = (stands: OpenTerm): string => OPEN_TERMS[stands];

/** Said of the end of a term for which there is no day but that of an election whose result was never recorded. */
export const AROUND_AN_ELECTION =
  'The day is expected, not recorded: the result of the election that filled the seat is not on record.';

/** How well the day of an end is known that was not recorded. */
export const dayNotRecorded = (when: When): string => `The day is not recorded: ${boundsInWords(when)}.`;

export const heldSince = (seat: number, since: Day): string =>
  `${CALLED.Seat} ${seat}, held since ${dayInWords(since)}.`;

/** What a calendar is called and holds. */
export const CALENDARS = {
  ofCommittee: (committee: string) => ({
    name: committee,
    holds: `Elections, ends of terms, and offices of the ${committee}.`,
  }),
  ofAll: (community: string) => ({
    name: `${community}: elections`,
    holds: 'Every election: on record, planned, and foreseen by the charter.',
  }),
  ofYear: (community: string, year: number) => ({
    name: `${community}: elections of ${year}`,
    holds: `Every election of ${year}: on record, planned, and foreseen by the charter.`,
  }),
  ofElection: (committee: string, title: string) => ({
    name: electionOf(committee, title),
    holds: 'The phases of one election, its deadlines and its result.',
  }),
};

/** Leads to a calendar: of all elections, of one, of a committee. */
export const FOLLOW = {
  all: 'All elections',
  election: 'This election, with reminders of its deadlines',
  committee: (name: string): string => `${name}: elections and ends of terms`,
};
