import { stackedMarks as rule } from '../statement/rules/stacked-marks.ts';
import { textCheck, textExample } from './statement-text.ts';

export const stackedMarks = textCheck(rule, textExample(`A${'\u0301'.repeat(9)}da`, '1:2', 'Ti\u1ec3\u0323u.'));
