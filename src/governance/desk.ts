/** The election desk: where an election stands at an instant, what happens next, and what that asks of whom. */
import { addMonths, type Day } from './day.ts';
import type { Instant } from './instant.ts';
import type { Election } from './model.ts';
import type { PhaseName } from './phase.ts';
import { type Dated, type ElectionState, phaseIs, type Standing, standingAt } from './standing.ts';

/** When somebody can do something: not yet, now, no more, or never in this election. */
export type Turn = 'later' | 'now' | 'over' | 'never';

/** The one thing that the desk offers a reader; `none` where nothing can be done. */
const DESK_ACTS = ['prepare', 'stand', 'compare', 'result', 'none'] as const;
export type DeskAct = (typeof DESK_ACTS)[number];

export interface Desk extends Standing {
  /** Whether somebody can stand. */
  readonly candidate: Turn;
  /** Whether somebody can vote. */
  readonly voter: Turn;
  /** What the officials have before them: to plan it, to run it, to declare the result, or nothing. */
  readonly official: 'plan' | 'run' | 'declare' | 'none';
  /** What everybody else can do: be reminded, follow it, or read how it ended. */
  readonly member: 'remind' | 'follow' | 'read';
  readonly act: DeskAct;
}

const TURNS = { 'to-come': 'later', now: 'now', past: 'over' } as const;

/** The states in which the phases of the timetable are still gone through. */
const RUNS: ReadonlySet<ElectionState> = new Set([
  'planned',
  'nominations',
  'discussion',
  'voting',
  'between',
  'awaiting',
]);

function turnOf(name: PhaseName, { timetable }: Dated, state: ElectionState, at: Instant): Turn {
  if (state === 'foreseen') return 'later';
  if (!RUNS.has(state)) return 'over';
  const phase = timetable.find((each) => each.phase === name);
  if (phase !== undefined) return TURNS[phaseIs(phase, at)];
  return timetable.length === 0 ? 'later' : 'never';
}

function official(state: ElectionState): Desk['official'] {
  if (state === 'foreseen') return 'plan';
  if (state === 'awaiting') return 'declare';
  return RUNS.has(state) ? 'run' : 'none';
}

function act(state: ElectionState, candidate: Turn): DeskAct {
  if (state === 'not-recorded') return 'none';
  if (!RUNS.has(state) && state !== 'foreseen') return 'result';
  if (candidate === 'now') return 'stand';
  return candidate === 'later' ? 'prepare' : 'compare';
}

/** Where an election stands at an instant, and what that asks of whom. `recordsEnd` is the last day that the records cover. */
export function deskAt(election: Dated, at: Instant, recordsEnd: Day | null): Desk {
  const standing = standingAt(election, at, recordsEnd);
  const { state } = standing;
  const candidate = turnOf('nominations', election, state, at);
  return {
    ...standing,
    candidate,
    voter: turnOf('voting', election, state, at),
    official: official(state),
    member: state === 'foreseen' || state === 'planned' ? 'remind' : RUNS.has(state) ? 'follow' : 'read',
    act: act(state, candidate),
  };
}

/** How many months after its winners took office an election's officials may still have something to hand over. */
const HANDOVER_MONTHS = 1;

/** Whether an election is in its officials' hands on a day: until it has ended and they have handed over. */
export function isWithOfficials({ outcome, unrecorded }: Pick<Election, 'outcome' | 'unrecorded'>, asOf: Day): boolean {
  if (outcome === null) return unrecorded === null || asOf < unrecorded;
  return asOf < addMonths(outcome.takesOffice, HANDOVER_MONTHS);
}
