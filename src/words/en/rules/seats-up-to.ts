import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { CALLED } from '../called.ts';

export const seatsUpTo: RuleWords<Rules['seatsUpTo']> = {
  label: `Most ${CALLED.seats}`,
  reads: (most, say) => (most === null ? null : say.number(most)),
};
