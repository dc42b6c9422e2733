import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { PHASES } from '../phase-words.ts';

export const phases: RuleWords<Rules['phases']> = {
  label: 'Phases of an election',
  reads: (all, say) =>
    all.length === 0
      ? null
      : all.map(({ phase, days }) => `${PHASES[phase].label.toLowerCase()}, ${say.count(days, 'day')}`).join('; '),
};
