/**
 * Which winner takes which of the seats that an election fills. Whoever sits in one that is up keeps it; the others take
 * what is left, as the election's file says, or by their place in the count where that decides. Where seats differ and
 * neither tells, it is not recorded whose is which, and nothing decides it.
 */
import { addMonths, type Day } from '../day.ts';
import { nextOccurrence } from '../foresight.ts';
import type { CohortId, Election, Outcome, PersonId } from '../model.ts';
import type { Rules } from '../rules/index.ts';
import { cohortOn } from '../seats.ts';
import type { Due, Term } from '../terms.ts';
import { takeOffice } from '../winners.ts';
import {
  brokenOff,
  fullTerm,
  lastSeatOf,
  remainder,
  type State,
  seatsOf,
  termIn,
  termOf,
  wasHeld,
  withElection,
} from './state.ts';

export interface Taken {
  readonly seat: number;
  readonly person: PersonId;
  readonly due: Due;
  readonly oneOf: Term['oneOf'];
}

interface Seating {
  readonly taken: readonly Taken[];
  /** Winners for whom there is no seat. */
  readonly unsaid: readonly PersonId[];
  /** Members of whom some stay on and others leave, and the seats of those who stay, where it is not recorded who does. */
  readonly left: { readonly terms: readonly Term[]; readonly seats: readonly number[] };
}

/** Of a term in one of several seats that differ: its ends are theirs. */
const UNTOLD: Due = { scheduledEnd: null, endExpected: false };

/** What a seat is to whoever takes it. */
interface Free {
  readonly seat: number;
  readonly cohort: CohortId | null;
  readonly due: Due;
}

/**
 * When the term in a seat is due to end: as the election's file says of its cohort, with the term that was broken off
 * where the charter gives a vacancy only that, when its cohort next comes up where a held seat of another than the
 * election's is put up with it, else after a whole term.
 */
function free(state: State, election: Election, rules: Rules, since: Day, seat: number, isByElection: boolean): Free {
  const own = state.seats.find(({ number }) => number === seat);
  const cohort = own === undefined ? null : cohortOn(own, since);
  const lot = election.lots.find((each) => each.cohort === cohort);
  if (lot?.months != null) {
    return { seat, cohort, due: { scheduledEnd: addMonths(since, lot.months), endExpected: false } };
  }
  const seatOf = lastSeatOf(state);
  const named = isByElection || election.alsoUp.some((also) => also.kind === 'seat-of' && seatOf(also.person) === seat);
  const left = named ? remainder(state, seat, rules, since) : null;
  // The first to sit in a seat of another cohort sits until that comes up, as if it had been up with it.
  const beside = named || (election.lots.length === 0 && cohort !== election.cohort && !wasHeld(state)(seat));
  const whole = fullTerm(state, cohort, rules, since);
  if (left !== null || !beside || cohort === election.cohort || brokenOff(state, seat) !== null) {
    return { seat, cohort, due: left ?? whole };
  }
  const comesUp = rules.cohorts.find(({ id }) => id === cohort);
  const comes = comesUp === undefined ? null : nextOccurrence(rules, comesUp, state.committee.opening, since);
  const next = withElection(comes);
  const [first, last] = [next.scheduledEnd, whole.scheduledEnd];
  return { seat, cohort, due: first !== null && (last === null || first < last) ? next : whole };
}

/** The cohort of each winner's seat, as far as the file says it or their place in the count decides. */
function saidCohorts(election: Election, outcome: Outcome): ReadonlyMap<PersonId, CohortId> {
  const said = new Map(outcome.took.map(({ person, cohort }) => [person, cohort]));
  if (election.lotsBy !== 'place' || !outcome.ranked) return said;
  const byPlace = election.lots.flatMap(({ cohort, seats }) => Array<CohortId>(seats).fill(cohort));
  const placed = takeOffice(outcome).flatMap((person, place) => {
    const cohort = byPlace[place];
    return cohort === undefined ? [] : [[person, cohort] as const];
  });
  return new Map([...placed, ...said]);
}

