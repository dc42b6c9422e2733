/** What the calendar says beside its lines. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { numberWords } from './counts.ts';
import { areOnRecord } from './on-record.ts';
import type { RichText } from './rich-text.ts';

export const CALENDAR = {
  title: 'Calendar of terms and elections',
  description:
    'Terms and elections: those on record, those planned, and those that the charter foresees for the next five years.',
  unrecorded: 'Not recorded',
  onRecord: 'On record',
  ahead: 'Ahead',
  aheadOfAll: 'Elections that come next, those that are open first',
  byYear: 'By year',
  /** Before the years, each of which leads to its file. */
  filesByYear: 'The elections of one year (calendar, .ics): ',
  byCommittee: `By ${CALLED.committee}`,
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

/** Over the elections of a committee: those that lie ahead, those that fell due and of which nothing is recorded, those on record. */
export const CALENDAR_CAPTIONS = {
  ahead: (committee: string): string => `Elections of the ${committee}, under way, planned and foreseen`,
  unrecorded: (committee: string): string =>
    `Elections of the ${committee} that fell due and of which nothing is recorded`,
  onRecord: (committee: string): string => `Elections of the ${committee} on record, the latest first`,
};

/** "Sixteen elections are on record, one is under way, and one is planned." */
export function onRecordAndPlanned(onRecord: number, underWay: number, planned: number): string {
  const count = (number: number, what: string) =>
    number === 0 ? [] : [`${numberWords(number)} ${number === 1 ? 'is' : 'are'} ${what}`];
  const past = onRecord === 0 ? 'No election has ended yet' : areOnRecord(onRecord, 'election');
  const parts = [past, ...count(underWay, 'under way'), ...count(planned, 'planned')];
  return `${parts.slice(0, -1).join(', ')}${parts.length > 1 ? ', and ' : ''}${parts.at(-1)}.`;
}

/** How many the charter foresees, beside as many that there are, before the day until which. */
export const foreseesMore = (count: number, there: number): string =>
  `The charter foresees ${numberWords(count)}${there === 0 ? '' : ' more'} until`;
