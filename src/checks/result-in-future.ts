import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const resultInFuture: Check = {
  code: 'result-in-future',
  rule: 'A result that is dated ahead of today is not shown until its day.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      `officials: [eve]
outcome: { by: cancelled, declared: 2021-05-15 }
summary: Called off.`,
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
          message: `declared on ${declared}, and today is ${asOf}: it is not shown yet`,
          expected: 'correct the day if it is wrong; nothing is to be done if it is announced ahead',
        },
      ];
    }),
};
