import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { listInWords } from '../sentences.ts';

const WORDS: Readonly<Record<Rules['termsNotCounted'][number], string>> = {
  appointed: 'terms that began by appointment',
  remainder: 'what was left of somebody else’s term',
  'before-the-rule': 'terms that began before the limit was in force',
};

export const termsNotCounted: RuleWords<Rules['termsNotCounted']> = {
  label: 'Terms that no limit counts',
  reads: (kinds) => (kinds.length === 0 ? null : listInWords(kinds.map((kind) => WORDS[kind]))),
};
