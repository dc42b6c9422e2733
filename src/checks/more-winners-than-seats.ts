import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const moreWinnersThanSeats: Check = {
  code: 'more-winners-than-seats',
  rule: 'An election elects at most as many people as it fills seats.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', '[ada, dora]', '[ada, dora, finn]'),
    at: 'content/elections/2020-05/election.yaml:14:24',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }) => {
      const winners = data.outcome?.elected ?? [];
      if (winners.length <= data.seats || data.outcome?.by === 'cancelled') return [];
      return [
        {
          place: source.at(['outcome', 'elected', data.seats]),
          message: `elects ${winners.length} people into ${data.seats} seats`,
          expected: `elect at most ${data.seats}, or correct "seats"`,
          also: [source.at(['seats'])],
        },
      ];
    }),
};
