import type { Check } from './check.ts';
import { changed } from './example-base.ts';

/** Pages of an election that stand beside those of its candidates. */
const RESERVED = ['officials', 'compare', 'index'];

export const reservedHandle: Check = {
  code: 'reserved-handle',
  rule: 'No statement is called "officials", "compare" or "index": an election has pages of these names.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2021-05/candidates/officials.md':
        '---\nname: Hana Example\naffiliation: independent\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/officials.md:1:1',
    right: {
      ...changed('people/gus.yaml', 'gus-x', 'officials-x'),
      'elections/2021-05/candidates/officials-x.md':
        '---\nname: Gus Example\ngithub: officials-x\naffiliation: independent\n---\nI would like to help.\n',
    },
  },
  run: ({ content }) =>
    content.statements
      .filter(({ id }) => RESERVED.includes(id.toLowerCase()))
      .map(({ id, file }) => ({
        place: { file, line: 1, col: 1 },
        message: `the page of this statement would take the place of the election’s page "${id.toLowerCase()}"`,
        expected: 'name the file after the candidate, and leave "github" out of it',
      })),
};
