import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const emptyStatement: Check = {
  code: 'empty-statement',
  rule: 'A statement says something.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/candidates/dora-x.md', 'I would like to help.\n', ''),
    at: 'content/elections/2020-05/candidates/dora-x.md:6:1',
  },
  run: ({ content }) =>
    content.statements
      .filter(({ body }) => body.trim() === '')
      .map(({ file, bodyLine }) => ({
        place: { file, line: bodyLine, col: 1 },
        message: 'there is no text below the front matter',
        expected:
          'write what you stand for; somebody who stands without a statement has an entry in election.yaml instead',
      })),
};