export function seating(
  state: State,
  election: Election,
  outcome: Outcome,
  rules: Rules | null,
  up: readonly number[],
): Seating {
  const since = outcome.takesOffice;
  // The numbers of seats mean nothing; that winners without an order get them by id keeps them the same in every telling.
  const winners = outcome.ranked ? takeOffice(outcome) : takeOffice(outcome).sort();
  const none = { terms: [], seats: [] };
  if (rules === null) return { taken: [], unsaid: winners, left: none };
  const said = saidCohorts(election, outcome);
  const isByElection = up.length < seatsOf(state, election.cohort, since);
  const open = up
    .filter((seat) => termIn(state, seat)?.since !== since)
    .map((seat) => free(state, election, rules, since, seat, isByElection));
  const isTwice = (person: PersonId, place: number) => winners.indexOf(person) !== place;
  const coming = winners.filter((person, place) => termOf(state, person)?.since !== since && !isTwice(person, place));
  const taken = new Map<PersonId, Free>();
  const left = () => open.filter((each) => ![...taken.values()].includes(each));

  for (const person of coming) {
    const own = open.find(({ seat }) => seat === termOf(state, person)?.seat);
    const its = said.get(person);
    // What is said of a cohort none of whose seats comes up says nothing.
    const elsewhere = its !== undefined && its !== own?.cohort && open.some(({ cohort }) => cohort === its);
    if (own !== undefined && !elsewhere) taken.set(person, own);
  }
  for (const person of coming) {
    const its = said.get(person);
    const seat = taken.has(person) || its === undefined ? undefined : left().find(({ cohort }) => cohort === its);
    if (seat !== undefined) taken.set(person, seat);
  }
  const rest = coming.filter((person) => !taken.has(person));
  const stay = new Set(outcome.holdOver ?? []);
  const holder = ({ seat }: Free) => termIn(state, seat);
  // With fewer winners than seats the vacant ones go first: then those who hold over are members with a seat.
  const rank = (each: Free) => (holder(each) === undefined ? 0 : stay.has(holder(each)?.person ?? '') ? 2 : 1);
  const short = winners.length < up.length;
  const candidates = short ? left().sort((a, b) => rank(a) - rank(b)) : left();
  const given = candidates.slice(0, rest.length);
  const kinds = new Map(
    candidates
      .slice(0, short ? undefined : rest.length)
      .map((each) => [`${each.cohort} ${each.due.scheduledEnd}`, each]),
  );
  const oneOf = kinds.size < 2 ? [] : [...kinds.values()].map(({ cohort, due }) => ({ cohort, ...due }));

  // Who of those whose seats are as good as each other's stays on, where only some of them can?
  const leaving = given.flatMap((each) => holder(each) ?? []);
  const staying = candidates
    .slice(rest.length)
    .filter((each) => holder(each) !== undefined && !stay.has(holder(each)?.person ?? ''));
  const someStay = rules.holdover || election.seats < up.length;
  const unrecorded = someStay && leaving.length > 0 && staying.length > 0;
  return {
    taken: [
      ...[...taken].map(([person, { seat, due }]) => ({ person, seat, due, oneOf: [] })),
      ...given.flatMap(({ seat, due }, index): Taken[] => {
        const person = rest[index];
        return person === undefined ? [] : [{ person, seat, due: oneOf.length > 0 ? UNTOLD : due, oneOf }];
      }),
    ],
    unsaid: winners.filter(
      (person, place) =>
        isTwice(person, place) || (!taken.has(person) && !rest.slice(0, given.length).includes(person)),
    ),
    left: unrecorded
      ? {
          terms: [...leaving, ...staying.flatMap((each) => holder(each) ?? [])],
          seats: staying.map(({ seat }) => seat),
        }
      : none,
  };
}
