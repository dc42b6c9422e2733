import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const resignationWhen: Check = {
  code: 'resignation-when',
  rule: 'A resignation takes effect on a day (`on`) or when an election is over (`atElection`), one of the two.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'resignations: []', 'resignations:\n  - person: cleo'),
    at: 'content/committees/council.yaml:28:5',
    right: changed(
      'committees/council.yaml',
      'resignations: []',
      'resignations:\n  - { person: cleo, on: 2020-12-01 }',
    ),
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.resignations.flatMap(({ person, on, atElection }, index) => {
        if ((on === undefined) !== (atElection === undefined)) return [];
        const both = on !== undefined;
        return [
          {
            place: source.at(['resignations', index, ...(both ? ['atElection'] : [])], both ? 'key' : 'value'),
            message: both
              ? `the resignation of ${person} has both "on" and "atElection"`
              : `the resignation of ${person} does not say when it took effect`,
            expected: both
              ? 'keep "on" where the seat fell vacant that day, "atElection" where the member remained until the result'
              : 'add on: <day>, or atElection: <the election until whose end the member remained>',
            ...(both ? { also: [source.at(['resignations', index, 'on'], 'key')] } : {}),
          },
        ];
      }),
    ),
};
