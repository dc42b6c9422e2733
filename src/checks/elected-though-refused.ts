import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const electedThoughRefused: Check = {
  code: 'elected-though-refused',
  rule: 'Nobody is elected whose filing the officials did not accept.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'withdrew: 2020-05-12',
      'decision: { accepted: false, on: 2020-05-08, reason: Filed late. }',
      '[ada, dora]',
      '[ada, ben]',
    ),
    at: 'content/elections/2020-05/election.yaml:10:27',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const seated = election.outcome === null ? [] : takeOffice(election.outcome);
      return file.data.candidacies.flatMap(({ person, decision }, index): Report[] => {
        if (decision?.accepted !== false || !seated.includes(person)) return [];
        return [
          {
            place: file.source.at(['candidacies', index, 'decision', 'accepted']),
            message: `the filing of ${person} was not accepted, and ${person} is elected`,
            expected: 'correct the decision, or the outcome',
            also: [file.source.at(['outcome', 'elected'])],
          },
        ];
      });
    }),
};
