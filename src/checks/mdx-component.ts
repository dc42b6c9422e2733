import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { proseOf } from './prose.ts';

export const mdxComponent: Check = {
  code: 'mdx-component',
  rule: 'Rule is the only component of a charter page; everything else is Markdown.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'The council has', '<Chart /> The council has'),
    at: 'content/charter/2019-01-01/elections.mdx:8:1',
  },
  run: ({ content }) =>
    proseOf(content).flatMap(({ elements }) =>
      elements
        .filter(({ name }) => name !== 'Rule')
        .map(({ name, place }) => ({
          place,
          message: `<${name ?? ''}> is not for charter pages`,
          expected: 'write it as Markdown; the only component is <Rule is="…" />',
        })),
    ),
};
