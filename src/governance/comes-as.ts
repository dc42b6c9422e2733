/** Whether somebody who takes a seat is new to the committee. */
import type { Day } from './day.ts';
import type { PersonId } from './model.ts';
import type { History } from './terms.ts';

/**
 * `new` to the committee; without a day between, `re-elected` where an election had given the term before, else `again`; or
 * `returned` after a time away.
 */
export type ComesAs = 'new' | 're-elected' | 'again' | 'returned';

/** How somebody comes to a committee who takes a seat on a day. */
export function comesAs({ terms }: Pick<History, 'terms'>, person: PersonId, on: Day): ComesAs {
  const earlier = terms.filter((term) => term.person === person && term.since < on);
  if (earlier.length === 0) return 'new';
  const adjoining = earlier.filter((term) => term.until === null || term.until >= on);
  if (adjoining.length === 0) return 'returned';
  return adjoining.some(({ began }) => began.by === 'election') ? 're-elected' : 'again';
}
