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
  run: (checked) => {
    const same = Map.groupBy(
      statements(checked),
      ({ candidacy, contest }) => `${contest.election.id} ${candidacy.person}`,
    );
    return [...same.values()].flatMap(([first, ...others]): Report[] =>
      others.map(({ file, candidacy }) => ({
        place: file.source.at(['github']),
        message: `${candidacy.person} already has a statement in this election`,
        expected: 'keep one of the two files',
        also: first === undefined ? [] : [first.file.source.at(['github'])],
      })),
    );
  },
};
