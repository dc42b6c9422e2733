import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const pageUntil: Check = {
  code: 'page-until',
  rule: 'A charter page is dropped on a day after the one from which it is in force.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'since: 2019-01-01', 'since: 2019-01-01\nuntil: 2018-01-01'),
    at: 'content/charter/2019-01-01/elections.mdx:6:8',
  },
  run: ({ content }) =>
    content.charter
      .filter(({ data }) => data.until !== undefined && data.until <= data.since)
      .map(({ data, source }) => ({
        place: source.at(['until']),
        message: `the page is dropped on ${data.until}, and in force from ${data.since}`,
        expected: 'correct one of the two; leave "until" out where a later text replaces the page',
        also: [source.at(['since'])],
      })),
};
