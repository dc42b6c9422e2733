import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How long a term is. */
export const termMonths = rule({
  says: 'The length of a term in months',
  shape: or('unstated', 'where the charter does not say', count(1200)),
  silent: null,
  start: 12,
  prose: (termMonths) => ({ termMonths }),
});
