import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

export const termMonths: RuleWords<Rules['termMonths']> = {
  label: 'Length of a term',
  reads: (months, say) => (months === null ? null : say.count(months, 'month')),
};
