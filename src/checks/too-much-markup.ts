import { tooMuchMarkup as rule } from '../statement/rules/too-much-markup.ts';
import { textCheck, textExample } from './statement-text.ts';

export const tooMuchMarkup = textCheck(rule, textExample('*'.repeat(5000), '1:1'));
