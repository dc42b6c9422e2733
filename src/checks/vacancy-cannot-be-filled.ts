import type { Check, Report } from './check.ts';
import { committees, ruleAt } from './subjects.ts';

export const vacancyCannotBeFilled: Check = {
  code: 'vacancy-cannot-be-filled',
  rule: 'A seat that falls vacant is filled in a way that the committee has: by its cohort or an election where there are elections.',
  severity: 'hint',
  example: {
    wrong: {
      'committees/board.yaml': `name: Board
purpose: Looks after the money.
charter:
  - { since: 2019-01-01, title: Launch, summary: One seat., rules: { seats: 1, vacancy: { fill: own-cohort } } }
`,
    },
    at: 'content/committees/board.yaml:4:89',
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules: { cohorts, vacancy }, amended }, version): Report[] => {
        if (!amended.includes('vacancy') && !amended.includes('cohorts')) return [];
        const elected = cohorts.some(({ filled }) => filled === 'election');
        const needs = vacancy.fill === 'own-cohort' || vacancy.fill === 'next-election' || vacancy.fill === 'runner-up';
        if (elected || !needs) return [];
        return [
          {
            place: ruleAt(file, committee, version, 'vacancy'),
            message: `a vacant seat is filled by "${vacancy.fill}", and no seat comes up for election`,
            expected: 'write fill: appointment, or by-election; or add the cohorts',
          },
        ];
      }),
    ),
};
