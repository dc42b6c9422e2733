import { rule } from './rule.ts';
import { count } from './shape.ts';

/** How many seats a committee has. */
export const seats = rule({
  label: 'Seats',
  says: 'How many seats the committee has',
  shape: count(1000),
  silent: 0,
  start: 5,
  reads: (seats, say) => say.number(seats),
  prose: (seats) => ({ seats }),
});
