import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { proseOf } from './prose.ts';

export const mdxSyntax: Check = {
  code: 'mdx-syntax',
  rule: 'A charter page is MDX: Markdown in which < opens a component and { an expression.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'The council has', 'With <3 candidates, the council has'),
    at: 'content/charter/2019-01-01/elections.mdx:8:6',
    right: changed('charter/2019-01-01/elections.mdx', 'The council has', 'With \\<3 candidates, the council has'),
  },
  run: ({ content }) =>
    proseOf(content).flatMap(({ file, error }) =>
      error === null
        ? []
        : [
            {
              place: { file: file.file, line: error.line, col: error.column },
              message: `not readable as MDX: ${error.message}`,
              expected: 'write \\< and \\{ where the signs themselves are meant, and close every component',
            },
          ],
    ),
};
