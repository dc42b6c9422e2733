import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { CALLED } from '../called.ts';
import { listInWords } from '../sentences.ts';

export const notTogetherWith: RuleWords<Rules['notTogetherWith']> = {
  label: 'Not to be held together with',
  reads: (ids) => (ids.length === 0 ? null : `${CALLED.aSeat} on ${listInWords(ids)}`),
};
