import { rule } from './rule.ts';
import { listOf, oneOf, type Value } from './shape.ts';

const SHAPE = listOf(oneOf('appointed', 'remainder', 'before-the-rule'));

export type TermsNotCounted = Value<typeof SHAPE>;

const WORDS: Readonly<Record<TermsNotCounted[number], string>> = {
  appointed: 'terms that began by appointment',
  remainder: 'what was left of somebody else’s term',
  'before-the-rule': 'terms that began before the limit was in force',
};

/** Which terms a limit of terms leaves out of its count. */
export const termsNotCounted = rule({
  label: 'Terms that no limit counts',
  says: 'Which terms a limit of terms leaves out of its count; an empty list for none',
  quiet: true,
  shape: SHAPE,
  silent: [],
  reads: (kinds, say) => (kinds.length === 0 ? null : say.list(kinds.map((kind) => WORDS[kind]))),
});
