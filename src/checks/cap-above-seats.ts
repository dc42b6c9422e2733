import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { committees, ruleAt } from './subjects.ts';

export const capAboveSeats: Check = {
  code: 'cap-above-seats',
  rule: 'A limit for one organization is below the number of seats: else it limits nobody.',
  severity: 'hint',
  example: {
    wrong: changed('committees/council.yaml', 'affiliationCap: { seats: 2 }', 'affiliationCap: { seats: 3 }'),
    at: 'content/committees/council.yaml:13:23',
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules: { seats, seatsAre, affiliationCap: cap }, amended }, version) => {
        const most = cap?.seats ?? null;
        if (most === null || seats === null || seatsAre !== 'exact' || most < seats || cap?.bySize.length !== 0)
          return [];
        if (!amended.includes('affiliationCap') && !amended.includes('seats')) return [];
        return [
          {
            place: ruleAt(file, committee, version, 'affiliationCap'),
            message: `one organization may hold ${most} seats, and there are ${seats}`,
            expected: 'correct one of the two, or write affiliationCap: none',
            also: [ruleAt(file, committee, version, 'seats')],
          },
        ];
      }),
    ),
};
