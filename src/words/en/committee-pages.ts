/** What the pages of committees, their histories, rosters and rules say beside their facts. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import type { RichText } from './rich-text.ts';

export const COMMITTEE_PAGES = {
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
  notes: 'Notes on the records',
  members: 'Members',
  termsNote: `“Terms” counts those on this ${CALLED.committee} so far, this one included. “Ended” is when the term of that day ended.`,
  turn: 'Rosters before and after',
  before: 'Roster before',
  after: 'Roster after',
} as const;

export const MEMBERS = { none: 'No member on record' } as const;

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
  'Organizations are those that the records name for ',
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
