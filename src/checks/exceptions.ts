/** Limits that were waived or not held against somebody by name: for whom, and whether there is such a limit. */
import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

const LIMITS = {
  waived: { rules: ['affiliationCap'], said: 'the limit for one organization' },
  exempt: { rules: ['termLimit', 'lifetimeLimit'], said: 'a limit of terms' },
} as const;

export const exceptionOfNobody: Check = {
  code: 'exception-of-nobody',
  rule: 'A limit is waived, or not held against somebody, for those who take office. That the charter has no such limit is a hint.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'elected: [ada, dora]',
      'elected: [ada, dora]\n  waived: [{ person: finn, reason: The committee agreed. }]',
    ),
    at: 'content/elections/2020-05/election.yaml:15:22',
    right: changed(
      'elections/2020-05/election.yaml',
      'elected: [ada, dora]',
      'elected: [ada, dora]\n  waived: [{ person: dora, reason: The committee agreed. }]',
    ),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { outcome }, rules }): Report[] => {
      if (outcome === null) return [];
      const seated = takeOffice(outcome);
      return (['waived', 'exempt'] as const).flatMap((key) => {
        const limit = LIMITS[key];
        const isKnown =
          rules === null ||
          limit.rules.some((rule) => rules[rule] !== null) ||
          (key === 'waived' && rules.cohorts.some(({ affiliationCap }) => affiliationCap !== null));
        return outcome[key].flatMap(({ person }, index): Report[] => {
          const place = file.source.at(['outcome', key, index, 'person']);
          if (!seated.includes(person)) {
            return [
              {
                place,
                message: `${limit.said} was set aside for ${person}, who takes no seat`,
                expected: 'name one of those who take office, or take the entry out',
              },
            ];
          }
          if (isKnown) return [];
          return [
            {
              place,
              message: `${limit.said} was set aside for ${person}, and the charter knows none`,
              expected: `add the rule to the charter: ${limit.rules.join(' or ')}; or take the entry out`,
              severity: 'hint',
            },
          ];
        });
      });
    }),
};
