import { rule } from './rule.ts';
import { oneOf, type Value } from './shape.ts';

const SHAPE = oneOf('opened', 'written', 'committed', 'merged', 'unstated');

export type DeadlineClock = Value<typeof SHAPE>;

/** Which moment of a filing a deadline means. */
export const deadlineClock = rule({
  says: 'Which moment of a filing a deadline means',
  shape: SHAPE,
  silent: 'unstated',
  start: 'opened',
});
