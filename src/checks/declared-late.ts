import { counted } from '#words/counts.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { addDays, daysBetween } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

/** Longer than any count takes; a slip of the pen in the month or the year is longer still. */
const DAYS = 60;

export const declaredLate: Check = {
  code: 'declared-late',
  rule: 'A result is declared within two months after the last phase of its election.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2020-05/election.yaml', 'declared: 2020-05-15', 'declared: 2020-08-15'),
    at: 'content/elections/2020-05/election.yaml:13:13',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { timetable, outcome } }): Report[] => {
      const last = timetable.at(-1);
      if (outcome === null || last === undefined || outcome.declared <= addDays(dayOf(last.end), DAYS)) return [];
      return [
        {
          place: file.source.at(['outcome', 'declared']),
          message: `declared on ${outcome.declared}, ${withPlainSpaces(counted(daysBetween(dayOf(last.end), outcome.declared), 'day'))} after ${last.phase} ended`,
          expected: 'check the month and the year; where it did take so long, a note tells readers why',
          also: [file.source.at(['timetable', last.phase, 'end'])],
        },
      ];
    }),
};
