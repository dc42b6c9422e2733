import { CLOCK_WORDS } from '#words/filings.ts';
import type { Clock } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

/** What comes before what. A request is opened with commits or before them, and commits are made anew while it is open. */
const ORDER: readonly (readonly [Clock, Clock])[] = [
  ['authored', 'committed'],
  ['committed', 'merged'],
  ['authored', 'merged'],
  ['opened', 'merged'],
];

const isBefore = (a: Instant | undefined, b: Instant | undefined): boolean =>
  a !== undefined && b !== undefined && a < b;

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
        const wrong = ORDER.find(([first, then]) => isBefore(filed?.[then], filed?.[first]));
        if (wrong === undefined) return [];
        const [first, then] = wrong;
        return [
          {
            place: source.at(['candidacies', index, 'filed', then]),
            message: `the statement of ${person} was ${CLOCK_WORDS[then]} at ${filed?.[then]}, before it was ${CLOCK_WORDS[first]} at ${filed?.[first]}`,
            expected: 'check the three times against the source',
            also: [source.at(['candidacies', index, 'filed', first])],
          },
        ];
      }),
    ),
};
