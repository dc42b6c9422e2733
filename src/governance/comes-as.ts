/** Whether somebody who takes a seat is new to the committee. */
import type { Day } from './day.ts';
import type { PersonId } from './model.ts';
import type { History } from './terms.ts';

/** `new` to the committee, `again` without a day between, or `returned` after a time away. */
export type ComesAs = 'new' | 'again' | 'returned';

/** How somebody comes to a committee who takes a seat on a day. */
export function comesAs({ terms }: Pick<History, 'terms'>, person: PersonId, on: Day): ComesAs {
  const earlier = terms.filter((term) => term.person === person && term.since < on);
  if (earlier.length === 0) return 'new';
  return earlier.some(({ until }) => until === null || until >= on) ? 'again' : 'returned';
}
