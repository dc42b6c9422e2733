import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

export const statementWords: RuleWords<Rules['statementWords']> = {
  label: 'Length of a statement',
  assumed: 'no limit is assumed',
  reads: (words, say) => (words === null ? 'no limit' : `at most ${say.count(words, 'word')}`),
};
