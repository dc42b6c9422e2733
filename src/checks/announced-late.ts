import { departuresIn } from '../content/departures-in.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const announcedLate: Check = {
  code: 'announced-late',
  rule: 'A departure is announced no later than it takes effect, unless somebody died; where the community learned of it afterwards, a note says so.',
  severity: 'hint',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'resignations: []',
      'resignations:\n  - { person: cleo, on: 2020-12-01, announced: 2020-12-20 }',
    ),
    at: 'content/committees/council.yaml:28:48',
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      departuresIn(data).flatMap(({ entry: { person, on, announced, notes }, why, path }) =>
        why === 'died' || on === undefined || announced === undefined || announced <= on.by || notes.length > 0
          ? []
          : [
              {
                place: source.at([...path, 'announced']),
                message: `the departure of ${person} was announced on ${announced}, and took effect on ${on.by}`,
                expected: 'correct one of the two days, or say in a note how that came',
                also: [source.at([...path, 'on'])],
              },
            ],
      ),
    ),
};
