/** What the pages of committees, their histories, rosters and rules say beside their facts. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords } from './counts.ts';
import { dayInWords } from './days.ts';
import type { RichText, WhenPart } from './rich-text.ts';
import { capitalized } from './sentences.ts';

export const COMMITTEE_PAGES = {
  rulesInBrief: 'Rules in brief',
  rulesOfGone: 'What the charter said of it',
  navigation: `This ${CALLED.committee}`,
  over: CALLED.Committee,
  next: 'Cohorts and what comes next',
  /** Around the link to the calendar. */
  calendar: 'The whole calendar, past and foreseen',
  subscribe: '. Subscribe:',
  past: 'Past members',
  pastCaption: 'Past members, the latest first',
  numbered: `${CALLED.Seats} are numbered by this archive, so that each can be followed; the sources do not number them.`,
  outside: 'Outside elections',
  rosters: 'Every day on which the roster changed',
  newest: 'The newest days on which the roster changed',
  byYear: 'Year by year',
  unchanged: 'The roster did not change in this year.',
  notes: 'Notes on the records',
  termsNote: `“Terms” counts those on this ${CALLED.committee} so far, this one included. “Ended” is when the term of that day ended.`,
  turn: 'Rosters before and after',
  before: 'Roster before',
  after: 'Roster after',
} as const;

/** Over the days on which a roster changed that are folded. */
export const earlierChanges = (count: number, first: Day, last: Day): string =>
  `${capitalized(countInWords(count, 'earlier change'))}, ${dayInWords(first)} to ${dayInWords(last)}`;

/** Over the members that a page shows: of a committee without any, of one that is gone, of today, or of the last day on record. */
export const MEMBERS = {
  heading: 'Members',
  gone: 'Members when it was dissolved',
  today: 'Members today',
  recorded: 'Members on record',
  none: 'No member on record',
} as const;

/** The pages of a committee. */
export const COMMITTEE_PARTS = { now: 'Now', rules: 'Rules', history: 'History', elections: 'Elections' } as const;

/** A seat by its number. */
export const seatNumber = (seat: number): string => `${CALLED.Seat} ${seat}`;

/** A seat on which nobody sits. */
export const seatWithoutHolder = (seat: number): string => `${CALLED.Seat} ${seat} has no holder.`;

/** By whom a seat is held, after the seat. */
export const heldBy = (said: string): string => `by ${said}`;

/** What a mark says of a term that was due to end after the records do. */
export const beyondRecords = (recordsEnd: Day): RichText => [
  'The records end on ',
  { day: recordsEnd },
  '. A term marked “not recorded” was due to end after that day; the records do not say whether it did.',
];

/** Which organizations count for the affiliation cap. */
export const organizationsOn = (day: Day): RichText => [
  'Each member counts for the organization recorded on ',
  { day },
  '.',
];

/** Leads to all rosters of a committee. */
export const everyRosterOf = (committee: string): string => `Every roster of the ${committee}`;

/** Before the last election: of all, or of those that are recorded where the records have ended. */
export const lastElection = (recordsEnded: boolean): string =>
  recordsEnded ? 'Last election on record' : 'Last election';

/** The field that leads to how things stood on a day. */
export const ON_A_DAY = {
  title: 'On a day',
  show: 'Show',
  list: 'The days on which the roster changed, by year',
} as const;

/** What a committee is for, when it began and when it was dissolved; `expected` says how many members it was to have. */
export const lifeOfGone = (purpose: string, began: Day | null, dissolved: Day, expected: string | null): RichText => [
  purpose,
  ...(began === null ? [' It'] : [' It began on ', { day: began }, ' and']),
  ' was dissolved on ',
  { day: dissolved },
  '.',
  expected === null ? '' : ` ${expected}`,
];

/** Leads to the version of the charter that rules stand in. */
export const charterFrom = (since: Day, title: string): RichText => [
  'The charter from ',
  { day: since },
  ` on: ${title}`,
];

/** For what the field is named that asks for a day. */
export const whoSatOnThisDay = (committee: string): string => `Who sat on the ${committee} on this day`;

/** The titles of a committee's pages of rules and of history, and what they hold. */
export const committeeParts = (committee: string) => ({
  rules: {
    title: `Rules of the ${committee}`,
    description: `What the charter says of the ${committee}: ${CALLED.seats}, terms, cap, who may stand and vote.`,
  },
  history: {
    title: `History of the ${committee}`,
    description: `Who sat on the ${committee} on any day, every change of its roster, and its past members.`,
  },
});

/** The page of one year of a committee. */
export const committeeInYear = (committee: string, year: string): string => `The ${committee} in ${year}`;
export const committeeInYearDescribed = (committee: string, year: string): string =>
  `Who sat on the ${committee} in ${year}, and each day on which its roster changed.`;

/** Past members whom the list leaves to the pages of the years. */
export const restOfFormer = (count: number): string =>
  `${capitalized(countInWords(count, 'member'))} who left earlier ${count === 1 ? 'is' : 'are'} told of year by year, below.`;

/** A committee that stands, as its tag. */
export const ACTIVE = 'Active';

/** Leads to all rosters of a committee, the last of them by its day. */
export const rostersUpTo = (count: number, last: WhenPart): RichText => [
  `${capitalized(countInWords(count, 'roster'))}, the last from `,
  last,
];

/** "Two committees govern Lantern; one was dissolved." */
export function committeesByState(active: number, dissolved: number, community: string): string {
  const governing = `${countInWords(active, 'committee')} ${active === 1 ? 'governs' : 'govern'} ${community}`;
  const gone = `${numberWords(dissolved)} ${dissolved === 1 ? 'was' : 'were'} dissolved`;
  return `${capitalized(dissolved === 0 ? governing : `${governing}; ${gone}`)}.`;
}

/** What the list of committees holds, after how many there are. */
export const committeesDescribed = (lead: string): string => `${lead} Who sits on each, since when and until when.`;
