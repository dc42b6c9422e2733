/** Elections for the vacant seats of a cohort alone, whenever it comes up itself. */
import type { Day } from './day.ts';
import { seatsOf } from './history/state.ts';
import type { CohortId, ElectionId } from './model.ts';
import type { History } from './terms.ts';

/**
 * Whether an election of a cohort, governed by the rules of a day, is for fewer seats than that has, which nobody holds: its
 * cohort comes up in its own time all the same.
 */
export function isByElection(
  { contests, seats }: Pick<History, 'contests' | 'seats'>,
  { id, cohort, on }: { readonly id: ElectionId | null; readonly cohort: CohortId | null; readonly on: Day },
): boolean {
  const up = contests.find(({ election }) => election === id)?.seatsUp ?? [];
  return up.length > 0 && up.length < seatsOf({ seats }, cohort, on) && up.every(({ holder }) => holder === null);
}
