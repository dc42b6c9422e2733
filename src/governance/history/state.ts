/** A committee as far as its history has been told: its seats, who held them, and what the records contradict. */
import type { CalendarEntry, Vacant } from '../calendar-entry.ts';
import type { Day } from '../day.ts';
import { addMonths } from '../day.ts';
import { leftFor } from '../departures.ts';
import { type Estimate, reckonedWith } from '../estimate.ts';
import { nextOccurrence, type Occurrence } from '../foresight.ts';
import { type Interval, inForce } from '../interval.ts';
import type { CohortId, Committee, Election, ElectionId, PersonId } from '../model.ts';
import { type Rules, rulesFor } from '../rules/index.ts';
import { endWithMonth } from '../rules/term-ends.ts';
import { cohortOn, type Seat } from '../seats.ts';
import { seatsUp } from '../seats-up.ts';
import type { Contest, Due, HeldUnrecorded, Problem, Term, TermEnding } from '../terms.ts';
import type { When } from '../when.ts';

/** A term that somebody not yet known will begin. */
export interface ForeseenTerm extends Interval {
  readonly seat: number;
  /** The calendar entry that fills it. */
  readonly entry: CalendarEntry;
}

/** Who holds a seat when a coming election fills it. */
export type HolderThen =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'vacant' }
  /** Somebody, and the records do not tell who. */
  | { readonly kind: 'unrecorded' }
  /** Whoever an earlier coming election puts there. */
  | { readonly kind: 'winner'; readonly of: CalendarEntry };

/** One coming election and the seats that it fills. */
export interface Filling {
  readonly entry: CalendarEntry;
  /** The first day on which its winners can sit. */
  readonly seated: Estimate;
  /** By number; `cohort` is the seat's when nominations open. */
  readonly seats: readonly { readonly seat: number; readonly cohort: CohortId | null; readonly holder: HolderThen }[];
  /** Those among them that fell vacant in other cohorts, where the charter alone says that it fills them. */
  readonly vacant: readonly Vacant[];
}

/** A seat that an election put up whose result was never recorded; `seated` is the first day on which its winners can have sat. */
interface Untold {
  readonly seat: number;
  readonly seated: Day;
  /** Who stood until the end, and can have won it; empty where the records name nobody. */
  readonly stood: readonly PersonId[];
}

export interface State {
  readonly committee: Committee;
  /** By number. */
  readonly seats: readonly Seat[];
  /** In the order in which they began. */
  readonly terms: readonly Term[];
  readonly heldUnrecorded: readonly HeldUnrecorded[];
  /** The seats put up by an election whose result was never recorded, until somebody is known to take them. */
  readonly withoutResult: readonly Untold[];
  readonly contests: readonly Contest[];
  readonly problems: readonly Problem[];
  /** What elections ahead will fill, and the terms that their winners will begin; none of the past. */
  readonly fillings: readonly Filling[];
  readonly foreseen: readonly ForeseenTerm[];
}

/** What happens to a committee: from how it stood to how it stands. */
export type Step = (state: State) => State;

/** The cohort of a seat on a day. */
export function cohortOf({ seats }: State, seat: number, on: Day): CohortId | null {
  const own = seats.find(({ number }) => number === seat);
  return own === undefined ? null : cohortOn(own, on);
}

/** How many seats a cohort has on a day; none for no cohort. */
export const seatsOf = ({ seats }: Pick<State, 'seats'>, cohort: CohortId | null, on: Day): number =>
  cohort === null ? 0 : seats.filter((seat) => inForce(seat, on) && cohortOn(seat, on) === cohort).length;

/** A committee of which nothing has been told yet. */
export const untold = (committee: Committee): State => ({
  committee,
  seats: [],
  terms: [],
  heldUnrecorded: [],
  withoutResult: [],
  contests: [],
  problems: [],
  fillings: [],
  foreseen: [],
});

/** The open term in a seat. */
export const termIn = ({ terms }: State, seat: number): Term | undefined =>
  terms.find((term) => term.seat === seat && term.until === null);

/** The open term of a person. */
export const termOf = ({ terms }: State, person: PersonId): Term | undefined =>
  terms.find((term) => term.person === person && term.until === null);

/** The open term of a winner not yet known, in a seat. */
export const foreseenIn = ({ foreseen }: State, seat: number): ForeseenTerm | undefined =>
  foreseen.find((term) => term.seat === seat && term.until === null);

