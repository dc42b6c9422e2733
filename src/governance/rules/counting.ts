import { rule } from './rule.ts';
import { LINE, or } from './shape.ts';

/** How ballots are counted, as a short phrase. */
export const counting = rule({
  says: 'How ballots are counted',
  shape: or('unstated', 'where the charter does not say', LINE),
  silent: null,
  start: 'ranked ballots, by a Condorcet method',
});
