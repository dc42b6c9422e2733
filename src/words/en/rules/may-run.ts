import type { Rules } from '../../../governance/rules/index.ts';
import type { RuleWords } from '../../rule-words.ts';
import { eligible } from './eligible.ts';

export const mayRun: RuleWords<Rules['mayRun']> = { label: 'Who may stand', reads: eligible };
