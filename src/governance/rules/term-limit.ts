import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How many terms in a row one person may serve. */
export const termLimit = rule({
  label: 'Limit of terms',
  says: 'How many terms in a row one person may serve',
  shape: or('none', 'for no limit', count(10_000)),
  silent: null,
  assumed: 'no limit is assumed',
  start: null,
  reads: (limit, say) => (limit === null ? 'none' : `${say.count(limit, 'term')} in a row`),
  prose: (termLimit) => ({ termLimit }),
});
