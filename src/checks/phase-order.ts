import { dayOf } from '../governance/instant.ts';
import type { Phase } from '../governance/model.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

/** Whether a phase starts before another is over; where only days are known, two may meet on one day. */
const reachesInto = (before: Phase, next: Phase): boolean =>
  before.precision === 'instant' && next.precision === 'instant'
    ? next.start < before.end
    : dayOf(next.start) < dayOf(before.end);

export const phaseOrder: Check = {
  code: 'phase-order',
  rule: 'Each phase of an election ends after it starts, and the next starts when it is over: nominations, discussion, voting, results.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'start: 2021-05-08', 'start: 2021-05-05'),
    at: 'content/elections/2021-05/election.yaml:6:20',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }) =>
      election.timetable.flatMap((phase, index): Report[] => {
        const at = (name: string, key: string) => file.source.at(['timetable', name, key]);
        if (phase.end <= phase.start) {
          return [
            {
              place: at(phase.phase, 'end'),
              message: `${phase.phase} ends at ${phase.end}, and starts at ${phase.start}`,
              expected: 'correct one of the two: a phase ends after it starts',
              also: [at(phase.phase, 'start')],
            },
          ];
        }
        const before = election.timetable[index - 1];
        if (before === undefined || before.end <= before.start || !reachesInto(before, phase)) return [];
        return [
          {
            place: at(phase.phase, 'start'),
            message: `${phase.phase} starts at ${phase.start}, before ${before.phase} ends at ${before.end}`,
            expected: `start it when ${before.phase} is over, or later`,
            also: [at(before.phase, 'end')],
          },
        ];
      }),
    ),
};
