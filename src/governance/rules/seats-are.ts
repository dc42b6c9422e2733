import { rule } from './rule.ts';
import { oneOf } from './shape.ts';

const SHAPE = oneOf('exact', 'estimate', 'minimum', 'maximum');

/** Whether the number of seats is a rule, a bound, or what the charter expects. */
export const seatsAre = rule({
  says: 'Whether `seats` is a rule, an expectation, or only the least or the most that there may be',
  quiet: true,
  shape: SHAPE,
  silent: 'exact',
});
