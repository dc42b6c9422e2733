import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const candidacyTwice: Check = {
  code: 'candidacy-twice',
  rule: 'A person has one entry under "candidacies".',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'candidacies:\n',
      `candidacies:
  - person: ben
`,
    ),
    at: 'content/elections/2020-05/election.yaml:10:13',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }) =>
      data.candidacies.flatMap(({ person }, index, all) => {
        const first = all.findIndex((other) => other.person === person);
        if (first === index) return [];
        return [
          {
            place: source.at(['candidacies', index, 'person']),
            message: `${person} has a second entry`,
            expected: 'put both into one',
            also: [source.at(['candidacies', first, 'person'])],
          },
        ];
      }),
    ),
};
