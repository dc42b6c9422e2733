import { cycleOf, isOnCalendar } from '../governance/rules/cohorts.ts';
import { rulesFor } from '../governance/rules/index.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { committees, ruleAt } from './subjects.ts';

export const termOffCycle: Check = {
  code: 'term-off-cycle',
  rule: 'A term is as long as the cycle of its cohort, unless the charter means members to sit on, or to leave between elections.',
  severity: 'hint',
  example: {
    wrong: changed('committees/council.yaml', 'termMonths: 12', 'termMonths: 24'),
    at: 'content/committees/council.yaml:12:19',
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules, amended }, index) => {
        if (!amended.includes('cohorts') && !amended.includes('termMonths')) return [];
        const off = rules.cohorts.filter(isOnCalendar).filter((cohort) => {
          const { termMonths, termEnds } = rulesFor(rules, cohort.id);
          return termEnds.with === 'months' && termMonths !== null && termMonths !== cycleOf(cohort);
        });
        const [first] = off;
        if (first === undefined) return [];
        const lasts = rulesFor(rules, first.id).termMonths;
        return [
          {
            place: ruleAt(file, committee, index, amended.includes('termMonths') ? 'termMonths' : 'cohorts'),
            message: `a term lasts ${lasts} months, and "${first.id}" comes up every ${cycleOf(first)}`,
            expected: 'make the two the same, or say in a note what becomes of the difference',
            also: [ruleAt(file, committee, index, amended.includes('termMonths') ? 'cohorts' : 'termMonths')],
          },
        ];
      }),
    ),
};
