/** The body ceases to be: every term ends, and every seat. */
import type { Day } from '../day.ts';
import { seatsEnded } from '../seats.ts';
import { endedWhere, type Step, unknownEnded } from './state.ts';

export const dissolved =
  (on: Day): Step =>
  (state) => {
    const left = endedWhere(state, () => on, 'dissolved');
    const all = new Set(left.seats.map(({ number }) => number));
    return { ...unknownEnded(left, all, on), seats: seatsEnded(left.seats, on) };
  };
