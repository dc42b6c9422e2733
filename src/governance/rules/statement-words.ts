import { rule } from './rule.ts';
import { count, or } from './shape.ts';

/** The most words that a statement may have. */
export const statementWords = rule({
  label: 'Length of a statement',
  says: 'The most words that a statement may have',
  shape: or('none', 'for no limit', count(10_000)),
  silent: null,
  assumed: 'no limit is assumed',
  start: 500,
  reads: (words, say) => (words === null ? 'no limit' : `at most ${say.count(words, 'word')}`),
  prose: (statementWords) => ({ statementWords }),
});
