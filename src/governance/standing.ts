/**
 * Where an election stands at an instant: the one state that chart, table, list, tag, command, feed and calendar show. A
 * reader's browser works it out again, so that a page that was built before a deadline is right after it; that is why this
 * compares strings only and imports nothing but types.
 */
import type { Day } from './day.ts';
import type { Estimate } from './estimate.ts';
import type { Instant } from './instant.ts';
import type { Outcome, Phase } from './model.ts';

/**
 * Where an election stands:
 * `foreseen` while only the charter has it come up; `planned` before its first phase, or while its file has none; a
 * phase's name while it runs; `between` in a gap; `awaiting` once all phases that lead to the result are over and none is
 * declared. From the day of the outcome on, in UTC, whatever the timetable had planned for that day: `declared` after a
 * vote, `uncontested` and `appointed` without one, `broken-off` where it was called off when it had begun, `cancelled`
 * where it had not. `not-recorded` where it fell due after the records end, or its result was never recorded.
 */
export const ELECTION_STATES = [
  'foreseen',
  'planned',
  'nominations',
  'discussion',
  'voting',
  'between',
  'awaiting',
  'declared',
  'uncontested',
  'appointed',
  'broken-off',
  'cancelled',
  'not-recorded',
] as const;
export type ElectionState = (typeof ELECTION_STATES)[number];

/** The states in which the records tell how an election ended. */
export type EndedState = Extract<ElectionState, 'declared' | 'uncontested' | 'appointed' | 'broken-off' | 'cancelled'>;

/** What must be known of an election to tell where it stands: all of it lies in the page. */
export interface Dated {
  /** In the order in which they start. */
  readonly timetable: readonly Pick<Phase, 'phase' | 'start' | 'end'>[];
  readonly outcome: Pick<Outcome, 'by' | 'declared'> | null;
  /** The day about which nominations are expected to open, of an election that has no file yet; left out for one that has. */
  readonly foreseen?: Estimate;
  /** The day from which it is over and its result not recorded; left out where there is one, or one can still come. */
  readonly unrecorded?: Day | null;
}

/** An election with its outcome. */
type Ended = Pick<Dated, 'timetable'> & { readonly outcome: NonNullable<Dated['outcome']> };

export interface Standing {
  readonly state: ElectionState;
  /** The instant at which the state ends; while a result is awaited, the one by which it is due. Null where nothing is due. */
  readonly until: Instant | null;
  /** The day that counts: of the outcome, on which it is due, or the last of the records; null where an instant does, or `about`. */
  readonly day: Day | null;
  /** The day about which it is expected, while it is foreseen; null in every other state. */
  readonly about: Estimate | null;
  /** The phase that comes next, if any. */
  readonly next: Dated['timetable'][number] | null;
}

/** Whether a phase is over at an instant, runs, or is still to come. Its end does not belong to it. */
export function phaseIs({ start, end }: Pick<Phase, 'start' | 'end'>, at: Instant): 'past' | 'now' | 'to-come' {
  return end <= at ? 'past' : start <= at ? 'now' : 'to-come';
}

const dayOf = (at: Instant): Day => at.slice(0, 10) as Day;

/** The last day that has a moment before an instant. */
const dayBefore = (at: Instant): Day => dayOf(new Date(Date.parse(at) - 1000).toISOString() as Instant);

/** The wait for a result that is due by an instant; with none, nothing says when. */
const awaiting = (due: Instant | null, next: Standing['next']): Standing => ({
  state: 'awaiting',
  until: due,
  day: due === null ? null : dayBefore(due),
  about: null,
  next,
});

/** How an election ended: broken off where it had begun when it was called off. */
export function endedState({ outcome, timetable }: Ended): EndedState {
  const { by, declared } = outcome;
  if (by === 'poll') return 'declared';
  if (by !== 'cancelled') return by;
  const [first] = timetable;
  return first !== undefined && dayOf(first.start) < declared ? 'broken-off' : 'cancelled';
}

/** Where an election stands at an instant. `recordsEnd` is the last day that the records cover; null while they are kept up. */
export function standingAt(election: Dated, at: Instant, recordsEnd: Day | null): Standing {
  const { outcome, timetable, foreseen, unrecorded } = election;
  const today = dayOf(at);
  if (outcome !== null && outcome.declared <= today) {
    return { state: endedState({ outcome, timetable }), until: null, day: outcome.declared, about: null, next: null };
  }
  if (unrecorded != null && unrecorded <= today) {
    return { state: 'not-recorded', until: null, day: null, about: null, next: null };
  }
  const beyond = recordsEnd !== null && recordsEnd < today;
  if (foreseen !== undefined && (foreseen as string) > today) {
    return { state: 'foreseen', until: null, day: null, about: foreseen, next: null };
  }
  const now = timetable.find((phase) => phaseIs(phase, at) === 'now');
  const next = timetable.find((phase) => phaseIs(phase, at) === 'to-come') ?? null;
  const ahead = now === undefined && next !== null && next === timetable[0];
  if (ahead) return { state: 'planned', until: next.start, day: null, about: null, next };
  if (foreseen !== undefined || beyond) {
    return { state: 'not-recorded', until: null, day: beyond ? recordsEnd : null, about: null, next: null };
  }
  if (now !== undefined) {
    return now.phase === 'results'
      ? awaiting(now.end, next)
      : { state: now.phase, until: now.end, day: null, about: null, next };
  }
  if (timetable.length === 0) return { state: 'planned', until: null, day: null, about: null, next };
  if (next === null || next.phase === 'results') return awaiting(next?.end ?? null, next);
  return { state: 'between', until: next.start, day: null, about: null, next };
}

/** Whether the records tell how an election ended. */
export const isOver = (state: ElectionState): state is EndedState =>
  state === 'declared' ||
  state === 'uncontested' ||
  state === 'appointed' ||
  state === 'broken-off' ||
  state === 'cancelled';

/** Whether an election was called off, before it began or after; null where it was not. */
export function calledOff(election: Dated): 'cancelled' | 'broken-off' | null {
  const { outcome } = election;
  const ended = outcome === null ? null : endedState({ ...election, outcome });
  return ended === 'cancelled' || ended === 'broken-off' ? ended : null;
}
