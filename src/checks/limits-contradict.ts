import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { committees, ruleAt } from './subjects.ts';

export const limitsContradict: Check = {
  code: 'limits-contradict',
  rule: 'A charter does not allow more terms in a row than it allows in a lifetime.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'termMonths: 12',
      'termMonths: 12\n      termLimit: 3\n      lifetimeLimit: 2',
    ),
    at: 'content/committees/council.yaml:13:18',
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules: { termLimit, lifetimeLimit }, amended }, version) => {
        if (termLimit === null || lifetimeLimit === null || termLimit <= lifetimeLimit) return [];
        if (!amended.includes('termLimit') && !amended.includes('lifetimeLimit')) return [];
        return [
          {
            place: ruleAt(file, committee, version, 'termLimit'),
            message: `${termLimit} terms in a row are allowed, and ${lifetimeLimit} in all`,
            expected: 'correct one of the two; leave the limit in a row out where that in all is reached first',
            also: [ruleAt(file, committee, version, 'lifetimeLimit')],
          },
        ];
      }),
    ),
};
