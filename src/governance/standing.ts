/**
 * Where an election stands at an instant. A reader's browser works it out again, so that a page that was built before a
 * deadline is right after it; that is why this compares strings only and imports nothing but types.
 */
import type { Instant } from './instant.ts';
import type { Outcome, Phase, PhaseName } from './model.ts';

/**
 * Where an election stands:
 * `planned` before its first phase, or while it has none; a phase's name while it runs; `between` in a gap; `counting`
 * when all phases that lead to the result are over and none is declared; `declared` and `cancelled` from the day of the
 * outcome on, in UTC, whatever the timetable had planned for that day.
 */
export type ElectionState = 'planned' | PhaseName | 'between' | 'counting' | 'declared' | 'cancelled';

/** What must be known of an election to tell where it stands: all of it lies in the page. */
export interface Dated {
  /** In the order in which they start. */
  readonly timetable: readonly Pick<Phase, 'phase' | 'start' | 'end'>[];
  readonly outcome: Pick<Outcome, 'by' | 'declared'> | null;
}

export interface Standing {
  readonly state: ElectionState;
  /** The instant at which the state ends; null where nothing is due. */
  readonly until: Instant | null;
  /** The phase that comes next, if any. */
  readonly next: Dated['timetable'][number] | null;
}

/** Where an election stands at an instant. */
export function standingAt({ outcome, timetable }: Dated, at: Instant): Standing {
  if (outcome !== null && outcome.declared <= at.slice(0, 10)) {
    return { state: outcome.by === 'cancelled' ? 'cancelled' : 'declared', until: null, next: null };
  }
  const running = timetable.find((phase) => phaseIs(phase, at) === 'now');
  const next = timetable.find((phase) => phaseIs(phase, at) === 'to-come') ?? null;
  if (running !== undefined) return { state: running.phase, until: running.end, next };
  const until = next?.start ?? null;
  if (next === (timetable[0] ?? null)) return { state: 'planned', until, next };
  return { state: next === null || next.phase === 'results' ? 'counting' : 'between', until, next };
}

/** Whether a phase is over at an instant, runs, or is still to come. Its end does not belong to it. */
export function phaseIs({ start, end }: Pick<Phase, 'start' | 'end'>, at: Instant): 'past' | 'now' | 'to-come' {
  return end <= at ? 'past' : start <= at ? 'now' : 'to-come';
}
