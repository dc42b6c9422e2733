import { addMonths } from '../governance/day.ts';
import { cycleOf, isOnCalendar } from '../governance/rules/cohorts.ts';
import { rulesFor } from '../governance/rules/index.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const officeAfterTerm: Check = {
  code: 'office-after-term',
  rule: 'Winners take office before as much time has gone by as their whole term takes.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'declared: 2020-05-15',
      'declared: 2020-05-15\n  takesOffice: 2021-05-15',
    ),
    at: 'content/elections/2020-05/election.yaml:14:16',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, rules }): Report[] => {
      const { outcome } = election;
      if (outcome === null || rules === null || outcome.by === 'cancelled') return [];
      const cohort = rules.cohorts.find(({ id }) => id === election.cohort);
      const cycle = cohort !== undefined && isOnCalendar(cohort) ? cycleOf(cohort) : null;
      const months = rulesFor(rules, election.cohort).termMonths ?? cycle;
      if (months === null || outcome.takesOffice < addMonths(outcome.declared, months)) return [];
      return [
        {
          place: file.source.at(['outcome', 'takesOffice']),
          message: `the winners take office on ${outcome.takesOffice}; a term of ${months} months from the result of ${outcome.declared} would be over`,
          expected: 'correct one of the two days',
          also: [file.source.at(['outcome', 'declared'])],
        },
      ];
    }),
};
