import type { Check, Report } from './check.ts';
import { statements } from './subjects.ts';

export const twoStatements: Check = {
  code: 'two-statements',
  rule: 'A person has one statement in an election, whatever the case of the handle.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2020-05/candidates/Dora-X.md':
        '---\nname: Dora Example\ngithub: Dora-X\naffiliation: Bolt\n---\nOnce more.\n',
    },
    at: 'content/elections/2020-05/candidates/dora-x.md:3:9',
  },
  run: (checked) =>
    statements(checked).flatMap(({ file, candidacy, contest }, index, all): Report[] => {
      const first = all.findIndex(
        (other) => other.contest.election.id === contest.election.id && other.candidacy.person === candidacy.person,
      );
      const other = all[first];
      if (first === index || other === undefined) return [];
      return [
        {
          place: file.source.at(['github']),
          message: `${candidacy.person} already has a statement in this election`,
          expected: 'keep one of the two files',
          also: [other.file.source.at(['github'])],
        },
      ];
    }),
};
