/**
 * Days, as the civil calendar counts them.
 *
 * A day is the string `YYYY-MM-DD`. Such strings sort as the days do, so `<` compares them.
 */
import { Temporal } from 'temporal-polyfill';

export type Day = string & { readonly __day: unique symbol };

/** The day that `text` names, or null where `text` is not `YYYY-MM-DD` or names a day that no calendar has. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
  } catch {
    return null;
  }
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
  return Temporal.PlainDate.from(from).add({ months }).toString() as Day;
}

/** The day `days` later (earlier where negative). */
export function addDays(from: Day, days: number): Day {
  // The most frequent of all questions, and a date in UTC has no hours to lose: no need for Temporal.
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, -'T00:00:00.000Z'.length) as Day;
}

/** How many days lie from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The first day of a month; `month` counts from 1. */
export function firstOfMonth(year: number, month: number): Day {
  return Temporal.PlainDate.from({ year, month, day: 1 }).toString() as Day;
}

/** The `week`-th given weekday of a month; weekdays count from Monday = 1, weeks from 1. */
export function nthWeekday(year: number, month: number, weekday: number, week: number): Day {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const ahead = (weekday - first.dayOfWeek + 7) % 7;
  return first.add({ days: ahead + 7 * (week - 1) }).toString() as Day;
}

export const yearOf = (on: Day): number => Number(on.slice(0, 4));
export const monthOf = (on: Day): number => Number(on.slice(5, 7));

/** The earlier of two days. */
export const earlier = <D extends Day>(a: D, b: D): D => (a <= b ? a : b);
/** The later of two days. */
export const later = <D extends Day>(a: D, b: D): D => (a >= b ? a : b);
