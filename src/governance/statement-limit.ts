/** How long a statement may be. */

import { rulesOn } from './charter.ts';
import type { Day } from './day.ts';
import type { Committee, Election } from './model.ts';
import { governingDay } from './timetable.ts';

/** The most words that a committee's charter lets a statement have on a day; null for no limit. */
export const charterLimit = (committee: Committee, on: Day): number | null =>
  rulesOn(committee, on)?.statementWords ?? null;

/**
 * The most words that a statement in an election may have: what the election sets, else what the charter did that governs
 * it; null for no limit.
 */
export const statementLimit = (election: Election, committee: Committee | null): number | null =>
  election.statementWords ?? (committee === null ? null : charterLimit(committee, governingDay(election)));
