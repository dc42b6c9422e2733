import { emptyStatement as rule } from '../statement/rules/empty-statement.ts';
import { textCheck, textExample } from './statement-text.ts';

export const emptyStatement = textCheck(rule, textExample('', '1:1'));
