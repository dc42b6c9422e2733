import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { refusedFor } from './prose.ts';

export const mdxCode: Check = {
  code: 'mdx-code',
  rule: 'A charter page holds no code: no import, no export, no expression in braces.',
  severity: 'error',
  example: {
    wrong: changed(
      'charter/2019-01-01/elections.mdx',
      'The council has',
      'In {new Date().getFullYear()} the council has',
    ),
    at: 'content/charter/2019-01-01/elections.mdx:8:4',
  },
  run: ({ content }) => refusedFor(content, 'mdx-code'),
};
