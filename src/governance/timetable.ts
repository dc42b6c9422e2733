/** The timetable of one election: its phases, the day that governs it, and what of it was held. */
import { addDays, type Day, day, parseDay } from './day.ts';
import { dayOf, type Instant, lastDayBefore, startOfDay } from './instant.ts';
import type { Election, Phase, PhaseName } from './model.ts';

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
 * Whether a phase was held, at least for a time: all were but those that an uncontested election left out, and those that
 * had not begun when the election was called off. What was to follow the nominations of an uncontested one counts as held
 * where it had run for a day before the outcome; the result where it was not declared before its day.
 */
export function wasHeld(election: Election, phase: Phase): boolean {
  const { outcome } = election;
  if (outcome === null || outcome.by === 'poll') return true;
  // What had begun before an election was called off was held, if not to its end.
  if (outcome.by === 'cancelled') return dayOf(phase.start) < outcome.declared;
  if (phase.phase === 'voting') return false;
  if (phase.phase === 'results') return dayOf(phase.start) <= outcome.declared;
  const running = addDays(dayOf(phase.start), phase.phase === 'nominations' ? 0 : 1);
  return running < outcome.declared;
}

/** The day on which a phase was broken off, because the election was called off while it ran; null where it was not. */
export function brokenOffOn({ outcome }: Pick<Election, 'outcome'>, { start, end }: Phase): Day | null {
  if (outcome?.by !== 'cancelled') return null;
  return dayOf(start) < outcome.declared && outcome.declared < dayOf(end) ? outcome.declared : null;
}

/** A start or an end of a phase as it is told: by its day where only that is known, else by its moment. */
export type Edge = { readonly day: Day } | { readonly at: Instant };

/** A start or an end, told by as much as is known of it: a phase of whole days ends with the last of them. */
export const edgeAt = (at: Instant, edge: 'start' | 'end', precision: Phase['precision']): Edge =>
  precision === 'instant' ? { at } : { day: edge === 'end' ? lastDayBefore(at) : dayOf(at) };

/** When a phase starts or ends. */
export const edgeOf = (phase: Pick<Phase, 'start' | 'end' | 'precision'>, edge: 'start' | 'end'): Edge =>
  edgeAt(phase[edge], edge, phase.precision);

/** A start or an end of a phase that was moved: from when until when. */
export interface Move {
  readonly phase: PhaseName;
  readonly edge: 'start' | 'end';
  readonly from: Instant;
  readonly to: Instant;
  /** Whether the timetable knows it to the minute, or by its day alone. */
  readonly precision: Phase['precision'];
  readonly on: Day;
  readonly why: string;
}

/** Every start and end that was moved, in the order in which they were. What it was moved to is what stood until the next move. */
export function movesOf({ timetable, moved }: Pick<Election, 'timetable' | 'moved'>): Move[] {
  return moved.flatMap(({ phase, was, on, why }, index) =>
    (['start', 'end'] as const).flatMap((edge): Move[] => {
      const from = was[edge];
      if (from === null) return [];
      const next = moved.slice(index + 1).find((each) => each.phase === phase && each.was[edge] !== null);
      const now = timetable.find((each) => each.phase === phase);
      const to = next?.was[edge] ?? now?.[edge];
      return to == null ? [] : [{ phase, edge, from, to, precision: now?.precision ?? 'instant', on, why }];
    }),
  );
}

/** A move, and whether all that follows it in the timetable was moved with it, as far and for the same reason. */
export interface Shift {
  readonly move: Move;
  readonly withAllAfter: boolean;
}

/** How far a start or an end was moved, in milliseconds. */
const farOf = ({ from, to }: Move): number => Date.parse(to) - Date.parse(from);

/** What was moved, in the order in which it was; a timetable that was put off from one of its days on is one move. */
export function shiftsOf(election: Pick<Election, 'timetable' | 'moved'>): Shift[] {
  const edges = election.timetable.flatMap(({ phase }) => [`${phase} start`, `${phase} end`]);
  const placeOf = ({ phase, edge }: Move) => edges.indexOf(`${phase} ${edge}`);
  const decisions = Map.groupBy(movesOf(election), ({ on, why }) => `${on} ${why}`).values();
  return [...decisions].flatMap((moves): Shift[] => {
    const [first, ...others] = moves.toSorted((a, b) => placeOf(a) - placeOf(b));
    if (first === undefined) return [];
    const isAll = others.length > 0 && moves.length === edges.length - placeOf(first);
    return isAll && others.every((each) => farOf(each) === farOf(first))
      ? [{ move: first, withAllAfter: true }]
      : moves.map((move) => ({ move, withAllAfter: false }));
  });
}

/**
 * The latest moment, up to an instant, at which time alone changed where an election stands: a phase began or ended, or
 * the day did, in UTC. What is said of any moment since is the same.
 */
export const settledAt = (elections: readonly Pick<Election, 'timetable'>[], at: Instant): Instant =>
  elections
    .flatMap(({ timetable }) => timetable.flatMap(({ start, end }) => [start, end]))
    .filter((turn) => turn <= at)
    .reduce((latest, turn) => (turn > latest ? turn : latest), startOfDay(dayOf(at)));

/** The next moment, after an instant, at which a phase begins or ends, or the day does, in UTC. Until then nothing that is said changes by time alone. */
export const turnsAt = (elections: readonly Pick<Election, 'timetable'>[], at: Instant): Instant =>
  elections
    .flatMap(({ timetable }) => timetable.flatMap(({ start, end }) => [start, end]))
    .filter((turn) => at < turn)
    .reduce((next, turn) => (turn < next ? turn : next), startOfDay(addDays(dayOf(at), 1)));
