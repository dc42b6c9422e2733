/** How many of a thing the records hold, and as of when they tell it. */
import type { Day } from '../../governance/day.ts';
import { countInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { capitalized } from './sentences.ts';

/** "Sixteen elections are on record", without its full stop. */
export const areOnRecord = (count: number, unit: string, units?: string): string =>
  `${capitalized(countInWords(count, unit, units))} ${count === 1 ? 'is' : 'are'} on record`;

/** "Sixteen elections on record", as a heading. */
export const countOnRecord = (count: number, unit: string): string =>
  `${capitalized(countInWords(count, unit))} on record`;

/** Before the last day that the records cover. */
export const AS_RECORDS_STOOD = 'As the records stood on ';

/** As of the last day that the records cover, where a sentence begins. */
export const asRecordsStood = (day: Day): string => `${AS_RECORDS_STOOD}${dayInWords(day)}`;

/** As of when something is told: a day, which is the last on record where `isLast`. */
export const asOfTold = (day: Day, isLast: boolean): string => (isLast ? asRecordsStood(day) : `On ${dayInWords(day)}`);
