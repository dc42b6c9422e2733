import { monthName } from '#words/days.ts';
import { isByElection } from '../governance/by-election.ts';
import { monthOf, yearOf } from '../governance/day.ts';
import { occurrenceNear } from '../governance/foresight.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

const inWords = (year: number, month: number): string => `${monthName(month)} ${year}`;

export const outsideCohortMonth: Check = {
  code: 'outside-cohort-month',
  rule: 'The nominations of a planned election open in the month in which the charter puts its cohort up.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'start: 2021-05-01, end: 2021-05-07',
      'start: 2021-04-01, end: 2021-04-07',
    ),
    at: 'content/elections/2021-05/election.yaml:5:25',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, committee, governing, rules }): Report[] => {
      const cohort = rules?.cohorts.find(({ id }) => id === election.cohort);
      const [first] = election.timetable;
      if (election.outcome !== null || election.runOffOf !== null || first === undefined || committee === null)
        return [];
      if (rules === null || cohort === undefined) return [];
      const own = checked.histories.get(committee.id);
      if (own !== undefined && isByElection(own, { id: election.id, cohort: cohort.id, on: governing })) return [];
      const due = occurrenceNear(rules, cohort, committee.opening, governing);
      if (due === null || (due.year === yearOf(governing) && due.month === monthOf(governing))) return [];
      return [
        {
          place: file.source.at(['timetable', first.phase, 'start']),
          message: `opens in ${inWords(yearOf(governing), monthOf(governing))}; by the charter ${cohort.label} comes up in ${inWords(due.year, due.month)}`,
          expected: 'correct the timetable or the cohort; leave it, where the election was moved on purpose',
          also: [file.source.at(['cohort'])],
        },
      ];
    }),
};
