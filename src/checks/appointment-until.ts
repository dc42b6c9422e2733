import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const appointmentUntil: Check = {
  code: 'appointment-until',
  rule: 'An appointment ends after it began.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'cohort: autumn, since: 2019-01-01',
      'cohort: autumn, since: 2019-01-01, until: 2019-01-01',
    ),
    at: 'content/committees/council.yaml:26:63',
    right: changed(
      'committees/council.yaml',
      'cohort: autumn, since: 2019-01-01',
      'cohort: autumn, since: 2019-01-01, until: 2019-11-01',
    ),
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.appointments.flatMap(({ person, since, until }, index) =>
        until === undefined || since < until
          ? []
          : [
              {
                place: source.at(['appointments', index, 'until']),
                message: `the appointment of ${person} ends on ${until}, and began on ${since}`,
                expected: 'write the first day after it, or leave "until" out',
                also: [source.at(['appointments', index, 'since'])],
              },
            ],
      ),
    ),
};
