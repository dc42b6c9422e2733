import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { CALLED } from '../called.ts';

const WORDS: Readonly<Record<Rules['seatsAre'], string>> = {
  exact: 'fixed by the charter',
  estimate: 'an estimate, not a rule',
  minimum: 'the least; there may be more',
  maximum: 'the most; there may be fewer',
};

export const seatsAre: RuleWords<Rules['seatsAre']> = {
  label: `The number of ${CALLED.seats}`,
  reads: (are, _, { seats }) => (seats === null ? null : WORDS[are]),
};
