import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const decisionAfterResult: Check = {
  code: 'decision-after-result',
  rule: 'The officials decide about a filing before the result is declared.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'withdrew: 2020-05-12',
      'withdrew: 2020-05-12\n  - person: finn\n    decision: { accepted: true, on: 2020-06-01, reason: In time. }',
    ),
    at: 'content/elections/2020-05/election.yaml:12:37',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data: { candidacies, outcome }, source }) =>
      candidacies.flatMap(({ person, decision }, index) =>
        decision === undefined || outcome?.declared === undefined || decision.on <= outcome.declared
          ? []
          : [
              {
                place: source.at(['candidacies', index, 'decision', 'on']),
                message: `the officials decided about ${person} on ${decision.on}; the result was declared on ${outcome.declared}`,
                expected: 'correct one of the two days; leave it, where that is how it was',
                also: [source.at(['outcome', 'declared'])],
              },
            ],
      ),
    ),
};
