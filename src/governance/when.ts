/**
 * When something happened, as far as the records tell.
 *
 * Some days were never recorded: a member is gone by a certain day, an employer is first named in a statement.
 * Such an event takes effect on the last day that the records allow (`by`), and everything that follows from it says so.
 */
import type { Day } from './day.ts';

export interface When {
  /** The day; where it is not known exactly, the last day on which it can have been. */
  readonly by: Day;
  readonly exact: boolean;
  /** Where it is not known exactly: the last day on which it had not yet happened; null where nothing says. */
  readonly after: Day | null;
}

/** A day that is known. */
export const exactly = (by: Day): When => ({ by, exact: true, after: null });

/** A day that is known only to lie after one day (where that is known) and not after another. */
export const notAfter = (by: Day, after: Day | null = null): When => ({ by, exact: false, after });

/** Between which days it happened, where its own day is not known; null where it is. */
export const boundsOf = (when: When | null): Pick<When, 'after' | 'by'> | null =>
  when === null || when.exact ? null : { after: when.after, by: when.by };

/** Whether it may already have happened on a day on which it is not yet counted. */
export function mayHaveHappened(when: When, on: Day): boolean {
  return !when.exact && on < when.by && (when.after === null || on > when.after);
}
