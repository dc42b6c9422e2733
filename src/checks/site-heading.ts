import { siteHeading as rule } from '../statement/rules/site-heading.ts';
import { textCheck, textExample } from './statement-text.ts';

export const siteHeading = textCheck(
  rule,
  textExample('## Result\n\nI won.', '1:1', '## Results that I am proud of\n\nMany.'),
);
