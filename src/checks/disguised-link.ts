import { disguisedLink as rule } from '../statement/rules/disguised-link.ts';
import { textCheck, textExample } from './statement-text.ts';

export const disguisedLink = textCheck(
  rule,
  textExample(
    'See [acme.example](https://bolt.example/).',
    '1:5',
    'See [acme.example](https://www.acme.example/about).',
  ),
);
