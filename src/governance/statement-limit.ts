/** How long a statement may be. */

import { rulesOn } from './charter.ts';
import type { Committee, Election } from './model.ts';
import { governingDay } from './timetable.ts';

/**
 * The most words that a statement in an election may have: what the election sets, else what the charter did that governs
 * it; null for no limit.
 */
export const statementLimit = (election: Election, committee: Committee | null): number | null =>
  election.statementWords ??
  (committee === null ? null : (rulesOn(committee, governingDay(election))?.statementWords ?? null));
