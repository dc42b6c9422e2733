import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const withdrewOutside: Check = {
  code: 'withdrew-outside',
  rule: 'A candidate withdraws between the first day of nominations and the day of the result.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', 'withdrew: 2020-05-12', 'withdrew: 2020-04-12'),
    at: 'content/elections/2020-05/election.yaml:10:15',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, governing }) =>
      file.data.candidacies.flatMap(({ person, withdrew }, index): Report[] => {
        const declared = election.outcome?.declared ?? null;
        if (withdrew === undefined) return [];
        const early = election.timetable.length > 0 && withdrew < governing;
        if (!early && (declared === null || withdrew <= declared)) return [];
        const first = election.timetable[0]?.phase ?? 'nominations';
        return [
          {
            place: file.source.at(['candidacies', index, 'withdrew']),
            message: early
              ? `${person} withdrew on ${withdrew}, before the election opened on ${governing}`
              : `${person} withdrew on ${withdrew}, after the result of ${declared}`,
            expected: early
              ? 'correct the day'
              : 'correct the day; somebody who leaves a seat after the result resigns from it',
            also: [file.source.at(early ? ['timetable', first, 'start'] : ['outcome', 'declared'])],
          },
        ];
      }),
    ),
};
