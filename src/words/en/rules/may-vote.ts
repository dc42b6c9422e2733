import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { eligible } from './eligible.ts';

export const mayVote: RuleWords<Rules['mayVote']> = { label: 'Who may vote', reads: eligible };
