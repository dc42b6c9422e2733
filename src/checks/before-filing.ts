/** What can only have happened once a statement was there: that its author withdrew it, and that the officials decided about it. */
import type { Day } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { filedOn } from './filed-on.ts';

const withFiling = (then: string) =>
  changed(
    'elections/2020-05/election.yaml',
    'withdrew: 2020-05-12',
    `${then}\n    filed: { merged: 2020-05-06T12:00:00Z }`,
  );

/** Every candidacy in which something is dated before the statement came by any clock. */
const before =
  (
    key: readonly string[],
    told: string,
    on: (entry: {
      readonly withdrew?: Day | undefined;
      readonly decision?: { readonly on: Day } | undefined;
    }) => Day | undefined,
  ): Check['run'] =>
  ({ content }) =>
    content.elections.flatMap(({ data, source }) =>
      data.candidacies.flatMap((entry, index): Report[] => {
        const day = on(entry);
        const { first } = filedOn(entry.filed);
        if (day === undefined || first === null || dayOf(first.at) <= day) return [];
        return [
          {
            place: source.at(['candidacies', index, ...key]),
            message: `${told} ${entry.person} on ${day}, before the statement was ${first.clock} at ${first.at}`,
            expected: 'correct one of the two',
            also: [source.at(['candidacies', index, 'filed', first.clock])],
          },
        ];
      }),
    );

export const withdrewBeforeFiling: Check = {
  code: 'withdrew-before-filing',
  rule: 'Nobody withdraws a statement before it was filed.',
  severity: 'error',
  example: { wrong: withFiling('withdrew: 2020-05-03'), at: 'content/elections/2020-05/election.yaml:10:15' },
  run: before(['withdrew'], 'is withdrawn by', ({ withdrew }) => withdrew),
};

export const decidedBeforeFiling: Check = {
  code: 'decided-before-filing',
  rule: 'The officials decide about a statement when it was filed, not before.',
  severity: 'error',
  example: {
    wrong: withFiling('withdrew: 2020-05-12\n    decision: { accepted: true, on: 2020-05-02, reason: In time. }'),
    at: 'content/elections/2020-05/election.yaml:11:37',
  },
  run: before(['decision', 'on'], 'the officials decided about', ({ decision }) => decision?.on),
};
