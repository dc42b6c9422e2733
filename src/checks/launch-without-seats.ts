import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const launchWithoutSeats: Check = {
  code: 'launch-without-seats',
  rule: 'The first version of a committee’s charter says how many seats there are.',
  severity: 'error',
  example: {
    wrong: {
      ...changed(
        'committees/council.yaml',
        `      seats: 3
      cohorts:`,
        '      cohorts:',
      ),
      ...changed('charter/2019-01-01/elections.mdx', 'has <Rule is="seats" /> seats', 'has seats'),
    },
    at: 'content/committees/council.yaml:8:7',
  },
  run: ({ content }) =>
    content.committees
      .filter(({ data }) => data.charter[0]?.rules.seats === undefined)
      .map(({ source }) => ({
        place: source.at(['charter', 0, 'rules']),
        message: 'the launch does not say how many seats there are',
        expected: 'add seats: <how many>; where it is only expected, seatsAre: estimate beside it',
      })),
};
