import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const handleNotFileName: Check = {
  code: 'handle-not-file-name',
  rule: 'A statement is named after the handle that it gives, letter for letter.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/candidates/dora-x.md', 'github: dora-x', 'github: Dora-X'),
    at: 'content/elections/2020-05/candidates/dora-x.md:3:9',
  },
  run: ({ content }) =>
    content.statements
      .filter(({ id, data }) => data.github !== undefined && data.github !== id)
      .map(({ id, data, file, source }) => ({
        place: source.at(['github']),
        message: `the handle is "${data.github}", the file is named "${id}.md"`,
        expected: `rename the file to "${data.github}.md", or write github: ${id}`,
        also: [{ file, line: 1, col: 1 }],
      })),
};
