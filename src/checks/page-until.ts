import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const pageUntil: Check = {
  code: 'page-until',
  rule: 'A charter page is dropped after the day from which it is in force, and not after that of its next text.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'since: 2019-01-01', 'since: 2019-01-01\nuntil: 2018-01-01'),
    at: 'content/charter/2019-01-01/elections.mdx:6:8',
  },
  run: ({ content, community }) =>
    content.charter.flatMap((page): Report[] => {
      const { data, source, id } = page;
      if (data.until === undefined) return [];
      if (data.until <= data.since) {
        return [
          {
            place: source.at(['until']),
            message: `the page is dropped on ${data.until}, and in force from ${data.since}`,
            expected: 'correct one of the two; leave "until" out where a later text replaces the page',
            also: [source.at(['since'])],
          },
        ];
      }
      const until = data.until;
      const next = community.charterTexts.find(
        (text) => text.page === id && data.since < text.since && text.since < until,
      );
      const other = content.charter.find(({ file }) => file === next?.file);
      if (next === undefined || other === undefined) return [];
      return [
        {
          place: source.at(['until']),
          message: `the page is dropped on ${until}; its next text is in force from ${next.since}`,
          expected: 'leave "until" out: a later text replaces the page',
          also: [other.source.at(['since'])],
        },
      ];
    }),
};
