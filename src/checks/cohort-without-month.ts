import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const cohortWithoutMonth: Check = {
  code: 'cohort-without-month',
  rule: 'A cohort that is elected says when: in which month, or on which occasion.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'label: November, month: 11,', 'label: November,'),
    at: 'content/committees/council.yaml:11:11',
    right: changed(
      'committees/council.yaml',
      'label: November, month: 11, seats: 1',
      'label: End users, seats: 1, filled: appointment, by: the end users',
    ),
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules }, version) =>
        (rules.cohorts ?? []).flatMap(({ id, month, occasion, filled }, index) =>
          filled === 'appointment' || month !== null || occasion !== null
            ? []
            : [
                {
                  place: source.at(['charter', version, 'rules', 'cohorts', index]),
                  message: `"${id}" is elected, and nothing says when it comes up`,
                  expected: 'add month: <1 to 12>, or occasion: <what it waits for>; or say filled: appointment',
                },
              ],
        ),
      ),
    ),
};
