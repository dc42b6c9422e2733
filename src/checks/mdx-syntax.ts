import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { allProse } from './prose.ts';

export const mdxSyntax: Check = {
  code: 'mdx-syntax',
  rule: 'A charter page is MDX: Markdown in which < opens a component and { an expression; and a page of either kind is one that the parser can read.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'The council has', 'With <3 candidates, the council has'),
    at: 'content/charter/2019-01-01/elections.mdx:8:6',
    right: changed('charter/2019-01-01/elections.mdx', 'The council has', 'With \\<3 candidates, the council has'),
  },
  run: ({ content }) =>
    allProse(content).flatMap(({ file, error }) =>
      error === null
        ? []
        : [
            {
              place: { file: file.file, line: error.line, col: error.column },
              message: `not readable as ${file.kind === 'charter' ? 'MDX' : 'Markdown'}: ${error.message}`,
              expected:
                error.expected ??
                (file.kind === 'charter'
                  ? 'write \\< and \\{ where the signs themselves are meant, and close every component'
                  : 'write it in plainer Markdown'),
            },
          ],
    ),
};
