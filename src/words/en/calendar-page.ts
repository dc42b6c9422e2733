/** What the calendar says beside its lines. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import type { RichText } from './rich-text.ts';

export const CALENDAR = {
  ahead: 'Ahead',
  aheadOfAll: 'Elections that come next, those that are open first',
  byYear: 'By year',
  /** Before the years, each of which leads to its file. */
  filesByYear: 'The elections of one year (calendar, .ics): ',
  byCommittee: `By ${CALLED.committee}`,
  before: 'The year before',
  after: 'The year after',
} as const;

/** The title of a year's page. */
export const inYear = (year: string): string => `Calendar of ${year}`;

/** Leads to the calendar file of a year. */
export const calendarOfYear = (year: string): string => `All elections of ${year} (calendar, .ics)`;

/** What the end of the records leaves open in the calendar. */
export const calendarUnrecorded = (recordsEnd: Day, asOf: Day): RichText => [
  'The records end on ',
  { day: recordsEnd },
  ': an election that the charter foresaw between that day and ',
  { day: asOf },
  ' is marked “not recorded”, because the records do not say whether it was held.',
];

/** Leads from the calendar to a committee. */
export const moreOf = (committee: string, href: string): RichText => [
  'More: ',
  { text: `the ${committee}`, href },
  ', its members and its rules.',
];

/** Of a committee that was dissolved before it ever came up for election. */
export const neverCameUp = (committee: string, href: string, dissolved: Day | null): RichText => [
  'The ',
  { text: committee, href },
  ', dissolved on ',
  ...(dissolved === null ? [] : [{ day: dissolved }]),
  ', never came up for election.',
];

export const SUBSCRIBE = 'Subscribe';
