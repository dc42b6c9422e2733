import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const seatsNotUp: Check = {
  code: 'seats-not-up',
  rule: 'A planned election fills the seats that its cohort has on the day on which nominations open, and those that "alsoUp" names.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'seats: 2', 'seats: 3'),
    at: 'content/elections/2021-05/election.yaml:3:8',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, rules, governing }): Report[] => {
      const cohort = rules?.cohorts.find(({ id }) => id === election.cohort);
      const history = checked.histories.get(election.committee);
      if (election.outcome !== null || cohort === undefined || history === undefined) return [];
      // A seat of the cohort itself comes up anyhow, whether it is vacant or not.
      const beside = election.alsoUp.map((also) => {
        if (also.kind === 'new') return also.count;
        const last = history.terms.findLast(({ person, since }) => person === also.person && since <= governing);
        const seat = history.seats.find(({ number }) => number === last?.seat);
        const own = seat?.cohorts.findLast(({ since }) => since <= governing)?.cohort;
        return own === election.cohort ? 0 : 1;
      });
      const up = cohort.seats + beside.reduce<number>((sum, count) => sum + count, 0);
      if (up === election.seats) return [];
      return [
        {
          place: file.source.at(['seats']),
          message: `says that ${election.seats} seats come up; the cohort ${cohort.label} has ${cohort.seats} on ${governing}${up === cohort.seats ? '' : `, ${up} with those of "alsoUp"`}`,
          expected: `write seats: ${up}, or say under "alsoUp" which seats come up beside those of the cohort`,
        },
      ];
    }),
};
