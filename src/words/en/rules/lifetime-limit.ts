import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

export const lifetimeLimit: RuleWords<Rules['lifetimeLimit']> = {
  label: 'Limit of terms in a lifetime',
  reads: (limit, say) => (limit === null ? null : say.count(limit, 'term')),
};
