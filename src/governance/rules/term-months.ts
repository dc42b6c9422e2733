import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** How long a term is. */
export const termMonths = rule({
  label: 'Length of a term',
  says: 'The length of a term in months',
  shape: or('unstated', 'where the charter does not say', count(1200)),
  silent: null,
  start: 12,
  reads: (months, say) => (months === null ? null : say.count(months, 'month')),
  prose: (termMonths) => ({ termMonths }),
});
