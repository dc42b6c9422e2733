import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const lotsSum: Check = {
  code: 'lots-sum',
  rule: 'The seats that "terms" lists are as many as the election fills.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'seats: 2',
      'seats: 2\nterms: [{ cohort: spring, seats: 1, months: 12 }]',
    ),
    at: 'content/elections/2020-05/election.yaml:4:1',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data: { seats, terms }, source }) => {
      const sum = terms.reduce((all, lot) => all + lot.seats, 0);
      if (terms.length === 0 || sum === seats) return [];
      return [
        {
          place: source.at(['terms'], 'key'),
          message: `"terms" gives out ${sum} seats, and the election fills ${seats}`,
          expected: 'name each seat once, with its cohort',
          also: [source.at(['seats'])],
        },
      ];
    }),
};
