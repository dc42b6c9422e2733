/**
 * Everything is in force from a day until another: half-open, so that the day on which one thing ends
 * is the day on which the next begins, and no day belongs to both.
 */
import type { Day } from './day.ts';

export interface Interval {
  /** The first day on which it holds. */
  readonly since: Day;
  /** The first day on which it no longer holds; null while it goes on. */
  readonly until: Day | null;
}

/** Whether something in force in `interval` is so on a day. The one answer to "on that day". */
export function inForce(interval: Interval, on: Day): boolean {
  return interval.since <= on && (interval.until === null || on < interval.until);
}

/** The last of those in force on a day (lists run oldest first), or null. */
export function current<T extends Interval>(list: readonly T[], on: Day): T | null {
  return list.findLast((each) => inForce(each, on)) ?? null;
}

/** Whether two intervals share a day. */
export function overlap(a: Interval, b: Interval): boolean {
  return (b.until === null || a.since < b.until) && (a.until === null || b.since < a.until);
}

/**
 * Versions that follow each other, as intervals: each until the next begins. `versions` run oldest first.
 * The last goes on, or ends at `end`.
 */
export function consecutive<T extends { readonly since: Day }>(
  versions: readonly T[],
  end: Day | null = null,
): (T & Interval)[] {
  return versions.map((version, index) => ({ ...version, until: versions[index + 1]?.since ?? end }));
}
