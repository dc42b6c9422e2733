import { rule } from './rule.ts';
import { listOf, oneOf } from './shape.ts';

const SHAPE = listOf(oneOf('appointed', 'remainder', 'before-the-rule'));

/** Which terms a limit of terms leaves out of its count. */
export const termsNotCounted = rule({
  says: 'Which terms a limit of terms leaves out of its count; an empty list for none',
  quiet: true,
  shape: SHAPE,
  silent: [],
});
