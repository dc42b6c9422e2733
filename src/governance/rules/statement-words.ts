import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** The most words that a statement may have. */
export const statementWords = rule({
  says: 'The most words that a statement may have',
  shape: or('none', 'for no limit', count(10_000)),
  silent: null,
  start: 500,
  prose: (statementWords) => ({ statementWords }),
});
