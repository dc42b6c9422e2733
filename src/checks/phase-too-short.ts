import type { Phase } from '../governance/model.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

const hours = ({ start, end }: Phase): number => (Date.parse(end) - Date.parse(start)) / 3_600_000;

export const phaseTooShort: Check = {
  code: 'phase-too-short',
  rule: 'A phase lasts at least as many days as the charter gives it. An hour less passes: clocks change. Of a run-off, and of an election that is over, it is a hint.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'end: 2021-05-07', 'end: 2021-05-05'),
    at: 'content/elections/2021-05/election.yaml:5:42',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, rules }) =>
      election.timetable.flatMap((phase): Report[] => {
        const least = rules?.phases.find((each) => each.phase === phase.phase)?.days;
        if (least === undefined || phase.end <= phase.start || hours(phase) >= least * 24 - 1) return [];
        return [
          {
            place: file.source.at(['timetable', phase.phase, 'end']),
            message: `the phase ${phase.phase} lasts ${Math.round((hours(phase) / 24) * 10) / 10} days, the charter gives it ${least}`,
            expected: 'end it later',
            ...(election.outcome === null && election.runOffOf === null ? {} : { severity: 'hint' as const }),
          },
        ];
      }),
    ),
};
