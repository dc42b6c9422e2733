/** What the page of an election, the pages of its candidates and the lists of elections say beside their facts. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import type { RichText } from './rich-text.ts';

export const ELECTION_PAGE = {
  resultCaption: 'The result at a glance',
  timetable: 'Timetable',
  compare: 'Compare the statements side by side',
  count: `How the ${CALLED.seats} were awarded, ${CALLED.seat} by ${CALLED.seat}`,
  inShort: 'In short',
  runOff: 'Run-off',
  runOffOf: 'Run-off of',
  left: `Left the ${CALLED.committee}`,
  nobody: 'Nobody',
  officialsPage: 'Their checklist and messages',
  notes: 'Notes',
  sources: 'Sources',
  noStatement: 'No statement is kept here.',
} as const;

/** How anybody draws the order of the candidates again. */
export const drawnAgain = (begin: string): RichText => [
  'Anybody can draw it again: by the SHA-256 of ',
  { code: begin },
  ` and the last part of the candidacy’s address in small letters.`,
];

export const DRAW_VALUE = 'Where the value was published';
export const HOW_DRAWN = 'How the order is drawn';

/** The table of the seats that come up: with those who sat before and after once there is a result, else with their holders. */
export const seatsInTurn = (seated: boolean) =>
  ({
    heading: seated ? 'Who sat before, and who after' : `Who holds the ${CALLED.seats}`,
    caption: seated ? `The ${CALLED.seats} before and after` : `The ${CALLED.seats} that come up`,
    holder: seated ? 'Before' : 'Holder',
    newSeat: `Nobody: a new ${CALLED.seat}`,
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

/** Said in place of a statement. */
export const noStatementBy = (name: string): string => `No statement by ${name} is kept here for this election.`;

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
  none: 'No election is recorded.',
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
