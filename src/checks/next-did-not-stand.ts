import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, mayHaveStood, standingAtResult } from './subjects.ts';

export const nextDidNotStand: Check = {
  code: 'next-did-not-stand',
  rule: 'Who comes next for a winner who declines stood in that election until its result.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '[ada, dora]',
      '[ada, dora]\n  declined: [{ person: dora, on: 2020-05-15, next: ben }]',
    ),
    at: 'content/elections/2020-05/election.yaml:15:52',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const stood = new Set(standingAtResult(election).map(({ person }) => person));
      return (election.outcome?.declined ?? []).flatMap(({ next }, index): Report[] => {
        if (next === null || stood.has(next) || mayHaveStood(checked, election, next)) return [];
        return [
          {
            place: file.source.at(['outcome', 'declined', index, 'next']),
            message: `${next} comes next, and did not stand when the result was declared`,
            expected:
              'name who took the seat instead; a seat that others gave stands under "appointments" of the committee',
          },
        ];
      });
    }),
};
