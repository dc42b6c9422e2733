import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { committees, ruleAt } from './subjects.ts';

export const sizeBounds: Check = {
  code: 'size-bounds',
  rule: 'The most seats of a committee are no fewer than the least, and stand only where the number of seats is no rule.',
  severity: 'error',
  example: {
    wrong: changed('committees/council.yaml', 'seats: 3', 'seats: 3\n      seatsUpTo: 5'),
    at: 'content/committees/council.yaml:9:18',
    right: changed('committees/council.yaml', 'seats: 3', 'seats: 3\n      seatsAre: minimum\n      seatsUpTo: 5'),
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules: { seats, seatsAre, seatsUpTo }, amended }, index) => {
        if (seatsUpTo === null || !amended.some((name) => ['seats', 'seatsAre', 'seatsUpTo'].includes(name))) return [];
        const place = ruleAt(file, committee, index, 'seatsUpTo');
        if (seats !== null && (seatsAre === 'exact' || seatsAre === 'maximum')) {
          return [
            {
              place,
              message: `"seatsUpTo" is ${seatsUpTo}, and the ${seats} seats are ${seatsAre === 'exact' ? 'exact' : 'the most'}`,
              expected: 'write seatsAre: minimum, or leave seatsUpTo out',
            },
          ];
        }
        if (seats === null || seats <= seatsUpTo) return [];
        const expected = 'write the smaller number as seats, the larger as seatsUpTo';
        return [{ place, message: `at least ${seats} seats are more than the most, ${seatsUpTo}`, expected }];
      }),
    ),
};
