import { departuresIn } from '../content/departures-in.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const announcedBeforeSeat: Check = {
  code: 'announced-before-seat',
  rule: 'Nobody announces that they leave a committee before they first sat on it.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'resignations: []',
      'resignations:\n  - { person: cleo, on: 2020-12-01, announced: 2018-12-01 }',
    ),
    at: 'content/committees/council.yaml:28:48',
  },
  run: ({ content, histories }) =>
    content.committees.flatMap(({ id, data, source }) => {
      const terms = histories.get(id)?.terms;
      if (terms === undefined) return [];
      return departuresIn(data).flatMap(({ entry: { person, announced }, path }): Report[] => {
        const first = terms.find((term) => term.person === person);
        if (announced === undefined || first === undefined || first.since <= announced) return [];
        return [
          {
            place: source.at([...path, 'announced']),
            message: `${person} announced on ${announced} that they leave, and first sat on ${first.since}`,
            expected:
              'correct the day; who declines before taking office stands in the election’s outcome, under "declined"',
          },
        ];
      });
    }),
};