/** Whether nobody, known or not, holds a seat. */
export const isVacant = (state: State, seat: number): boolean =>
  termIn(state, seat) === undefined &&
  foreseenIn(state, seat) === undefined &&
  heldUnrecordedIn(state, seat) === undefined;

/** The open term of somebody not recorded, in a seat. */
export const heldUnrecordedIn = ({ heldUnrecorded }: State, seat: number): HeldUnrecorded | undefined =>
  heldUnrecorded.find((held) => held.seat === seat && held.until === null);

/** The seat that a person holds, or held last. */
export const lastSeatOf =
  ({ terms }: Pick<State, 'terms'>) =>
  (person: PersonId): number | null =>
    terms.findLast((term) => term.person === person)?.seat ?? null;

/** Whether anybody, known or not, has ever held a seat. */
export const wasHeld =
  ({ terms, foreseen }: Pick<State, 'terms' | 'foreseen'>) =>
  (seat: number): boolean =>
    terms.some((term) => term.seat === seat) || foreseen.some((term) => term.seat === seat);

/** The seats that an election put up and did not fill, by number: what it leaves to a run-off. Null where nothing of it has been told. */
export function leftOpenIn({ contests }: Pick<State, 'contests'>, id: ElectionId | null): Contest['seatsUp'] | null {
  const first = contests.find(({ election }) => election === id);
  return first?.seatsUp.filter(({ seat }) => !first.filled.some((each) => each.seat === seat)) ?? null;
}

/** The numbers of the seats that come up in an election whose nominations open, and whose winners sit, on two days. */
export function upIn(
  state: State,
  election: Parameters<typeof seatsUp>[0] & Pick<Election, 'runOffOf'>,
  opens: Day,
  on: Day,
): number[] {
  const left = election.runOffOf === null ? null : leftOpenIn(state, election.runOffOf);
  if (left === null) return seatsUp(election, state.seats, opens, on, lastSeatOf(state), wasHeld(state));
  return left.flatMap(({ seat: number }) =>
    state.seats.some((seat) => seat.number === number && inForce(seat, on)) ? [number] : [],
  );
}

/**
 * The same of one that has a file. Held for fewer seats than come up, while just so many of them stand vacant, it is a
 * by-election for those.
 */
export function putUp(
  state: State,
  election: Parameters<typeof upIn>[1] & Pick<Election, 'seats'>,
  opens: Day,
  on: Day,
): number[] {
  const up = upIn(state, election, opens, on);
  const vacant = up.filter((seat) => isVacant(state, seat));
  return election.runOffOf === null && vacant.length === election.seats ? vacant : up;
}

export const contradicted = (state: State, problem: Problem): State => ({
  ...state,
  problems: [...state.problems, problem],
});

/** One term ended. */
export const ended = (
  state: State,
  term: Term,
  on: Day,
  why: TermEnding,
  when: When | null = null,
  expected = false,
): State => ({
  ...state,
  terms: state.terms.map((each) => (each === term ? { ...term, until: on, ended: { why, when, expected } } : each)),
});

/** Every open term ended for which `on` gives a day. */
export const endedWhere = (state: State, on: (term: Term) => Day | null, why: TermEnding): State =>
  state.terms
    .filter(({ until }) => until === null)
    .reduce((then, term) => {
      const day = on(term);
      return day === null ? then : ended(then, term, day, why);
    }, state);

/** What is held by winners not yet known, or by members not recorded, ended in some seats. */
export function unknownEnded(state: State, seats: ReadonlySet<number>, on: Day): State {
  const end = <T extends Interval & { readonly seat: number }>(held: T): T =>
    held.until === null && seats.has(held.seat) ? { ...held, until: on } : held;
  return { ...state, foreseen: state.foreseen.map(end), heldUnrecorded: state.heldUnrecorded.map(end) };
}

/**
 * Open terms of which the records tell only that some of them ended: how each did is not recorded, nor who holds the seats
 * that are left. `expected` is whether the day is.
 */
export function leftUnrecorded(
  state: State,
  terms: readonly Term[],
  seatsLeft: readonly number[],
  on: Day,
  expected = false,
): State {
  const among = terms.map(({ person }) => person).sort();
  const then = terms.reduce((so, term) => ended(so, term, on, 'unrecorded', null, expected), state);
  const held = seatsLeft.map(
    (seat): HeldUnrecorded => ({ seat, among, since: on, sinceExpected: expected, until: null }),
  );
  return { ...then, heldUnrecorded: [...then.heldUnrecorded, ...held] };
}

