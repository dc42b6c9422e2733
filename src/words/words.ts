/** How days, instants and lengths of time are written for a reader. One form each, everywhere. */
import { addDays, type Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';

const MONTHS = [
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

const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month;

/** `2017-12-05` as "5 December 2017". The space before the year does not break. */
export function dayInWords(on: Day): string {
  const [year = '', month = '', date = ''] = on.split('-');
  return `${Number(date)}\u00a0${monthName(month)} ${year}`;
}

/** `2017-12-05` as "5 December", where the year is clear. */
export function dayOfYearInWords(on: Day): string {
  const [, month = '', date = ''] = on.split('-');
  return `${Number(date)}\u00a0${monthName(month)}`;
}

/** `2017-12-05` as "Dec". */
export const shortMonth = (on: Day): string => monthName(on.slice(5, 7)).slice(0, 3);

/** `2017-12-05` as "December 2017"; `before` takes the day as the first that is left out. */
export function monthInWords(on: Day, as: 'on' | 'before' = 'on'): string {
  const month = as === 'on' ? on : addDays(on, -1);
  return `${monthName(month.slice(5, 7))} ${month.slice(0, 4)}`;
}

/** `2018-08-20T15:00:00Z` as "20 August 2018, 15:00 UTC". */
export const instantInWords = (at: Instant): string =>
  `${dayInWords(at.slice(0, 10) as Day)}, ${at.slice(11, 16)}\u00a0UTC`;

/** "1 day", "12 days": in figures, with a space that does not break. */
export const counted = (count: number, unit: string): string => `${count}\u00a0${unit}${count === 1 ? '' : 's'}`;

/** How long it is from one instant to another: whole days where it is within an hour of them, else days and hours. */
export function lengthInWords(start: Instant, end: Instant): string {
  const hours = Math.round((Date.parse(end) - Date.parse(start)) / 3_600_000);
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  if (days === 0) return counted(hours, 'hour');
  return rest === 0 ? counted(days, 'day') : `${counted(days, 'day')} ${counted(rest, 'hour')}`;
}

/** "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const SUFFIXES = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });

/** A place as a word: "first", "ninth"; "10th" from there on. */
export const placeInWords = (place: number): string => ORDINALS[place] ?? `${place}${SUFFIXES[ordinal.select(place)]}`;

/** The same text with a capital at its start. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
