import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const termEndMonth: Check = {
  code: 'term-end-month',
  rule: 'A term that ends with a month says which, and no other does.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'termMonths: 12', 'termMonths: 12\n      termEnds: { with: month }'),
    at: 'content/committees/council.yaml:13:17',
    right: changed(
      'committees/council.yaml',
      'termMonths: 12',
      'termMonths: 12\n      termEnds: { with: month, month: 5 }',
    ),
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules: { termEnds: ends } }, version) => {
        if (ends === undefined || (ends.with === 'month') === (ends.month !== null)) return [];
        return [
          {
            place: source.at(['charter', version, 'rules', 'termEnds']),
            message:
              ends.month === null
                ? 'a term ends with a month, and none is named'
                : `the month ${ends.month} ends no term`,
            expected: ends.month === null ? 'add month: <1 to 12>' : 'write with: month, or leave the month out',
          },
        ];
      }),
    ),
};
