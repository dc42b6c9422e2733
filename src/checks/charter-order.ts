import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const charterOrder: Check = {
  code: 'charter-order',
  rule: 'The versions of a committee’s charter run oldest first, at most one a day.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'since: 2020-03-01', 'since: 2018-03-01'),
    at: 'content/committees/council.yaml:18:12',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap((version, index): Report[] => {
        const before = data.charter[index - 1];
        if (before === undefined || before.since < version.since) return [];
        const same = before.since === version.since;
        return [
          {
            place: source.at(['charter', index, 'since']),
            message: same
              ? `a second version is dated ${version.since}`
              : `the version of ${version.since} stands after that of ${before.since}`,
            expected: same
              ? 'put what changed on one day into one version'
              : 'correct the day, or move the version to its place: oldest first',
            also: [source.at(['charter', index - 1, 'since'])],
          },
        ];
      }),
    ),
};
