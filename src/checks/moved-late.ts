import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const movedLate: Check = {
  code: 'moved-late',
  rule: 'A start or an end is moved before it has passed.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'officials: [eve]',
      `moved:
  - { phase: nominations, was: { end: 2020-05-05 }, on: 2020-05-07, why: Nobody stood. }
officials: [eve]`,
    ),
    at: 'content/elections/2020-05/election.yaml:8:57',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] =>
      file.data.moved.flatMap(({ phase, was, on }, index): Report[] =>
        (['start', 'end'] as const).flatMap((edge): Report[] => {
          const before = was[edge]?.instant;
          if (before === undefined || on <= dayOf(before)) return [];
          return [
            {
              place: file.source.at(['moved', index, 'on']),
              message: `the ${edge} of ${phase} in ${election.id} was moved on ${on}; it had passed on ${dayOf(before)}`,
              expected: 'correct one of the days; leave it, where it was moved when it was over',
              also: [file.source.at(['moved', index, 'was', edge])],
            },
          ];
        }),
      ),
    ),
};
