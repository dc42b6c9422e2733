import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const placeWithoutOrder: Check = {
  code: 'place-without-order',
  rule: 'How winners get seats that are not alike is said where there are such seats; by their place only where the order of the count is on record.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2020-05/election.yaml', 'seats: 2', 'seats: 2\ntermsBy: choice'),
    at: 'content/elections/2020-05/election.yaml:4:1',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data: { terms, termsBy, outcome }, source }): Report[] => {
      const place = () => source.at(['termsBy'], 'key');
      if (termsBy !== 'unrecorded' && terms.length === 0) {
        return [
          {
            place: place(),
            message: 'says how winners get their seats, and names no seats that differ',
            expected: 'list the seats under "terms", or leave "termsBy" out',
          },
        ];
      }
      if (termsBy !== 'place' || outcome?.by !== 'poll' || outcome.ranked || outcome.elected.length < 2) return [];
      return [
        {
          place: place(),
          message:
            'winners get their seats by their place in the count, and the order of "elected" is not said to be that',
          expected:
            'add to the outcome ranked: true, with the elected in that order; or say under "took" who got which',
          also: [source.at(['outcome', 'elected'])],
        },
      ];
    }),
};
