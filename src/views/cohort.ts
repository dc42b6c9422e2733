/** Which mark and which name a cohort bears on a page. */

import { versionOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import type { CohortId, Committee } from '../governance/model.ts';
import type { CohortRef } from '../words/cohorts.ts';

/** All cohorts that a committee's charter ever named, in the order in which it came to name them. */
const cohortIds = (committee: Committee): CohortId[] => [
  ...new Set(committee.charter.flatMap(({ rules }) => rules.cohorts.map(({ id }) => id))),
];

/**
 * A cohort as the charter called it on a day, or last called it before (first, for a day before its launch). Its mark is
 * the same on every day: its place among all cohorts that the committee ever had. Null for a committee without cohorts.
 */
export function cohortRef(committee: Committee, id: CohortId | null, on: Day): CohortRef | null {
  if (id === null) return null;
  const version = versionOn(committee, on) ?? committee.charter.findLast(({ since }) => since <= on);
  const label = [version, ...[...committee.charter].reverse()]
    .flatMap((each) => each?.rules.cohorts ?? [])
    .find((cohort) => cohort.id === id)?.label;
  return { index: Math.max(0, cohortIds(committee).indexOf(id)), label: label ?? id };
}
