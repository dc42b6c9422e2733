/** What the records hold of somebody, told: roles in short, what happened in the order of the days, candidacies in a sentence. */
import type { Day } from '../../governance/day.ts';
import type { Term } from '../../governance/terms.ts';
import { CALLED } from './called.ts';
import { countInWords, timesInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { endingInWords } from './endings.ts';
import { listInWords } from './sentences.ts';

/** The years of something that lasted: "2018 to 2020", "in 2018", or "since 2018" while it goes on (null). */
const yearsInWords = (since: string, until: string | null): string =>
  until === null ? `since ${since}` : since === until ? `in ${since}` : `${since} to ${until}`;

/** "Council, member since 2018, with a break"; `until` null for somebody who sits there. */
export const memberInShort = (committee: string, since: string, until: string | null, hasBreak: boolean): string =>
  `${committee}, member ${yearsInWords(since, until)}${hasBreak ? ', with a break' : ''}`;

/** "Council, Chair 2018 to 2020" */
export const officeInShort = (committee: string, office: string, since: string, until: string | null): string =>
  `${committee}, ${office} ${yearsInWords(since, until)}`;

/** In which years somebody stood who never sat anywhere. */
export const candidateInYears = (years: readonly string[]): string => `${CALLED.Candidate} in ${years.join(', ')}`;

/** In which years somebody ran elections. */
export const officialInYears = (years: readonly string[]): string => `Election official in ${listInWords(years)}`;

/** What happened to somebody on a day. */
export const ON_THE_TIMELINE = {
  belonged: (organization: string): string => `With ${organization}`,
  stood: (election: string): string => `Stood in ${election}`,
  official: (election: string): string => `Official of ${election}`,
  appointed: (seat: string): string => `Appointed to ${seat}`,
  elected: (seat: string, election: string, kept: boolean): string =>
    `${kept ? 'Kept' : 'Took'} ${seat} after ${election}`,
  left: (
    seat: string,
    { ended, began }: Pick<Term, 'began'> & { readonly ended: NonNullable<Term['ended']> },
  ): string =>
    ended.why === 'unrecorded' && ended.when === null
      ? `Left ${seat}, or stayed on; which is not recorded`
      : `Left ${seat}: ${endingInWords(ended, began.by).toLowerCase()}`,
};

/** A seat by its number and its committee, within a sentence. */
export const seatOfCommittee = (seat: number, committee: string): string =>
  `${CALLED.seat} ${seat} of the ${committee}`;

/** How the three tables are headed: of what there is, and on which committee where it is one. */
export const HOW_MUCH = {
  terms: (count: number, committee: string | null): string =>
    `${countInWords(count, 'term')}${committee === null ? '' : ` on the ${committee}`}`,
  candidacies: (count: number, committee: string | null): string =>
    `${countInWords(count, 'candidacy', 'candidacies')}${committee === null ? '' : ` for the ${committee}`}`,
  duties: (count: number): string => `Official of ${countInWords(count, 'election')}`,
};

/** How the days of somebody's timeline are to be read; null where they say it themselves. */
export function timelineNote(stood: boolean, someAtLatest: boolean): string | null {
  const notes = [
    ...(stood ? ['Candidacies are dated from the opening of nominations.'] : []),
    ...(someAtLatest ? ['“By” a day: on it or before; the records do not say when.'] : []),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}

/** Said in place of an affiliation where there is no statement. */
export const NO_STATEMENT = 'No statement';

/** Said where a term that is shown as going on may have ended after the records do. */
export const wentOnUnrecorded = (recordsEnd: Day): string =>
  `The records end on ${dayInWords(recordsEnd)} and do not say what became of a sitting member’s term after that day.`;

/** How often somebody stood, in how many of these elections they were elected, and in how many nobody was. */
interface Tries {
  readonly stood: number;
  readonly elected: number;
  readonly declined: number;
  readonly calledOff: number;
  /** Whether all of them are decided. */
  readonly isDecided: boolean;
}

/** "stood for election twice and was elected once"; "stood for election twice, once in an election that was called off, and was elected" */
export function triesInWords({ stood, elected, declined, calledOff, isDecided }: Tries): string {
  if (!isDecided) return `has stood for election ${timesInWords(stood)}`;
  const held = stood - calledOff;
  const off = calledOff === 0 ? '' : `, ${timesInWords(calledOff)} in an election that was called off`;
  const success =
    elected === 0
      ? 'was not elected'
      : elected < held
        ? `was elected ${timesInWords(elected)}`
        : elected === 1
          ? 'was elected'
          : 'was elected each time';
  const won = [
    ...(held === 0 || (elected === 0 && declined > 0) ? [] : [success]),
    ...(declined === 0
      ? []
      : [`was elected and declined the ${CALLED.seat}${declined === 1 ? '' : ` ${timesInWords(declined)}`}`]),
  ];
  return [`stood for election ${timesInWords(stood)}${off}`, ...won].join(off === '' ? ' and ' : ', and ');
}

/** Of how many elections somebody was an official, as the end of a sentence. */
export const wasOfficialOf = (elections: number): string => `was an official of ${countInWords(elections, 'election')}`;

/** On which committee somebody sits, before the day on which it is so, which is the last on record where `isLast`. */
export const sitsOn = (committee: string, isLast: boolean): string =>
  `on the ${committee} ${isLast ? 'when the records end,' : 'on'} `;

/** After "Former": of which committees, in a list. */
export const memberOf = (committees: string): string => `member of the ${committees}`;

/** After "Not recorded": of which committees somebody may be a member still, in a list. */
export const whetherMemberOf = (committees: string): string => `whether still a ${memberOf(committees)}`;

/** What the page of somebody holds, by what they were. */
export const personDescribed = (name: string, roles: readonly string[]): string =>
  `${name}: ${roles.length === 0 ? 'what the records hold' : roles.join('; ')}. Every candidacy, term and affiliation on record.`;
