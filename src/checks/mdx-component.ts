import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { refusedFor } from './prose.ts';

export const mdxComponent: Check = {
  code: 'mdx-component',
  rule: 'Rule is the only component of a charter page, with its values written out; everything else is Markdown.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'The council has', '<Chart /> The council has'),
    at: 'content/charter/2019-01-01/elections.mdx:8:1',
  },
  run: ({ content }) => refusedFor(content, 'mdx-component'),
};
