import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const officeBeforeResult: Check = {
  code: 'office-before-result',
  rule: 'Winners take office on the day on which the result is declared, or later.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'declared: 2020-05-15',
      `declared: 2020-05-15
  takesOffice: 2020-05-14`,
    ),
    at: 'content/elections/2020-05/election.yaml:14:16',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }) => {
      const { outcome } = data;
      if (outcome?.takesOffice === undefined || outcome.declared === undefined) return [];
      if (outcome.declared <= outcome.takesOffice) return [];
      return [
        {
          place: source.at(['outcome', 'takesOffice']),
          message: `the winners take office on ${outcome.takesOffice}, the result is declared on ${outcome.declared}`,
          expected: 'correct one of the two; leave "takesOffice" out where no day is on record',
          also: [source.at(['outcome', 'declared'])],
        },
      ];
    }),
};
