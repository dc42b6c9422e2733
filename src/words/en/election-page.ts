/** What the page of an election, the pages of its candidates and the lists of elections say beside their facts. */

import type { Day } from '../../governance/day.ts';
import type { EndedState } from '../../governance/standing.ts';
import { CALLED } from './called.ts';
import { stoodForSeats } from './candidacies.ts';
import { countInWords, inWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { STATES } from './election-state.ts';
import { DECIDED } from './outcomes.ts';
import type { RichText } from './rich-text.ts';
import { capitalized, listInWords } from './sentences.ts';

export const ELECTION_PAGE = {
  resultCaption: 'The result at a glance',
  timetable: 'Timetable',
  count: `How the ${CALLED.seats} were awarded, ${CALLED.seat} by ${CALLED.seat}`,
  inShort: 'In short',
  runOff: 'Run-off',
  runOffOf: 'Run-off of',
  left: `Left the ${CALLED.committee}`,
  nobody: 'Nobody',
  officialsPage: 'Their checklist and messages',
  notes: 'Notes',
} as const;

/** How anybody draws the order of the candidates again. */
export const drawnAgain = (begin: string): RichText => [
  'Take the SHA-256 of ',
  { code: begin },
  ' followed by the last part of each candidacy’s address, in small letters. The lowest comes first.',
];

/** Leads to the candidates of an election and what they wrote, all of them on one page. */
export const compareStatements = (candidates: number, statements: number): string =>
  candidates === 1
    ? statements === 0
      ? `The ${CALLED.candidate} in detail`
      : 'Read the statement in full'
    : `Compare the ${statements === 0 ? CALLED.candidates : 'statements'} side by side`;

export const DRAW_VALUE = 'Where the value was published';
export const HOW_DRAWN = 'How the order is drawn';
export const DRAW_EXPLAINED = 'Why it is drawn so';

/** The table of the seats that come up: with those who sat before and after once there is a result, else with their holders; of those who took them alone where nobody had held any. */
export const seatsInTurn = (seated: boolean, first: boolean) =>
  ({
    heading: !seated
      ? `Who holds the ${CALLED.seats}`
      : first
        ? `Who took the ${CALLED.seats}`
        : 'Who sat before, and who after',
    caption: !seated
      ? `The ${CALLED.seats} that come up`
      : first
        ? `The ${CALLED.seats} after it`
        : `The ${CALLED.seats} before and after`,
    first: seated
      ? `Nobody on record had held these ${CALLED.seats} before.`
      : `Nobody on record has held these ${CALLED.seats}.`,
    holder: seated ? 'Before' : 'Holder',
    unknown: `Which ${CALLED.seats} come up cannot be told from the records.`,
    note: `The records do not number the ${CALLED.seats}. They are numbered here so that a member who is elected again keeps the ${CALLED.seat}.`,
  }) as const;

/** What follows the mark of a cohort in brackets. */
export const COHORT_AFTER = ' cohort';

/** On which day the officials were confirmed. */
export const confirmedOn = (day: Day): RichText => ['Confirmed on ', { day }];

export const CANDIDACY_PAGE = {
  interests: 'Disclosed interests',
  endorsements: 'Endorsed by',
  questions: 'Questions and answers',
  statement: 'Statement',
  facts: 'Facts',
  on: 'on ',
  filed: 'When it was filed',
  filedCaption: 'The filing, beside the nominations window',
  windowUnknown: 'The records do not say when nominations were open.',
  /** Around the two moments of the nominations window. */
  window: ['Nominations: from ', ' until ', '.'],
} as const;

/** Whose question it is. */
export const questionFrom = (by: string | null): string => (by === null ? 'Question' : `Question by ${by}`);

/** Whose an answer is. */
export const answerBy = (name: string): string => `Answer by ${name}`;

/** Who answered a question, before their names; null where nobody did. */
export const answeredBy = (count: number): string =>
  count === 0 ? 'Nobody has answered it on record.' : 'Answered by ';

/** What an organization was called when the candidate stood, after its name of today. */
export const thenCalled = (nameThen: string): string => `, then ${nameThen}`;

/** Over what a candidate's own file says. */
export const asGivenBy = (name: string): string => `As ${name} gives it`;

/** The request that a statement came in. */
export const filedIn = ({ text, href }: { text: string; href: string | null }): RichText => [
  'Filed in ',
  href === null ? text : { text, href },
  '.',
];

/** What the officials decided on a candidacy, and when. */
export const officialsDecided = (on: Day, said: string): RichText => [
  'The officials decided on ',
  { day: on },
  ` ${said}`,
];

export const ELECTIONS_PAGE = {
  title: 'Elections',
  foreseen: 'Foreseen by the charter',
  foreseenCaption: 'Elections that the charter foresees',
  follows: 'The month follows from the charter; no timetable is recorded.',
  caption: 'Elections, newest first',
  byYear: 'By year',
  byCommittee: `By ${CALLED.committee}`,
} as const;

/** What the end of the records leaves open of the elections that the charter foresaw. */
export const endOfRecords = (day: Day): RichText => [
  'The records end on ',
  { day },
  ': they do not say whether an election that was due after that day was held.',
];

/** Leads to the calendar. */
export const seeCalendar = (href: string): RichText => [{ text: 'See the whole calendar', href }, '.'];

/** How the list of elections is read, and where their numbers are. */
export const electionsNote = (numbers: string): RichText => [
  `${CALLED.Candidates} counts everybody who came forward, also those who withdrew. `,
  { text: 'Elections in numbers', href: numbers },
  ': who stood again, how many voted, when statements came.',
];

export const NUMBERS_PAGE = {
  none: 'No election had a result.',
  note: `“First time” looks at earlier elections of the same ${CALLED.committee} on record. “Stood again” counts those who held the ${CALLED.seats} that came up.`,
  arrivalsUnknown: 'When statements came is not recorded.',
  arrivalsCaption: 'Statements by the time that was left',
} as const;

/** The title of the page of one committee's numbers. */
export const numbersOf = (committee: string): string => `Elections of the ${committee} in numbers`;

/** What stands over the columns of many committees' numbers. */
export const NUMBERS_IN_BRIEF = {
  caption: `${CALLED.Committees} and their elections in numbers`,
  elections: 'Elections',
  polls: 'Decided by a vote',
} as const;

/** Where the numbers are as data. */
export const numbersAsData = (numbers: string, schema: string): RichText => [
  'The same as data: ',
  { text: 'numbers.json', href: numbers },
  ', with its ',
  { text: 'schema', href: schema },
  '.',
];

export const COUNT_PAGE = {
  bySeat: `${CALLED.Seat} by ${CALLED.seat}`,
  pairs: `${CALLED.Candidate} against ${CALLED.candidate}`,
  pairsNote: `A bold number is a victory: more voters prefer the ${CALLED.candidate} of its row than the other way round.`,
  methods: 'Method by method',
  otherMethods: 'There are many ballots: your browser counts the other methods, under “What if”.',
} as const;

/** Said of an election that is over and has no outcome on record. */
export const ENDED_UNRECORDED = capitalized(STATES['not-recorded'].phrase);

/** How long a statement may be. */
export const atMostWords = (words: number): string => `at most ${words} words`;

/** Over the candidates: how many stood for how many seats, and how many of them withdrew. */
export const stoodAndWithdrew = (stood: string, withdrawn: number): string =>
  withdrawn === 0 ? stood : `${stood}, ${withdrawn === 1 ? 'one' : withdrawn} of whom withdrew`;

/** Said where nobody stands: in an election that is not decided yet, or in the records. */
export const nobodyStands = (asOf: Day | null): string =>
  asOf === null ? `No ${CALLED.candidate} is recorded.` : `Nobody had stood by ${dayInWords(asOf)}.`;

/** The elections before and after: of a committee, or of a cohort. */
export const electionsTurn = (sameCohort: boolean) => {
  const same = sameCohort ? ', in the same cohort' : '';
  return {
    label: sameCohort ? 'Elections of this cohort' : `Elections of this ${CALLED.committee}`,
    previousLabel: `Before it${same}`,
    nextLabel: `After it${same}`,
  };
};

/** How many stood for how many seats, on which committee. */
export const stoodForSeatsOn = (candidates: number, seats: number, committee: string): string =>
  `${stoodForSeats(candidates, seats)} on the ${committee}.`;

/** What the page of an election holds; `chosen` says who was elected, null while nobody is. */
export function electionDescribed(
  { name, committee }: { readonly name: string; readonly committee: string },
  candidates: number,
  seats: number,
  chosen: string | null,
): string {
  const [stood, forSeats] = [countInWords(candidates, 'candidate'), countInWords(seats, 'seat')];
  return chosen === null
    ? `${name}, ${committee}: timetable, ${forSeats} and ${stood}.`
    : `${name}, ${committee}: ${stood} for ${forSeats}. ${chosen}.`;
}

/** The title of a list of a committee's elections, and what it holds. */
export const electionsOfCommitteeTold = (committee: string) => ({
  title: `Elections of the ${committee}`,
  description: `Every election of the ${committee} on record, newest first: who was elected, how many stood and how many voted.`,
});

/** The same of a year. */
export const electionsOfYearTold = (community: string, year: string) => ({
  title: `Elections in ${year}`,
  description: `The elections of ${community} in ${year}: who was elected, how many stood and how many voted.`,
});

/** What the list of all elections holds. */
export const electionsDescribed = (community: string): string =>
  `Every election of ${community} on record, newest first: ${CALLED.seats}, ${CALLED.candidates}, outcome and the day of the result.`;

/** How many elections had a result, and how those came about; `on` says as of when, null for today. */
export function resultsInShort(on: string | null, counts: readonly (readonly [EndedState, number])[]): string {
  const had = counts.filter(([, count]) => count > 0);
  if (had.length === 0) return 'No election on record has had a result.';
  const all = had.reduce((sum, [, count]) => sum + count, 0);
  const ways = had.map(([how, count]) =>
    had.length === 1
      ? `${count === 1 ? 'it was' : 'all were'} ${DECIDED[how]}`
      : `${inWords(count)} ${count === 1 ? 'was' : 'were'} ${DECIDED[how]}`,
  );
  const count = countInWords(all, 'election');
  const result =
    on === null ? `${capitalized(count)} ${all === 1 ? 'has' : 'have'} had a result` : `${on}, ${count} had a result`;
  return `${result}: ${listInWords(ways)}.`;
}

/** Over the elections that a version of the charter foresaw. */
export const foreseenCaption = (committee: string): string => `Elections of the ${committee}, foreseen`;

/** What the charter says of the days of elections, and how they were worked out; `labels` are its words for the cohorts. */
export function daysAreEstimates(labels: readonly string[], hasPhases: boolean): string {
  const how = hasPhases
    ? 'the phases are laid out in the month in which their cohort is expected to come up.'
    : 'winners sit from the first day after the month in which their cohort comes up.';
  return `The charter names ${listInWords(labels)}, and no days. The days are an estimate: ${how}`;
}
