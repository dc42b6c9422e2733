import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const tookWithoutSeat: Check = {
  code: 'took-without-seat',
  rule: '"took" says of winners alone of which cohort their seat is.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '[ada, dora]',
      '[ada, dora]\n  took: [{ person: finn, cohort: spring }]',
    ),
    at: 'content/elections/2020-05/election.yaml:15:20',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { outcome } }): Report[] => {
      if (outcome === null) return [];
      const winners = takeOffice(outcome);
      return outcome.took.flatMap(({ person }, index): Report[] =>
        winners.includes(person)
          ? []
          : [
              {
                place: file.source.at(['outcome', 'took', index, 'person']),
                message: `${person} took a seat, and does not take office by this election`,
                expected: 'name one of those who do, or correct "elected" and "declined"',
                also: [file.source.at(['outcome', 'elected'])],
              },
            ],
      );
    }),
};
