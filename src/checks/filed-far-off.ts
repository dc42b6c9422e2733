import { addDays } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { filedOn } from './filed-on.ts';
import { elections } from './subjects.ts';

/** Nominations are announced some weeks ahead; who files before that meant another election. */
const DAYS_AHEAD = 60;

export const filedFarOff: Check = {
  code: 'filed-far-off',
  rule: 'A statement is filed within two months before nominations open, and before the result, unless the officials decided otherwise.',
  severity: 'hint',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'withdrew: 2020-05-12',
      'withdrew: 2020-05-12\n    filed: { merged: 2019-05-03T12:00:00Z }',
    ),
    at: 'content/elections/2020-05/election.yaml:11:22',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, governing }): Report[] =>
      file.data.candidacies.flatMap(({ person, filed, decision }, index): Report[] => {
        const { first, last } = filedOn(filed);
        if (first === null || last === null || decision !== undefined || election.timetable.length === 0) return [];
        const early = dayOf(last.at) < addDays(governing, -DAYS_AHEAD);
        const late = election.outcome !== null && election.outcome.declared < dayOf(first.at);
        if (!early && !late) return [];
        const which = early ? last : first;
        return [
          {
            place: file.source.at(['candidacies', index, 'filed', which.clock]),
            message: `the statement of ${person} was ${which.clock} at ${which.at}, ${early ? `long before the election opened on ${governing}` : `after the result of ${election.outcome?.declared}`}`,
            expected:
              'check the year and the month against the source; what the officials decided about it stands under "decision"',
          },
        ];
      }),
    ),
};
