/** How days, months, instants and lengths of time are written for a reader. One form each, everywhere. */
import { addDays, type Day } from '../../governance/day.ts';
import { type Dated, type Estimate, reckonedWith } from '../../governance/estimate.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Edge } from '../../governance/timetable.ts';
import type { When } from '../../governance/when.ts';
import { counted } from './counts.ts';
import { withPlainSpaces } from './sentences.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month, counted from 1; empty for a number that is none. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `2017-12-05` as "5 December 2017". The space before the year does not break. */
export function dayInWords(on: Day): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${Number(date)}\u00a0${monthName(Number(month))} ${year}`;
}

/** Before a day that is expected and not known. */
export const ABOUT = 'about ';

/** An expected `2017-12-05` as "about 5 December 2017": the one way in which a reader is told a day that is not known. */
export const aboutInWords = (on: Estimate): string => `${ABOUT}${dayInWords(reckonedWith(on))}`;

/** A day, known or expected: "5 December 2017", "about 5 December 2017". */
export const datedInWords = (when: Dated): string =>
  'about' in when ? aboutInWords(when.about) : dayInWords(when.day);

/** The day on which something is due, or about which it is expected: “on 5 December 2017”, “about 5 December 2017”. */
export const dueDayInWords = (due: Dated): string =>
  'about' in due ? aboutInWords(due.about) : `on ${dayInWords(due.day)}`;

/** The same in a table of the terminal: `2017-12-05`, `about 2017-12-05`; nothing where none is known. */
export const dueInTable = (due: Dated | null): string =>
  due === null ? '' : 'about' in due ? `${ABOUT}${reckonedWith(due.about)}` : due.day;

/** Before a day of which the records only say that it was not later. */
export const AT_LATEST = 'by ';

/** `2017-12-05` as "5 December", where the year is clear. */
export function dayOfYearInWords(on: Day): string {
  const [, month = '', date = ''] = on.split('-');
  return `${Number(date)}\u00a0${monthName(Number(month))}`;
}

/** `2017-12-05` as "Dec". */
export const shortMonth = (on: Day): string => monthName(Number(on.slice(5, 7))).slice(0, 3);

/** `2017-12-05` as "December 2017"; `before` takes the day as the first that is left out. */
export function monthInWords(on: Day, as: 'on' | 'before' = 'on'): string {
  const month = as === 'on' ? on : addDays(on, -1);
  return `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;
}

/** `2018-08-20T15:00:00Z` as "20 August 2018, 15:00 UTC". */
export const instantInWords = (at: Instant): string =>
  `${dayInWords(at.slice(0, 10) as Day)}, ${at.slice(11, 16)}\u00a0UTC`;

/** A start or an end of a phase: "20 August 2018, 15:00 UTC", or its day where only that is known. */
export const edgeInWords = (edge: Edge): string => ('day' in edge ? dayInWords(edge.day) : instantInWords(edge.at));

/** From one day to another, that one included: "28 April 2026", "7 to 14 April 2026", "28 September to 5 October 2026". */
export function daysInWords(first: Day, last: Day): string {
  if (first === last) return dayInWords(last);
  const [sameYear, sameMonth] = [first.slice(0, 4) === last.slice(0, 4), first.slice(0, 7) === last.slice(0, 7)];
  const from = sameMonth ? String(Number(first.slice(8))) : sameYear ? dayOfYearInWords(first) : dayInWords(first);
  return `${from} to ${dayInWords(last)}`;
}

/**
 * Between which days something happened whose own day was not recorded: "after 2 May 2023 and no later than 9 October
 * 2023". `day` writes a day where dayInWords does not.
 */
export function boundsInWords({ after, by }: When, day: (on: Day) => string = dayInWords): string {
  const latest = `no later than ${day(by)}`;
  return after === null ? latest : `after ${day(after)} and ${latest}`;
}

/** When something happened, for a sentence: "9 October 2023", "a day that was not recorded, no later than 9 October 2023". */
export const whenInWords = (when: When): string =>
  when.exact ? dayInWords(when.by) : `a day that was not recorded, ${boundsInWords(when)}`;

/** How long it is from one instant to another: whole days where it is within an hour of them, else days and hours. */
export function lengthInWords(start: Instant, end: Instant): string {
  const hours = Math.round((Date.parse(end) - Date.parse(start)) / 3_600_000);
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  if (days === 0) return counted(hours, 'hour');
  return rest === 0 ? counted(days, 'day') : `${counted(days, 'day')} ${counted(rest, 'hour')}`;
}

/** A span of seconds, for what is read in a terminal or a file. */
export const plainSpan = (seconds: number): string => withPlainSpaces(spanInWords(seconds));

/** A span of seconds in its two largest units: "3 minutes 18 seconds", "15 hours 37 minutes", "2 days". */
export function spanInWords(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const first = units.findIndex(([, size]) => seconds >= size);
  if (first === -1) return counted(0, 'second');
  let rest = seconds;
  const parts = units.slice(first, first + 2).flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [counted(count, unit)];
  });
  return parts.join(' ');
}

/** From when until when, to the minute: "1 June 2026, 15:00 UTC to 8 June 2026, 15:00 UTC". */
export const windowInWords = (start: Instant, end: Instant): string =>
  `${instantInWords(start)} to ${instantInWords(end)}`;
