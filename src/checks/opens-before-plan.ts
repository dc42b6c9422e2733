import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const opensBeforePlan: Check = {
  code: 'opens-before-plan',
  rule: 'Nominations open on the day on which the plan was published, or later.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2021-05/election.yaml',
      'officials: [eve]',
      `officials: [eve]
published: 2021-05-02`,
    ),
    at: 'content/elections/2021-05/election.yaml:8:12',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const first = election.timetable[0];
      const { published } = election;
      if (published === null || first === undefined || published <= dayOf(first.start)) return [];
      return [
        {
          place: file.source.at(['published']),
          message: `the plan was published on ${published}; ${first.phase} start on ${dayOf(first.start)}`,
          expected: 'correct one of the two: nobody can stand in an election that is not announced',
          also: [file.source.at(['timetable', first.phase, 'start'])],
          ...(election.outcome === null ? {} : { severity: 'hint' as const }),
        },
      ];
    }),
};
