import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How many terms in a row one person may serve. */
export const termLimit = rule({
  says: 'How many terms in a row one person may serve',
  shape: or('none', 'for no limit', count(10_000)),
  silent: null,
  start: null,
  prose: (termLimit) => ({ termLimit }),
});
