/** Results at a glance, in words: how the elected come to the seats, how many voted, and what the order of names says. */
import type { ComesAs } from '../../governance/comes-as.ts';
import type { Day } from '../../governance/day.ts';
import type { Community, Note, Outcome, PersonId, Turnout } from '../../governance/model.ts';
import { turnoutShare } from '../../governance/numbers.ts';
import type { PhaseName } from '../../governance/phase.ts';
import type { EndedState } from '../../governance/standing.ts';
import { takeOffice } from '../../governance/winners.ts';
import { CALLED } from './called.ts';
import { counted, countInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { GONE } from './gone-words.ts';
import { personName } from './names.ts';
import { NOT_RECORDED } from './not-recorded.ts';
import { chosenInWords, OUTCOMES } from './outcomes.ts';
import { capitalized, listInWords, sentence } from './sentences.ts';

/** How somebody comes to a seat; who was given it, or the one before, without an election is not re-elected. */
export function comesAsInWords(comes: ComesAs, by: Outcome['by']): string {
  if (comes === 'new') return 'New';
  if (comes === 'returned') return 'Returns';
  return comes === 're-elected' && by !== 'appointed' ? 'Re-elected' : 'Again';
}

/** "30 of 120 (25 %)", as far as the records tell. */
export function turnoutInWords(turnout: Turnout | null): string {
  if (turnout === null) return NOT_RECORDED;
  const { ballots, electorate } = turnout;
  const share = turnoutShare(turnout);
  return share === null ? counted(ballots, 'ballot') : `${ballots} of ${electorate} (${Math.round(share * 100)}%)`;
}

/** What the order of the elected says; nothing where one was, or where nobody voted. */
export function countOrderInWords({ by, ranked, elected }: Pick<Outcome, 'by' | 'ranked' | 'elected'>): string | null {
  if (by !== 'poll' || elected.length < 2) return null;
  return ranked
    ? 'In the order of the count.'
    : 'The order of the count is not recorded; the names are in alphabetical order.';
}

/** From when the winners sit, as far as that is on record; of a day that has come it says no more than that, since some may have left. */
export const inOfficeInWords = (
  { takesOffice: from, takesOfficeSaid }: Pick<Outcome, 'takesOffice' | 'takesOfficeSaid'>,
  asOf: Day,
): string =>
  takesOfficeSaid
    ? `${from <= asOf ? 'Took office on' : 'In office from'} ${dayInWords(from)}.`
    : `Counted as in office from the result, on ${dayInWords(from)}: no other day is on record.`;

/** The day from which the winners sit, behind "from"; where none is on record, that of the result as what it is. */
export const officeBeginsInWords = ({
  takesOffice: from,
  takesOfficeSaid,
}: Pick<Outcome, 'takesOffice' | 'takesOfficeSaid'>): string =>
  takesOfficeSaid ? dayInWords(from) : `the result, on ${dayInWords(from)} (no other day is on record)`;

/** Said where the records do not tell, without its full stop. */
const TURNOUT_UNRECORDED = 'How many voted is not recorded';

/** Said where nobody had to vote. */
const NO_VOTE = 'No vote was held';

/** How many voted, under a heading of its own; that nobody had to, where there was no vote. */
export const votedInWords = (by: Outcome['by'] | null, turnout: Turnout | null): string =>
  by === 'uncontested' || by === 'appointed' ? NO_VOTE : turnoutInWords(turnout);

/** How many voted, as a sentence. */
export const turnoutSentence = (turnout: Turnout | null): string =>
  turnout === null ? `${TURNOUT_UNRECORDED}.` : `Voted: ${turnoutInWords(turnout)}.`;

/** Said of an election that was called off, whether or not it had begun. */
export const CALLED_OFF = 'The election was called off.';

type Declines = Pick<Outcome, 'elected' | 'declined'>;

/** When and why a winner does not take office, behind "who" or a name, and who does instead; whoever declined in turn came next and no more. */
function goneInstead(
  community: Community,
  { declined }: Declines,
  { why, on, next }: Outcome['declined'][number],
): string {
  const instead =
    next === null
      ? `nobody takes the ${CALLED.seat} instead on record`
      : `${personName(community, next)} ${declined.some(({ person }) => person === next) ? 'came next' : `takes the ${CALLED.seat}`}`;
  return `${GONE[why].past} on ${dayInWords(on)}; ${instead}`;
}

/** Of a winner, or of who came next for one, who does not take office, and who does instead: a sentence. */
export const declinedInWords = (community: Community, outcome: Declines, each: Outcome['declined'][number]): string =>
  `${personName(community, each.person)} ${outcome.elected.includes(each.person) ? 'was elected' : 'came next'} and ${goneInstead(community, outcome, each)}.`;

/** The same behind the name of a winner in a list; empty for who takes office. */
export function declinedAfter(community: Community, outcome: Declines, winner: PersonId): string {
  const gone = outcome.declined.find(({ person }) => person === winner);
  return gone === undefined ? '' : `, who ${goneInstead(community, outcome, gone)}`;
}

/** The same of all of them. */
export const whoDeclinedInWords = (community: Community, outcome: Pick<Outcome, 'elected' | 'declined'>): string[] =>
  outcome.declined.map((each) => declinedInWords(community, outcome, each));

/**
 * What an outcome says beside who was elected, a sentence each: that a lot broke a tie, what is left to a run-off, and for
 * whom the option stood in the way that stands for nobody.
 */
export function furtherInWords(
  community: Community,
  { lot, runOff, none, holdOver }: Pick<Outcome, 'lot' | 'runOff' | 'none' | 'holdOver'>,
): string[] {
  const namesOf = (ids: readonly string[]) => ids.map((id) => personName(community, id));
  const names = (ids: readonly string[]) => listInWords(namesOf(ids));
  const stay = holdOver ?? [];
  return [
    ...(stay.length === 0
      ? []
      : [
          `Fewer were elected than ${CALLED.seats} came up; ${names(stay)} ${stay.length === 1 ? 'stays' : 'stay'} on.`,
        ]),
    ...(lot === null
      ? []
      : [
          `${names([...lot.order].sort())} were tied, and a lot put them in this order: ${namesOf(lot.order).join(', then ')}.`,
          sentence(capitalized(lot.how)),
        ]),
    ...(none === null
      ? []
      : [`Voters placed ${names(none.behind)} behind “${none.named}”: no ${CALLED.seat} could be theirs.`]),
    ...(runOff === null
      ? []
      : [
          `A run-off between ${names(runOff.among)} decides ${
            runOff.seats === 1 ? `one more ${CALLED.seat}` : `${countInWords(runOff.seats, 'seat')} more`
          }.`,
        ]),
  ];
}

/** Whom a limit of the charter was not held against, and why; a sentence each, with where it is from. */
export function exceptionsInWords(
  community: Community,
  { waived, exempt }: Pick<Outcome, 'waived' | 'exempt'>,
): Note[] {
  const said = (what: string, { person, reason, sources }: Outcome['waived'][number]): Note => ({
    text: `${what} ${personName(community, person)}: ${sentence(reason)}`,
    sources,
  });
  return [
    ...waived.map((each) => said('The cap for one organization was waived for', each)),
    ...exempt.map((each) => said('The limit of terms was not held against', each)),
  ];
}

/** "Elected without a vote: Ada and Ben."; that it was called off. */
export function resultSentence(
  community: Community,
  outcome: Pick<Outcome, 'by' | 'elected' | 'declined' | 'lot' | 'runOff' | 'none' | 'holdOver'>,
  how: EndedState,
): string {
  if (outcome.by === 'cancelled') return CALLED_OFF;
  const sit = takeOffice(outcome);
  const names = sit.map((person) => personName(community, person));
  return [
    ...(sit.length === 0 && outcome.elected.length > 0 ? [] : [`${chosenInWords(how, names)}.`]),
    ...whoDeclinedInWords(community, outcome),
    ...furtherInWords(community, outcome),
  ].join(' ');
}

/** That a phase was broken off with its election, without a full stop. */
export const brokenOffTold = (on: Day): string => `${OUTCOMES['broken-off'].label} on ${dayInWords(on)}`;

/** What is said of a phase that was planned and did not take place: of a result, that it came before its day. */
export const skippedTold = (phase: PhaseName, ended: EndedState): string =>
  phase === 'results' && (ended === 'uncontested' || ended === 'appointed')
    ? 'Declared earlier'
    : OUTCOMES[ended].skipped;

/** "Two seats will not be filled anew." */
export const notFilledAnew = (seats: number): string =>
  `${capitalized(countInWords(seats, 'seat'))} will not be filled anew.`;
