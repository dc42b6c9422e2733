/** A version of the charter comes into force: seats are added, moved, abolished. */
import { inForce } from '../interval.ts';
import type { CharterVersion } from '../model.ts';
import { seatsUnder } from '../seats.ts';
import {
  contradicted,
  endedWhere,
  isVacant,
  lastSeatOf,
  type State,
  type Step,
  termIn,
  unknownEnded,
} from './state.ts';

/** `index` is the version's place in the committee's charter. */
export const amended =
  (version: CharterVersion, index: number): Step =>
  (state) => {
    // A version that another of the same day replaces, or that comes after the dissolution, was never in force.
    if (!inForce(version, version.since)) return state;
    const after = seatsUnder(version, state.seats, (seat) => isVacant(state, seat), lastSeatOf(state));
    const unknown = after.unknown.map(({ seatOf }) => `speaks of the seat of ${seatOf}, who has had none`);
    const whose = after.unsaid.flatMap((seat) => termIn(state, seat)?.person ?? []);
    const held = whose.length === 1 ? 'a held seat' : `${whose.length} held seats`;
    const unsaid =
      whose.length === 0 ? [] : [`moves or abolishes ${held} without saying whose (taken to be: ${whose.join(', ')})`];
    const then = [...unknown, ...unsaid].reduce<State>(
      (so, message) => contradicted(so, { code: 'seat-move-unsaid', about: { kind: 'version', index }, message }),
      { ...state, seats: after.seats },
    );
    const gone = new Set(after.seats.filter(({ until }) => until !== null).map(({ number }) => number));
    const left = endedWhere(then, ({ seat }) => (gone.has(seat) ? version.since : null), 'seat-abolished');
    return unknownEnded(left, gone, version.since);
  };
