import { finder } from '../governance/lookup.ts';
import type { Check, Report } from './check.ts';
import { type StatementSubject, statements } from './subjects.ts';

const keyOf = ({ candidacy, contest }: StatementSubject) => `${contest.election.id} ${candidacy.person}`;
const firstOf = finder(keyOf);

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
    statements(checked).flatMap((subject, _, all): Report[] => {
      const { file, candidacy } = subject;
      const other = firstOf(all, keyOf(subject));
      if (other === subject || other === undefined) return [];
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
