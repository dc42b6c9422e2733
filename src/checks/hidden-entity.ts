import { hiddenEntity as rule } from '../statement/rules/hidden-entity.ts';
import { textCheck, textExample } from './statement-text.ts';

export const hiddenEntity = textCheck(rule, textExample('I &#8238;would like to help.', '1:3', 'I &amp; others.'));
