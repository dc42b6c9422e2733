import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** The upper end where the number of seats is a range. */
export const seatsUpTo = rule({
  says: 'The most seats that there may be, where `seats` is the least',
  quiet: true,
  shape: or('none', 'where the charter names no upper end', count(1000)),
  silent: null,
  prose: (seatsUpTo) => ({ seatsUpTo }),
});
