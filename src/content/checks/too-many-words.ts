import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { statements } from './subjects.ts';

export const tooManyWords: Check = {
  code: 'too-many-words',
  rule: 'A statement has at most as many words as the election, or else the charter, allows.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/candidates/dora-x.md',
      'I would like to help.',
      `I would like to help, and I have so very much to say about it that twenty words cannot hold it at all.`,
    ),
    at: 'content/elections/2020-05/candidates/dora-x.md:6:1',
  },
  run: (checked) =>
    statements(checked).flatMap(({ file, candidacy, contest }): Report[] => {
      const most = contest.election.statementWords ?? contest.rules?.statementWords ?? null;
      const statement = candidacy.statement;
      if (most === null || statement === null || statement.writtenBy === 'editor' || statement.words <= most) return [];
      return [
        {
          place: { file: file.file, line: file.bodyLine, col: 1 },
          message: `the statement has ${statement.words} words`,
          expected: `write at most ${most}`,
        },
      ];
    }),
};
