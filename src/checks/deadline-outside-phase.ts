import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { committees, ruleAt } from './subjects.ts';

export const deadlineOutsidePhase: Check = {
  code: 'deadline-outside-phase',
  rule: 'A deadline of its own lies in a phase that the charter knows, and before voting is over.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'statementWords: 20',
      'statementWords: 20\n      deadlines: [{ for: statement, phase: discussion, days: 2 }]',
    ),
    at: 'content/committees/council.yaml:18:18',
    right: changed(
      'committees/council.yaml',
      'statementWords: 20',
      'statementWords: 20\n      deadlines: [{ for: statement, phase: nominations, days: 8 }]',
    ),
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }) =>
      committee.charter.flatMap(({ rules: { phases, deadlines }, amended }, version): Report[] => {
        if (phases.length === 0 || !(amended.includes('deadlines') || amended.includes('phases'))) return [];
        return deadlines.flatMap((deadline): Report[] => {
          const from = phases.findIndex(({ phase }) => phase === deadline.phase);
          const left = phases.slice(from).reduce((sum, { days }) => sum + days, 0);
          if (from !== -1 && deadline.days <= left) return [];
          return [
            {
              place: ruleAt(file, committee, version, 'deadlines'),
              message:
                from === -1
                  ? `a deadline is counted from ${deadline.phase}, and the charter has no such phase`
                  : `a deadline lies ${deadline.days} days after the start of ${deadline.phase}, and the election is over after ${left}`,
              expected: 'correct the phase or the days',
              also: [ruleAt(file, committee, version, 'phases')],
            },
          ];
        });
      }),
    ),
};
