import { addMonths } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const folderMonth: Check = {
  code: 'folder-month',
  rule: 'An election whose folder is named by a month runs in it, by its timetable.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '2020-05-01, end: 2020-05-07',
      '2020-03-02, end: 2020-03-08',
      '2020-05-08, end: 2020-05-14',
      '2020-03-09, end: 2020-03-15',
      'withdrew: 2020-05-12',
      'withdrew: 2020-03-12',
      'declared: 2020-05-15',
      'declared: 2020-03-16',
    ),
    at: 'content/elections/2020-05/election.yaml:5:25',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, governing }): Report[] => {
      const [first] = election.timetable;
      const last = election.timetable.at(-1);
      const named = /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/.exec(election.id)?.[0];
      if (first === undefined || last === undefined || named === undefined) return [];
      // What opens on the last days of a month is the next one's.
      const from = governing.slice(0, 7);
      const until = addMonths(dayOf(last.end), 1).slice(0, 7);
      if (from <= named && named <= until) return [];
      return [
        {
          place: file.source.at(['timetable', first.phase, 'start']),
          message: `runs from ${governing} until ${dayOf(last.end)}; its folder is called ${election.id}`,
          expected:
            'correct the timetable, or rename the folder and keep its old address with a redirect in community.yaml',
        },
      ];
    }),
};
