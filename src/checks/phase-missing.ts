import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const phaseMissing: Check = {
  code: 'phase-missing',
  rule: 'The timetable of an election has every phase that the charter knows. Of one that is over it is a hint: the records may not tell.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', '  voting: { start: 2021-05-08, end: 2021-05-14 }\n', ''),
    at: 'content/elections/2021-05/election.yaml:4:1',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, rules }): Report[] => {
      const { outcome } = election;
      // What was to follow is not held where nobody votes; where nothing of the timetable is recorded, nothing is missing.
      if (election.timetable.length === 0 || (outcome !== null && outcome.by !== 'poll')) return [];
      const missing = (rules?.phases ?? []).filter(
        // Who stands in a run-off is settled: it is a vote.
        ({ phase }) =>
          (election.runOffOf === null || phase === 'voting') &&
          !election.timetable.some((each) => each.phase === phase),
      );
      return missing.map(({ phase, days }) => ({
        place: file.source.at(['timetable'], 'key'),
        message: `there is no ${phase}; the charter gives it ${days} days`,
        expected: `add ${phase}: with its start and its end`,
        ...(outcome === null ? {} : { severity: 'hint' as const }),
      }));
    }),
};
