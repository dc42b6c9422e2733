import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

export const termLimit: RuleWords<Rules['termLimit']> = {
  label: 'Limit of terms',
  assumed: 'no limit is assumed',
  reads: (limit, say) => (limit === null ? 'none' : `${say.count(limit, 'term')} in a row`),
};