/** Of some seats it is known again who took them, or that nobody did. */
export const resultKnown = (state: State, seats: readonly number[]): State => ({
  ...state,
  withoutResult: state.withoutResult.filter(({ seat }) => !seats.includes(seat)),
});

/** The open terms of one election that share with a term that the records do not tell which seat is whose. */
export const unsureWith = ({ terms }: State, { since, began, oneOf }: Term): readonly Term[] =>
  oneOf.length === 0
    ? []
    : terms.filter(
        (each) =>
          each.until === null &&
          each.since === since &&
          each.oneOf.length > 0 &&
          each.began.by === 'election' &&
          began.by === 'election' &&
          each.began.election === began.election,
      );

type Taken = Pick<Term, 'seat' | 'person' | 'since' | 'scheduledEnd' | 'endExpected' | 'oneOf' | 'fixedEnd' | 'began'>;

/** A member in a seat: whoever sat there, and the member's own seat elsewhere, end that day. */
export function seated(state: State, taken: Taken): State {
  const { seat, since } = taken;
  const cohort = taken.oneOf.length > 0 ? null : cohortOf(state, seat, since);
  const free = unknownEnded(vacatedFor(state, taken), new Set([seat]), since);
  return {
    ...resultKnown(free, [seat]),
    terms: [...free.terms, { ...taken, committee: state.committee.id, cohort, until: null, ended: null }],
  };
}

/** Whoever sat in a seat that is taken, and the seat that its new holder leaves. */
function vacatedFor(state: State, { seat, person, since, began }: Taken): State {
  const holder = termIn(state, seat);
  const again = began.by === 'election' ? 're-elected' : 'reappointed';
  const unsure = holder === undefined ? [] : unsureWith(state, holder).filter((each) => each.person !== person);
  const left =
    holder === undefined
      ? state
      : holder.person === person
        ? ended(state, holder, since, again)
        : unsure.length > 1
          ? leftUnrecorded(
              state,
              unsure,
              unsure.map((each) => each.seat).filter((each) => each !== seat),
              since,
            )
          : ended(state, holder, since, 'succeeded');
  const elsewhere = termOf(left, person);
  if (elsewhere === undefined) return left;
  return ended(left, elsewhere, since, elsewhere.oneOf.length > 0 ? 'unrecorded' : 'changed-seat');
}

/** The last term in a seat, where its holder broke it off. */
export function brokenOff({ terms }: State, seat: number): Term | null {
  const last = terms.findLast((term) => term.seat === seat);
  return leftFor(last?.ended) === null ? null : (last ?? null);
}

/** Of a term for which the charter gives no end. */
const ENDLESS: Due = { scheduledEnd: null, endExpected: false };

/** Of a term that ends with a coming election. */
export const withElection = (comes: Occurrence | null): Due =>
  comes === null ? ENDLESS : { scheduledEnd: reckonedWith(comes.seated), endExpected: true };

/** The end of what is left of a term broken off, where the charter gives a vacancy only that; null for a full term. */
export function remainder(state: State, seat: number, rules: Rules, since: Day): Due | null {
  const left =
    rulesFor(rules, cohortOf(state, seat, since)).vacancy.term === 'remainder' ? brokenOff(state, seat) : null;
  if (left?.scheduledEnd == null || left.scheduledEnd <= since) return null;
  return { scheduledEnd: left.scheduledEnd, endExpected: left.endExpected };
}

/** When a whole term in a cohort's seat is due to end. */
export function fullTerm({ committee }: State, cohort: CohortId | null, of: Rules, since: Day): Due {
  const rules = rulesFor(of, cohort);
  const { termEnds, termMonths } = rules;
  if (termEnds.with === 'next-election') {
    const own = rules.cohorts.find(({ id }) => id === cohort);
    return withElection(own === undefined ? null : nextOccurrence(rules, own, committee.opening, since));
  }
  if (termMonths === null) return ENDLESS;
  const due = addMonths(since, termMonths);
  const month = termEnds.with === 'month' ? termEnds.month : null;
  return { scheduledEnd: month === null ? due : endWithMonth(since, due, month), endExpected: false };
}
