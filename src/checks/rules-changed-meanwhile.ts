import { addDays } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import { withId } from '../governance/lookup.ts';
import type { RuleName } from '../governance/rules/index.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

/** The rules by which an election runs; others can change meanwhile without touching it. */
const OF_ELECTIONS: readonly RuleName[] = [
  'seats',
  'cohorts',
  'affiliationCap',
  'mayRun',
  'endorsements',
  'mayVote',
  'phases',
  'deadlines',
  'deadlineClock',
  'ballot',
  'counting',
];

export const rulesChangedMeanwhile: Check = {
  code: 'rules-changed-meanwhile',
  rule: 'The rules of an election do not change between the day on which nominations open and its result; it goes by those of the first day.',
  severity: 'hint',
  example: {
    wrong: changed('committees/council.yaml', 'since: 2020-03-01', 'since: 2020-05-10'),
    at: 'content/committees/council.yaml:18:12',
  },
  run: (checked) =>
    elections(checked).flatMap(({ election, committee, governing }): Report[] => {
      const last = election.timetable.at(-1);
      const over = election.outcome?.declared ?? (last === undefined ? null : dayOf(last.end));
      const file = withId(checked.content.committees, committee?.id);
      if (committee === null || file === undefined || last === undefined || over === null) return [];
      return committee.charter.flatMap(({ since, amended, notes }, version): Report[] => {
        const touched = amended.filter((rule) => OF_ELECTIONS.includes(rule));
        if (since < addDays(governing, 1) || over < since || touched.length === 0 || notes.length > 0) return [];
        return [
          {
            place: file.source.at(['charter', version, 'since']),
            message: `${touched.join(', ')} ${touched.length === 1 ? 'changes' : 'change'} on ${since}, while ${election.id} runs, from ${governing} until ${over}`,
            expected: 'check the day; where it is so, a note tells by which rules the election went',
            also: [{ file: `${checked.content.name}/elections/${election.id}/election.yaml`, line: 1, col: 1 }],
          },
        ];
      });
    }),
};
