import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { CALLED } from '../called.ts';

export const seats: RuleWords<Rules['seats']> = {
  label: CALLED.Seats,
  reads: (seats, say) => (seats === null ? null : say.number(seats)),
};
