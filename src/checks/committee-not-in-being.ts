import type { Loaded } from '../content/read.ts';
import type { CommitteeFile } from '../content/schema/committee.ts';
import type { Day } from '../governance/day.ts';
import { withId } from '../governance/lookup.ts';
import type { Committee } from '../governance/model.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

function outside(committee: Committee, file: Loaded<CommitteeFile> | undefined, on: Day) {
  const launch = committee.charter[0]?.since;
  if (launch !== undefined && on < launch) {
    return { why: `began on ${launch}`, also: file?.source.at(['charter', 0, 'since']) };
  }
  const end = committee.dissolved?.on;
  return end !== undefined && end <= on
    ? { why: `was dissolved on ${end}`, also: file?.source.at(['dissolved', 'on']) }
    : null;
}

export const committeeNotInBeing: Check = {
  code: 'committee-not-in-being',
  rule: 'An election opens, and its winners take office, on days on which the committee exists.',
  severity: 'error',
  example: {
    wrong: {
      ...changed('committees/council.yaml', 'resignations: []', 'dissolved: { on: 2021-01-31, why: No longer needed }'),
      ...changed('charter/2019-01-01/elections.mdx', 'since: 2019-01-01', 'since: 2019-01-01\nuntil: 2021-01-31'),
    },
    at: 'content/elections/2021-05/election.yaml:5:25',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, committee, governing }): Report[] => {
      if (committee === null) return [];
      const of = withId(checked.content.committees, committee.id);
      const opening = outside(committee, of, governing);
      const seated = election.outcome === null ? null : outside(committee, of, election.outcome.takesOffice);
      const wrong = opening ?? seated;
      if (wrong === null) return [];
      const first = election.timetable[0]?.phase;
      return [
        {
          place: file.source.at(
            opening === null
              ? ['outcome', 'takesOffice']
              : first === undefined
                ? ['committee']
                : ['timetable', first, 'start'],
          ),
          message:
            opening === null
              ? `the winners take office on ${election.outcome?.takesOffice}; the ${committee.name} ${wrong.why}`
              : `the election opens on ${governing}; the ${committee.name} ${wrong.why}`,
          expected: 'correct the committee or the day',
          also: wrong.also === undefined ? [] : [wrong.also],
        },
      ];
    }),
};
