/**
 * The seats of a committee: how many there are, and which cohort each belongs to from which day.
 *
 * Records do not number seats, so they are numbered here, always in the same way: at the launch the cohorts take
 * consecutive numbers in the order in which the charter lists them; a seat added later takes the next number. A number
 * stays with its seat, also when the seat moves to another cohort, and is never given again.
 */
import type { Day } from './day.ts';
import { current, type Interval } from './interval.ts';
import type { CharterVersion, CohortId, PersonId, SeatChange } from './model.ts';
import type { Rules } from './rules/index.ts';
import { sizeOf } from './rules/size.ts';

export interface Seat extends Interval {
  readonly number: number;
  /** The cohorts that it belonged to, oldest first; a null cohort on a committee that has none. */
  readonly cohorts: readonly (Interval & { readonly cohort: CohortId | null })[];
}

/** The cohort that a seat belongs to on a day; null where it has none, or does not exist then. */
export function cohortOn(seat: Seat, on: Day): CohortId | null {
  return current(seat.cohorts, on)?.cohort ?? null;
}

/** The seats of no cohort: what a committee has beyond those that come up for election. */
function besides(rules: Rules): [null, number][] {
  const more = sizeOf(rules).least - rules.cohorts.reduce((sum, { seats }) => sum + seats, 0);
  return rules.cohorts.length === 0 || more > 0 ? [[null, Math.max(0, more)]] : [];
}

/** How many seats the rules give each cohort, in the order of the charter. */
const quotas = (rules: Rules): [CohortId | null, number][] => [
  ...rules.cohorts.map(({ id, seats }): [CohortId, number] => [id, seats]),
  ...besides(rules),
];

const ended = (seat: Seat, on: Day): Seat => ({
  ...seat,
  until: on,
  cohorts: seat.cohorts.map((each) => (each.until === null ? { ...each, until: on } : each)),
});

/** A seat from a day on in another cohort. */
function moved(seat: Seat, to: CohortId | null, on: Day): Seat {
  return {
    ...seat,
    cohorts: [...ended(seat, on).cohorts.filter((each) => each.since !== on), { cohort: to, since: on, until: null }],
  };
}

interface SeatsAfter {
  /** All seats that ever were, by number. */
  readonly seats: readonly Seat[];
  /** Held seats that changed cohort, or ceased to be, although no amendment says which seats do. */
  readonly unsaid: readonly { readonly seat: number; readonly goes: 'moved' | 'abolished' }[];
  /** The changes whose seat there is not. */
  readonly unknown: readonly SeatChange[];
}

/** Who sits in a seat when a version of the charter comes into force: nobody, somebody who leaves it that day, or somebody who stays. */
export type Held = 'vacant' | 'left' | 'held';
const GIVEN_UP_AS: readonly Held[] = ['vacant', 'left', 'held'];

/**
 * The seats once a version of the charter is in force.
 *
 * `lastSeatOf` finds the seat that an amendment names by its last holder. Where the numbers change and the amendment
 * does not say which seat it means, a cohort gives up its vacant seats first, then those that are left that day, then
 * those with the highest numbers: they go to a cohort that gains, or cease to be.
 */
export function seatsUnder(
  version: CharterVersion,
  before: readonly Seat[],
  heldOn: (seat: number) => Held,
  lastSeatOf: (person: PersonId) => number | null,
): SeatsAfter {
  const on = version.since;
  let seats = [...before];
  const unknown: SeatChange[] = [];
  const put = (seat: Seat) => {
    seats = seats.map((each) => (each.number === seat.number ? seat : each));
  };
  const open = (cohort: CohortId | null) =>
    seats.filter((seat) => seat.until === null && cohortOn(seat, on) === cohort);

  for (const change of version.seatChanges) {
    const number = lastSeatOf(change.seatOf);
    const seat = seats.find((each) => each.until === null && each.number === number);
    if (seat === undefined) unknown.push(change);
    else put(change.to === null ? ended(seat, on) : moved(seat, change.to, on));
  }

  const { least, most } = sizeOf(version.rules);
  // Where no rule fixes the size, the seats of no cohort that somebody holds stay.
  const wanted = quotas(version.rules).map(([cohort, quota]): [CohortId | null, number] =>
    cohort === null && least !== most
      ? [null, Math.max(quota, open(null).filter(({ number }) => heldOn(number) !== 'vacant').length)]
      : [cohort, quota],
  );
  const known = new Set(wanted.map(([cohort]) => cohort));
  const orphaned = seats.filter((seat) => seat.until === null && !known.has(cohortOn(seat, on)));
  const spare = [
    ...orphaned,
    ...wanted.flatMap(([cohort, quota]) => {
      const inOrder = open(cohort).sort(
        (a, b) => GIVEN_UP_AS.indexOf(heldOn(a.number)) - GIVEN_UP_AS.indexOf(heldOn(b.number)) || b.number - a.number,
      );
      return inOrder.slice(0, Math.max(0, inOrder.length - quota));
    }),
  ];
  const unsaid: SeatsAfter['unsaid'][number][] = [];
  for (const [cohort, quota] of wanted) {
    for (let missing = quota - open(cohort).length; missing > 0; missing -= 1) {
      const seat = spare.shift();
      if (seat !== undefined) {
        put(moved(seat, cohort, on));
        // Where there is one cohort only, it needs no saying.
        if (wanted.length > 1 && heldOn(seat.number) === 'held') unsaid.push({ seat: seat.number, goes: 'moved' });
      } else
        seats.push({ number: seats.length + 1, since: on, until: null, cohorts: [{ cohort, since: on, until: null }] });
    }
  }
  for (const seat of spare) {
    put(ended(seat, on));
    if (heldOn(seat.number) === 'held') unsaid.push({ seat: seat.number, goes: 'abolished' });
  }
  return { seats, unsaid, unknown };
}

/** Every seat ended, as a dissolution leaves them. */
export const seatsEnded = (seats: readonly Seat[], on: Day): Seat[] =>
  seats.map((seat) => (seat.until === null ? ended(seat, on) : seat));
