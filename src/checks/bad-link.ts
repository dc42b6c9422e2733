import { badLink as rule } from '../statement/rules/bad-link.ts';
import { textCheck, textExample } from './statement-text.ts';

export const badLink = textCheck(
  rule,
  textExample('More [on my page](//example.org/dora).', '1:6', 'More [on my page](https://example.org/dora).'),
);
