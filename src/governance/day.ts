/**
 * Days, as the civil calendar counts them.
 *
 * A day is the string `YYYY-MM-DD`. Such strings sort as the days do, so `<` compares them.
 */
import { Temporal } from 'temporal-polyfill';

export type Day = string & { readonly __day: unique symbol };

// The most frequent of all questions are answered by counting: for them, Temporal would take most of a check's time.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How a day is written; years of other than four digits have a form of their own. */
const FORM = 'YYYY-MM-DD';

/** In milliseconds, where no clock is put forward or back. */
const DAY_LONG = 86_400_000;

const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** How many days a month has (`month` counts from 1); 0 where there is no such month. */
function lengthOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

/** The day that `text` names, or null where `text` is not `YYYY-MM-DD` or names a day that no calendar has. */
export function parseDay(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const isDay = Number(date) >= 1 && Number(date) <= lengthOfMonth(Number(year), Number(month));
  return isDay ? (text as Day) : null;
}

/** The years that the days of files may lie in: what reckons with them never leaves the four digits. */
export const inYears = (on: string): boolean => '1900' <= on && on < '3000';

/** The day that `text` names. Throws RangeError where it names none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`"${text}" is not a day; expected YYYY-MM-DD`);
  return parsed;
}

/** The day `months` later; in a shorter month, its last day (31 January and one month: 28 or 29 February). */
export function addMonths(from: Day, months: number): Day {
  const all = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  // Years of other than four digits have a form of their own.
  if (year < 0 || year > 9999 || !Number.isInteger(months)) {
    return Temporal.PlainDate.from(from).add({ months }).toString() as Day;
  }
  const date = Math.min(Number(from.slice(8)), lengthOfMonth(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}

/** The day `days` later (earlier where negative). */
export function addDays(from: Day, days: number): Day {
  // Most ways are short: within a month that has as many days whichever it is, the date alone changes.
  const counted = Number(from.slice(8)) + days;
  if (from.length === FORM.length && counted >= 1 && counted <= 28)
    return `${from.slice(0, 8)}${twoDigits(counted)}` as Day;
  // A date in UTC has no hours to lose.
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, -'T00:00:00.000Z'.length) as Day;
}

/** How many days lie from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  if (from.length === FORM.length && to.length === FORM.length) return (Date.parse(to) - Date.parse(from)) / DAY_LONG;
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The first day of a month; `month` counts from 1. */
export function firstOfMonth(year: number, month: number): Day {
  if (year >= 0 && year <= 9999 && lengthOfMonth(year, month) > 0) {
    return `${String(year).padStart(4, '0')}-${twoDigits(month)}-01` as Day;
  }
  return Temporal.PlainDate.from({ year, month, day: 1 }).toString() as Day;
}

/** The `week`-th given weekday of a month; weekdays count from Monday = 1, weeks from 1. */
export function nthWeekday(year: number, month: number, weekday: number, week: number): Day {
  const first = firstOfMonth(year, month);
  const firstIs = new Date(`${first}T00:00:00Z`).getUTCDay();
  const ahead = (weekday - firstIs + 7) % 7;
  return addDays(first, ahead + 7 * (week - 1));
}

export const yearOf = (on: Day): number => Number(on.slice(0, 4));
export const monthOf = (on: Day): number => Number(on.slice(5, 7));

/** The earlier of two days. */
export const earlier = <D extends Day>(a: D, b: D): D => (a <= b ? a : b);
/** The later of two days. */
export const later = <D extends Day>(a: D, b: D): D => (a >= b ? a : b);
