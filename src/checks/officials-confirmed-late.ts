import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const officialsConfirmedLate: Check = {
  code: 'officials-confirmed-late',
  rule: 'The officials are confirmed before nominations open.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2021-05/election.yaml', '[eve]', '[eve]\nofficialsConfirmed: 2021-05-03'),
    at: 'content/elections/2021-05/election.yaml:8:21',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, governing }): Report[] => {
      const [first] = election.timetable;
      const { officialsConfirmed: on } = election;
      if (first === undefined || on === null || on <= governing) return [];
      return [
        {
          place: file.source.at(['officialsConfirmed']),
          message: `the officials were confirmed on ${on}; ${first.phase} opened on ${governing}`,
          expected: 'correct one of the two; leave it, where that is how it was',
          also: [file.source.at(['timetable', first.phase, 'start'])],
        },
      ];
    }),
};
