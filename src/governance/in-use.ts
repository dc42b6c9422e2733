/** What people and organizations are called on a day: names and handles, each in force until the next. */
import type { Day } from './day.ts';
import type { When } from './when.ts';

/** What somebody or something was called before, until the day on which the next was in force. */
export interface Former {
  readonly name: string;
  readonly until: When;
}

const on = <T>(former: readonly Former[], now: T, day: Day): string | T =>
  former.find(({ until }) => day < until.by)?.name ?? now;

interface Named {
  readonly name: string;
  /** Oldest first. */
  readonly formerNames: readonly Former[];
}

/** The name that a person or an organization bore on a day. */
export const nameOn = ({ name, formerNames }: Named, day: Day): string => on(formerNames, name, day);

interface Handled {
  readonly github: string | null;
  /** Oldest first. */
  readonly formerHandles: readonly Former[];
}

/** The handle that a person had on a day; null where none is known. */
export const handleOn = ({ github, formerHandles }: Handled, day: Day): string | null => on(formerHandles, github, day);

/** A name or a handle, and between which days it was in force. */
export interface InUse {
  readonly name: string;
  /** Null where nothing says since when. */
  readonly since: When | null;
  /** Null for the present one. */
  readonly until: When | null;
}

/** The former and the present one with the days between which each was in force, oldest first. */
export function inUse(former: readonly Former[], now: string | null): InUse[] {
  const all = [...former, ...(now === null ? [] : [{ name: now, until: null }])];
  return all.map((each, index) => ({ name: each.name, since: all[index - 1]?.until ?? null, until: each.until }));
}

/**
 * Whether two certainly hold one handle or name on one day. Of the first of somebody's handles nothing says since when, so
 * that it may have been another's before: it is certain only until the next, or now.
 */
export function certainlyMeet(a: InUse, b: InUse): boolean {
  if (a.until === null && b.until === null) return true;
  const [earlier, later] = b.until === null || (a.until !== null && a.until.by <= b.until.by) ? [a, b] : [b, a];
  return earlier.until !== null && later.since !== null && later.since.by < earlier.until.by;
}
