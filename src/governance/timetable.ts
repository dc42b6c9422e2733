/** The timetable of one election: its phases, and where it stands at an instant. */
import { addDays, type Day, day, parseDay } from './day.ts';
import { dayOf, type Instant, startOfDay } from './instant.ts';
import type { Election, Phase, PhaseName } from './model.ts';

/**
 * Where an election stands:
 * `planned` before its first phase, or while it has none; a phase's name while it runs; `between` in a gap; `counting`
 * when all phases that lead to the result are over and none is declared; `declared` and `cancelled` from the day of the
 * outcome on, in UTC, whatever the timetable had planned for that day.
 */
export type ElectionState = 'planned' | PhaseName | 'between' | 'counting' | 'declared' | 'cancelled';

export interface Standing {
  readonly state: ElectionState;
  /** The instant at which the state ends; null where nothing is due. */
  readonly until: Instant | null;
  /** The phase that comes next, if any. */
  readonly next: Phase | null;
}

/** Where an election stands at an instant. */
export function standingAt(election: Election, at: Instant): Standing {
  const { outcome, timetable } = election;
  if (outcome !== null && startOfDay(outcome.declared) <= at) {
    return { state: outcome.by === 'cancelled' ? 'cancelled' : 'declared', until: null, next: null };
  }
  const running = timetable.find((phase) => phase.start <= at && at < phase.end);
  const next = timetable.find((phase) => at < phase.start) ?? null;
  if (running !== undefined) return { state: running.phase, until: running.end, next };
  const until = next?.start ?? null;
  if (next === (timetable[0] ?? null)) return { state: 'planned', until, next };
  return { state: next === null || next.phase === 'results' ? 'counting' : 'between', until, next };
}

/** A phase by its name, or null where the timetable has none. */
export function phaseOf(election: Pick<Election, 'timetable'>, name: PhaseName): Phase | null {
  return election.timetable.find((phase) => phase.phase === name) ?? null;
}

/**
 * The day whose rules govern an election: the one on which nominations open. Where the timetable does not say, the day
 * on which its first phase starts, or the result was declared, or the plan was published; failing all, the first of the
 * month that its id begins with. An election that says nothing of its time at all comes before every charter.
 */
export function governingDay(election: Election): Day {
  const first = phaseOf(election, 'nominations') ?? election.timetable[0];
  if (first !== undefined) return dayOf(first.start);
  return (
    election.outcome?.declared ?? election.published ?? parseDay(`${election.id.slice(0, 7)}-01`) ?? day('0000-01-01')
  );
}

/**
 * Whether a phase was held: all were but those that an uncontested or cancelled election cut short. What was to follow
 * nominations counts as held where it had run for a day before the outcome.
 */
export function wasHeld(election: Election, phase: Phase): boolean {
  const { outcome } = election;
  if (outcome === null || outcome.by === 'poll') return true;
  if (phase.phase === 'voting') return false;
  const running = addDays(dayOf(phase.start), phase.phase === 'nominations' ? 0 : 1);
  return running < outcome.declared;
}
