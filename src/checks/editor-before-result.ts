import type { Check, Report } from './check.ts';
import { statements } from './subjects.ts';

export const editorBeforeResult: Check = {
  code: 'editor-before-result',
  rule: 'A summary by the editors is for an election that is over; whoever stands in one that is not speaks for themselves.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2021-05/candidates/finn-x.md':
        '---\nname: Finn Example\naffiliation: independent\nsummary: editor\nsource: https://example.org/finn\n---\nFinn would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/finn-x.md:4:1',
  },
  run: (checked) =>
    statements(checked).flatMap(({ file, contest }): Report[] =>
      file.data.summary === undefined || contest.election.outcome !== null
        ? []
        : [
            {
              place: file.source.at(['summary'], 'key'),
              message: 'says that the editors wrote it, and the election has no result yet',
              expected: 'take "summary" and "source" out; the limit of words counts either way',
            },
          ],
    ),
};
