import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const filingOrder: Check = {
  code: 'filing-order',
  rule: 'A statement is authored, then committed, then merged. Clocks differ, and commits are amended: it is a hint.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'withdrew: 2020-05-12',
      `withdrew: 2020-05-12
    filed: { authored: 2020-05-04T12:00:00Z, merged: 2020-05-03T12:00:00Z }`,
    ),
    at: 'content/elections/2020-05/election.yaml:11:54',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }) =>
      data.candidacies.flatMap(({ person, filed }, index): Report[] => {
        const clocks = (['authored', 'committed', 'merged'] as const).flatMap((clock) => {
          const at = filed?.[clock];
          return at === undefined ? [] : [{ clock, at }];
        });
        const wrong = clocks.findIndex(({ at }, i) => i > 0 && at < (clocks[i - 1]?.at ?? at));
        const [before, after] = [clocks[wrong - 1], clocks[wrong]];
        if (before === undefined || after === undefined) return [];
        return [
          {
            place: source.at(['candidacies', index, 'filed', after.clock]),
            message: `the statement of ${person} was ${after.clock} at ${after.at}, before it was ${before.clock} at ${before.at}`,
            expected: 'check the three times against the source',
            also: [source.at(['candidacies', index, 'filed', before.clock])],
          },
        ];
      }),
    ),
};
