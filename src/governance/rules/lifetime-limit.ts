import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How many terms one person may serve at all. */
export const lifetimeLimit = rule({
  says: 'How many terms one person may serve at all',
  quiet: true,
  shape: or('none', 'for no limit', count(10_000)),
  silent: null,
  prose: (lifetimeLimit) => ({ lifetimeLimit }),
});
