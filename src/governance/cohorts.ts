/** A cohort on a day: what the charter calls it, and its place among all that the committee ever had. */

import { lastVersionOn } from './charter.ts';
import type { Day } from './day.ts';
import type { CohortId, Committee } from './model.ts';

export interface CohortRef {
  /** Its place among all cohorts that the committee's charter ever named, in the order in which it came to name them; from 0. */
  readonly index: number;
  readonly label: string;
}

const cohortIds = (committee: Committee): CohortId[] => [
  ...new Set(committee.charter.flatMap(({ rules }) => rules.cohorts.map(({ id }) => id))),
];

/**
 * A cohort as the charter called it on a day, or last called it before (first, for a day before its launch). Its place is
 * the same on every day. Null for a committee without cohorts.
 */
export function cohortOf(committee: Committee, id: CohortId | null, on: Day): CohortRef | null {
  if (id === null) return null;
  const version = lastVersionOn(committee, on);
  const label = [version, ...[...committee.charter].reverse()]
    .flatMap((each) => each?.rules.cohorts ?? [])
    .find((cohort) => cohort.id === id)?.label;
  return { index: Math.max(0, cohortIds(committee).indexOf(id)), label: label ?? id };
}
