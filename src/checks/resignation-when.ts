import { departuresIn } from '../content/departures-in.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const resignationWhen: Check = {
  code: 'resignation-when',
  rule: 'A departure takes effect on a day (`on`) or when an election is over (`atElection`), one of the two.',
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
      departuresIn(data).flatMap(({ entry: { person, on, atElection }, path }) => {
        if ((on === undefined) !== (atElection === undefined)) return [];
        const both = on !== undefined;
        return [
          {
            place: source.at([...path, ...(both ? ['atElection'] : [])], both ? 'key' : 'value'),
            message: both
              ? `the departure of ${person} has both "on" and "atElection"`
              : `the departure of ${person} does not say when it took effect`,
            expected: both
              ? 'keep "on" where the seat fell vacant that day, "atElection" where the member remained until the result'
              : 'add on: <day>, or atElection: <the election until whose end the member remained>',
            ...(both ? { also: [source.at([...path, 'on'], 'key')] } : {}),
          },
        ];
      }),
    ),
};
