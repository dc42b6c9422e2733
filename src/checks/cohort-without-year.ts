import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const cohortWithoutYear: Check = {
  code: 'cohort-without-year',
  rule: 'A cohort that does not come up every year says one year in which it does.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'seats: 1 }', 'seats: 1, every: 2, termMonths: 24 }'),
    at: 'content/committees/council.yaml:11:70',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules }, version) =>
        (rules.cohorts ?? []).flatMap(({ id, every, fromYear }, index) =>
          every === 1 || fromYear !== null
            ? []
            : [
                {
                  place: source.at(['charter', version, 'rules', 'cohorts', index, 'every']),
                  message: `the cohort "${id}" comes up every ${every} years, from no year on`,
                  expected: 'add fromYear: <a year in which it comes up>',
                },
              ],
        ),
      ),
    ),
};
