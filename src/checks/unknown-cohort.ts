import type { Place } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import { rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import type { Committee, Election } from '../governance/model.ts';
import { sizeOf } from '../governance/rules/size.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { committees, elections } from './subjects.ts';

/** What is wrong with a cohort on a day; null where the committee has it then, or is not in being. */
export function cohortProblem(
  committee: Committee,
  cohort: string | null,
  on: Day,
): Pick<Report, 'message' | 'expected'> | null {
  const rules = rulesOn(committee, on);
  if (rules === null) return null;
  const ids = rules.cohorts.map(({ id }) => id);
  if (cohort === null) {
    const { most } = sizeOf(rules);
    const elected = rules.cohorts.reduce((sum, { seats }) => sum + seats, 0);
    return ids.length === 0 || most === null || elected < most
      ? null
      : { message: `no cohort is named; the ${committee.name} has ${ids.join(' and ')}`, expected: 'add cohort: <id>' };
  }
  if (ids.includes(cohort)) return null;
  return ids.length === 0
    ? { message: `the ${committee.name} has no cohorts on ${on}`, expected: 'leave "cohort" out' }
    : {
        message: `the ${committee.name} has no cohort "${cohort}" on ${on}`,
        expected: insteadOf(cohort, ids, 'cohort'),
      };
}

/** Whether an election is for single seats, each named by whoever held it last: then it is no cohort's. */
const namesEverySeat = ({ cohort, seats, alsoUp, lots }: Election): boolean =>
  cohort === null && (lots.length > 0 || (alsoUp.length === seats && alsoUp.every(({ kind }) => kind === 'seat-of')));

export const unknownCohort: Check = {
  code: 'unknown-cohort',
  rule: 'An election, an appointment and a moved seat name a cohort that the committee has on that day.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'cohort: spring', 'cohort: sprint'),
    at: 'content/elections/2021-05/election.yaml:2:9',
  },
  run(checked) {
    const report = (committee: Committee, cohort: string | null, on: Day, place: () => Place): Report[] => {
      const problem = cohortProblem(committee, cohort, on);
      return problem === null ? [] : [{ ...problem, place: place() }];
    };
    return [
      ...elections(checked).flatMap(({ file, election, committee, governing }) =>
        committee === null || namesEverySeat(election)
          ? []
          : report(committee, election.cohort, governing, () => file.source.at(['cohort'])),
      ),
      ...committees(checked).flatMap(({ file, committee }) => [
        ...committee.appointments.flatMap(({ cohort, since }, index) =>
          report(committee, cohort, since, () => file.source.at(['appointments', index, 'cohort'])),
        ),
        ...committee.charter.flatMap(({ seatChanges, since }, version) =>
          seatChanges.flatMap(({ to }, index) =>
            // A seat that ceases to be goes to no cohort.
            to === null
              ? []
              : report(committee, to, since, () => file.source.at(['charter', version, 'seats', index, 'to'])),
          ),
        ),
      ]),
    ];
  },
};
