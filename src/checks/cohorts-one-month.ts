import { type Cohort, cycleOf, isOnCalendar, monthsDue } from '../governance/rules/cohorts.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

/** Whether some month puts both up. Cycles of whole months meet within their product, if ever. */
function meet(a: Cohort, b: Cohort): boolean {
  if (!isOnCalendar(a) || !isOnCalendar(b)) return false;
  const from = 12 * 2000;
  const until = from + cycleOf(a) * cycleOf(b);
  const months = new Set(monthsDue(a, from, until));
  return monthsDue(b, from, until).some((month) => months.has(month));
}

export const cohortsOneMonth: Check = {
  code: 'cohorts-one-month',
  rule: 'Cohorts that come up in one month, and are elected by the same people, could be one; staggered terms put them apart.',
  severity: 'hint',
  example: {
    wrong: changed('committees/council.yaml', 'label: November, month: 11', 'label: Autumn, month: 5'),
    at: 'content/committees/council.yaml:11:47',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules }, version) => {
        const all = rules.cohorts ?? [];
        return all.flatMap((cohort, index) => {
          const first = all.findIndex(
            (other, at) => at < index && other.id !== cohort.id && other.by === cohort.by && meet(other, cohort),
          );
          if (first === -1 || cohort.month === null) return [];
          const at = (place: number) => source.at(['charter', version, 'rules', 'cohorts', place, 'month']);
          return [
            {
              place: at(index),
              message: `"${cohort.id}" comes up in the month of "${all[first]?.id}"`,
              expected: 'give them months of their own, make them one, or say with by: who elects each',
              also: [at(first)],
            },
          ];
        });
      }),
    ),
};
