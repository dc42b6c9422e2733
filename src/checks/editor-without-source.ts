import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const editorWithoutSource: Check = {
  code: 'editor-without-source',
  rule: 'A summary by the editors says where the candidate’s own words are.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/candidates/dora-x.md', 'affiliation: Bolt', 'affiliation: Bolt\nsummary: editor'),
    at: 'content/elections/2020-05/candidates/dora-x.md:5:1',
  },
  run: ({ content }) =>
    content.statements
      .filter(({ data }) => data.summary === 'editor' && data.source === undefined)
      .map(({ source }) => ({
        place: source.at(['summary'], 'key'),
        message: 'the text is the editors’, and nothing says where the candidate’s own words are',
        expected: 'add source: https://…',
      })),
};
