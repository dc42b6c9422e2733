import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { proseOf } from './prose.ts';

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
  run: ({ content }) =>
    proseOf(content).flatMap(({ code }) =>
      code.map(({ place, text }) => ({
        place,
        message: `there is code here: ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`,
        expected: 'write it as text; a number of the charter is <Rule is="…" />, and a brace itself is \\{',
      })),
    ),
};
