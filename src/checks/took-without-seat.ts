import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const tookWithoutSeat: Check = {
  code: 'took-without-seat',
  rule: '"took" says of winners alone of which cohort their seat is, and of no cohort that has no seat in the election.',
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
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome, committee, id } = election;
      if (outcome === null) return [];
      const history = checked.histories.get(committee);
      const contest = history?.contests.find((each) => each.election === id);
      const up = new Set(
        history?.seats.flatMap((seat) =>
          contest?.seatsUp.some((each) => each.seat === seat.number) ? seat.cohorts.map(({ cohort }) => cohort) : [],
        ),
      );
      const winners = takeOffice(outcome);
      return outcome.took.flatMap(({ person, cohort }, index): Report[] =>
        winners.includes(person)
          ? contest === undefined || up.has(cohort)
            ? []
            : [
                {
                  place: file.source.at(['outcome', 'took', index, 'cohort']),
                  message: `no seat of "${cohort}" comes up in this election`,
                  expected: 'write the cohort of the seat, or put that seat up: "alsoUp", "terms"',
                },
              ]
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
