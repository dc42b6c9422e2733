import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { CALLED } from '../called.ts';
import { monthName } from '../days.ts';

export const termEnds: RuleWords<Rules['termEnds']> = {
  label: 'A term ends',
  reads: (ends) => {
    if (ends.with === 'next-election') return `with the next election of its ${CALLED.seat}`;
    return ends.with === 'month' && ends.month !== null ? `with the month of ${monthName(ends.month)}` : null;
  },
};
