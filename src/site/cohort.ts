/** A cohort as pages show it: its place in the charter's list, and what the charter calls it. */
import type { CohortRef } from '../components/cohorts.ts';
import { rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import type { CohortId, Committee } from '../governance/model.ts';

/** The cohort under the rules of a day; null where the committee had no such cohort then. */
export function cohortRef(committee: Committee, cohort: CohortId | null, on: Day): CohortRef | null {
  const cohorts = rulesOn(committee, on)?.cohorts ?? [];
  const index = cohorts.findIndex(({ id }) => id === cohort);
  const label = cohorts[index]?.label;
  return label === undefined ? null : { index, label };
}
