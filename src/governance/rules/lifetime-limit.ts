import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How many terms one person may serve at all. */
export const lifetimeLimit = rule({
  label: 'Limit of terms in a lifetime',
  says: 'How many terms one person may serve at all',
  quiet: true,
  shape: or('none', 'for no limit', count(10_000)),
  silent: null,
  reads: (limit, say) => (limit === null ? null : say.count(limit, 'term')),
  prose: (lifetimeLimit) => ({ lifetimeLimit }),
});
