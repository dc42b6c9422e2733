import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How many seats a committee has; `seatsAre` says what the number means. */
export const seats = rule({
  says: 'How many seats the committee has',
  shape: or('unstated', 'where the charter names no number', count(1000)),
  silent: null,
  start: 5,
  prose: (seats) => ({ seats }),
});
