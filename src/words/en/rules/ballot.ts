import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';

export const ballot: RuleWords<Rules['ballot']> = { label: 'How one votes', reads: (ballot) => ballot };
