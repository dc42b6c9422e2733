import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

export const counting: RuleWords<Rules['counting']> = {
  label: 'How ballots are counted',
  reads: (counting) => counting,
};
