import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const turnoutWithoutVote: Check = {
  code: 'turnout-without-vote',
  rule: 'There is a turnout and an order of the count only where somebody voted.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '  - person: ben\n    withdrew: 2020-05-12',
      '  - person: ben\n    withdrew: 2020-05-12\n  - person: finn\n    withdrew: 2020-05-12',
      'by: poll',
      'by: uncontested\n  turnout: { ballots: 40 }',
    ),
    at: 'content/elections/2020-05/election.yaml:15:3',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }): Report[] => {
      const { outcome } = data;
      if (outcome === undefined) return [];
      const { by, turnout, ranked, order, lot, elected } = outcome;
      const at = (key: string) => source.at(['outcome', key], 'key');
      const key =
        turnout !== undefined
          ? 'turnout'
          : ranked
            ? 'ranked'
            : order !== undefined
              ? 'order'
              : lot !== undefined
                ? 'lot'
                : null;
      if (by !== 'poll' && key !== null) {
        return [
          {
            place: at(key),
            message: `is ${by}, and has ${turnout !== undefined ? `${turnout.ballots} ballots` : key === 'lot' ? 'a lot that broke a tie' : 'an order of the count'}`,
            expected: 'take it away, or write by: poll',
            also: [source.at(['outcome', 'by'])],
          },
        ];
      }
      if (by !== 'poll' || turnout?.ballots !== 0 || elected.length === 0) return [];
      return [
        {
          place: source.at(['outcome', 'turnout', 'ballots']),
          message: `nobody voted, and ${elected.join(', ')} ${elected.length === 1 ? 'is' : 'are'} elected`,
          expected: 'correct the number of ballots; leave "turnout" out where it is not recorded',
          also: [source.at(['outcome', 'elected'])],
        },
      ];
    }),
};
