import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const resultInFuture: Check = {
  code: 'result-in-future',
  rule: 'No result is declared on a day that is still to come.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      `officials: [eve]
outcome: { by: cancelled, declared: 2021-05-15 }`,
    ),
    at: 'content/elections/2021-05/election.yaml:8:37',
  },
  run: ({ content, asOf }) =>
    content.elections.flatMap(({ data, source }) => {
      const declared = data.outcome?.declared;
      if (declared === undefined || declared <= asOf) return [];
      return [
        {
          place: source.at(['outcome', 'declared']),
          message: `declared on ${declared}; today is ${asOf}`,
          expected: 'correct the day, or leave "outcome" out until there is one',
        },
      ];
    }),
};
