import { rule } from './rule.ts';
import { LINE, or } from './shape.ts';

/** How and where one votes, as a short phrase. */
export const ballot = rule({
  says: 'How and where one votes',
  quiet: true,
  shape: or('unstated', 'where the charter does not say', LINE),
  silent: null,
});
