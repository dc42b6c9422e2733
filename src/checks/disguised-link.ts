import type { ReadContent } from '../content/read.ts';
import { disguisedLink as rule } from '../statement/rules/disguised-link.ts';
import type { Check, Report } from './check.ts';
import { refusedFor, refusedInMessages } from './prose.ts';
import { textCheck, textExample } from './statement-text.ts';

const ofStatements = textCheck(
  rule,
  textExample(
    'See [acme.example](https://bolt.example/).',
    '1:5',
    'See [acme.example](https://www.acme.example/about).',
  ),
);

/** In what the community itself writes in Markdown. */
const inProse = (content: ReadContent): Report[] => [
  ...refusedFor(content, 'disguised-link'),
  ...refusedInMessages(content, 'disguised-link'),
];

export const disguisedLink: Check = {
  ...ofStatements,
  run: (checked) => [...ofStatements.run(checked), ...inProse(checked.content)],
};
