import { MONTHS, monthName } from '#words/days.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

const SMALL = MONTHS.map((month) => month.toLowerCase());

export const labelMonth: Check = {
  code: 'label-month',
  rule: 'A cohort that is called after a month opens its nominations in it, or in the one before.',
  severity: 'hint',
  example: {
    wrong: changed('committees/council.yaml', 'label: November, month: 11', `month: 9, label: ${monthName(11)}`),
    at: 'content/committees/council.yaml:11:32',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules }, version) =>
        (rules.cohorts ?? []).flatMap(({ label, month }, index) => {
          const called = SMALL.indexOf(label.toLowerCase()) + 1;
          if (called === 0 || month === null || called === month || called === (month % 12) + 1) return [];
          return [
            {
              place: source.at(['charter', version, 'rules', 'cohorts', index, 'month']),
              message: `the cohort is called "${label}", and its month is ${month}`,
              expected: `write month: ${called}, where nominations open in ${label}`,
            },
          ];
        }),
      ),
    ),
};
