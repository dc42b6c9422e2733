import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

/** Whether any term can run out. */
const runsOut = ({ termMonths, termEnds, cohorts }: Rules): boolean =>
  termMonths !== null || termEnds.with !== 'months' || cohorts.some((each) => each.termMonths !== null);

export const holdover: RuleWords<Rules['holdover']> = {
  label: 'When a term runs out',
  assumed: 'it is assumed that the member remains until the successor takes office',
  reads: (remains, _, rules) => {
    if (!runsOut(rules)) return 'does not apply: no length of a term is stated';
    return remains ? 'the member remains until the successor takes office' : 'the member leaves';
  },
};
