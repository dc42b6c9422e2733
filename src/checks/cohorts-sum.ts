import { sizeOf } from '../governance/rules/size.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { committees } from './subjects.ts';

export const cohortsSum: Check = {
  code: 'cohorts-sum',
  rule: 'The seats of all cohorts are the seats of the committee: one more could never be filled; one fewer is nobody’s to elect, and has to be given by appointment.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'month: 11, seats: 1', 'month: 11, seats: 2'),
    at: 'content/committees/council.yaml:10:9',
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules, amended }, index) => {
        const { least, most } = sizeOf(rules);
        const sum = rules.cohorts.reduce((seats, cohort) => seats + cohort.seats, 0);
        const told = committee.charter[0]?.amended.includes('seats') === true;
        const set = amended.includes('cohorts') || amended.includes('seats');
        if (!set || !told || rules.cohorts.length === 0) return [];
        if (least <= sum && (most === null || sum <= most)) return [];
        const many = least <= sum;
        if (!many && committee.appointments.some(({ cohort }) => cohort === null)) return [];
        const latest = (rule: 'seats' | 'cohorts') =>
          file.source.at([
            'charter',
            committee.charter.findLastIndex((version, at) => at <= index && version.amended.includes(rule)),
            'rules',
            rule,
          ]);
        const [here, there] = amended.includes('cohorts')
          ? (['cohorts', 'seats'] as const)
          : (['seats', 'cohorts'] as const);
        return [
          {
            place: latest(here),
            message: `the cohorts have ${sum} seats together, the committee ${rules.seats}`,
            expected: many
              ? 'make the two numbers the same'
              : 'make the two numbers the same, or appoint the others without a cohort',
            also: [latest(there)],
            ...(many ? {} : { severity: 'hint' as const }),
          },
        ];
      }),
    ),
};
