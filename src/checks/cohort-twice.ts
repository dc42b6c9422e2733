import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const cohortTwice: Check = {
  code: 'cohort-twice',
  rule: 'No two cohorts of one charter have the same id.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      '- { id: spring, label: May, month: 5, seats: 2 }',
      `- { id: spring, label: May, month: 5, seats: 1 }
        - { id: spring, label: May, month: 5, seats: 1 }`,
    ),
    at: 'content/committees/council.yaml:11:17',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ rules }, version) =>
        (rules.cohorts ?? []).flatMap(({ id }, index, all) => {
          const first = all.findIndex((other) => other.id === id);
          if (first === index) return [];
          const at = (cohort: number) => source.at(['charter', version, 'rules', 'cohorts', cohort, 'id']);
          return [
            {
              place: at(index),
              message: `there already is a cohort "${id}"`,
              expected: 'give each cohort an id of its own',
              also: [at(first)],
            },
          ];
        }),
      ),
    ),
};
