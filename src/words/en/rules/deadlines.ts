import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { PHASES } from '../phase-words.ts';

const WORDS: Readonly<Record<Rules['deadlines'][number]['for'], string>> = {
  nomination: 'nominations',
  statement: 'statements',
  'voter-exception': 'requests to be let vote',
};

export const deadlines: RuleWords<Rules['deadlines']> = {
  label: 'Deadlines of their own',
  reads: (all, say) =>
    all.length === 0
      ? null
      : all
          .map(
            (each) =>
              `${WORDS[each.for]}, ${say.count(each.days, 'day')} after the start of ${PHASES[each.phase].label.toLowerCase()}`,
          )
          .join('; '),
};
