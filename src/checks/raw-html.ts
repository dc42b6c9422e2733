import { rawHtml as rule } from '../statement/rules/raw-html.ts';
import { textCheck, textExample } from './statement-text.ts';

export const rawHtml = textCheck(
  rule,
  textExample('Vote <b>for me</b', '1:6', 'Where `<b>` is code, and 1 <2, there is no HTML.'),
);
