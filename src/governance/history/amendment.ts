/** A version of the charter comes into force: seats are added, moved, abolished. */
import { inForce } from '../interval.ts';
import type { CharterVersion, Election } from '../model.ts';
import { type Held, seatsUnder } from '../seats.ts';
import { takeOffice } from '../winners.ts';
import {
  cohortOf,
  contradicted,
  endedWhere,
  isVacant,
  lastSeatOf,
  type State,
  type Step,
  termIn,
  unknownEnded,
} from './state.ts';

/** Whether an election that fills every seat that its cohorts have from a day on puts up a seat, and who sits there then follows from its result. */
const putsUp = (state: State, { since, rules }: CharterVersion, { cohort, lots, outcome }: Election, seat: number) => {
  const own = lots.length === 0 ? [cohort] : lots.map((lot) => lot.cohort);
  const seats = rules.cohorts.reduce((sum, { id, seats: its }) => sum + (own.includes(id) ? its : 0), 0);
  return own.includes(cohortOf(state, seat, since)) && outcome !== null && takeOffice(outcome).length >= seats;
};

/** Whether the result says of which cohort every winner's seat is. */
const saysWhose = ({ lots, lotsBy, outcome }: Election): boolean =>
  outcome !== null &&
  ((lots.length > 0 && lotsBy === 'place' && outcome.ranked) ||
    takeOffice(outcome).every((person) => outcome.took.some((each) => each.person === person)));

/**
 * `index` is the version's place in the committee's charter. `elections` are those whose winners take office on its day:
 * of the seats that they fill, none that is given up was anybody's who stays.
 */
export const amended =
  (version: CharterVersion, index: number, elections: readonly Election[]): Step =>
  (state) => {
    // A version that another of the same day replaces, or that comes after the dissolution, was never in force.
    if (!inForce(version, version.since)) return state;
    const electionOf = (seat: number) => elections.find((each) => putsUp(state, version, each, seat));
    const held = (seat: number): Held => {
      if (isVacant(state, seat)) return 'vacant';
      const outcome = electionOf(seat)?.outcome ?? null;
      const holder = termIn(state, seat)?.person;
      return outcome !== null && holder !== undefined && !takeOffice(outcome).includes(holder) ? 'left' : 'held';
    };
    const before = new Map(state.seats.map(({ number }) => [number, held(number)]));
    const after = seatsUnder(version, state.seats, (seat) => before.get(seat) ?? 'vacant', lastSeatOf(state));
    const unknown = after.unknown.map(({ seatOf }) => `speaks of the seat of ${seatOf}, who has had none`);
    const whose = after.unsaid.flatMap(({ seat, goes }) => {
      const election = electionOf(seat);
      const isSaid = goes === 'moved' && election !== undefined && saysWhose(election);
      return isSaid ? [] : (termIn(state, seat)?.person ?? []);
    });
    const many = whose.length === 1 ? 'a held seat' : `${whose.length} held seats`;
    const unsaid =
      whose.length === 0 ? [] : [`moves or abolishes ${many} without saying whose (taken to be: ${whose.join(', ')})`];
    const then = [...unknown, ...unsaid].reduce<State>(
      (so, message) => contradicted(so, { code: 'seat-move-unsaid', about: { kind: 'version', index }, message }),
      { ...state, seats: after.seats },
    );
    const gone = new Set(after.seats.filter(({ until }) => until !== null).map(({ number }) => number));
    const wasLeft = (seat: number) => before.get(seat) === 'left';
    // Who was not elected again leaves with the election, whichever of its seats there are no more.
    const over = endedWhere(then, ({ seat }) => (gone.has(seat) && wasLeft(seat) ? version.since : null), 'expired');
    const left = endedWhere(over, ({ seat }) => (gone.has(seat) ? version.since : null), 'seat-abolished');
    return unknownEnded(left, gone, version.since);
  };
