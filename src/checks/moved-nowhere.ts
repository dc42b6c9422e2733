import { phaseOf } from '../governance/timetable.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const movedNowhere: Check = {
  code: 'moved-nowhere',
  rule: 'What "moved" says was another moment than the one that followed, of a phase that the timetable has.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      `moved:
  - { phase: nominations, was: { end: 2021-05-07 }, on: 2021-05-05, why: Nobody stood. }
officials: [eve]`,
    ),
    at: 'content/elections/2021-05/election.yaml:8:39',
    right: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      `moved:
  - { phase: nominations, was: { end: 2021-05-06 }, on: 2021-05-05, why: Nobody stood. }
officials: [eve]`,
    ),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] =>
      file.data.moved.flatMap(({ phase, was, on }, index): Report[] => {
        const stands = phaseOf(election, phase);
        const at = (...keys: string[]) => file.source.at(['moved', index, ...keys]);
        if (stands === null) {
          return [
            {
              place: at('phase'),
              message: `the timetable has no ${phase}, and it was moved`,
              expected: 'name a phase of the timetable, or add it there',
            },
          ];
        }
        return (['start', 'end'] as const).flatMap((edge): Report[] => {
          const before = was[edge]?.instant;
          const next = file.data.moved
            .filter((each) => each.phase === phase && each.was[edge] !== undefined && each.on > on)
            .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
          const after = next?.was[edge]?.instant ?? stands[edge];
          return before !== after
            ? []
            : [
                {
                  place: at('was', edge),
                  message: `the ${edge} of ${phase} was ${before}, and was moved to the same moment`,
                  expected: 'write what it was before it was moved; the timetable says what it is now',
                  also: [file.source.at(['timetable', phase, edge])],
                },
              ];
        });
      }),
    ),
};
