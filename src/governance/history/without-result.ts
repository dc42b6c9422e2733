/**
 * An election whose result was never recorded. Somebody took the seats that it put up, or nobody did: where no member is
 * known to sit in one, who holds it is not recorded, and it is not vacant.
 */
import type { Day } from '../day.ts';
import type { Election } from '../model.ts';
import { governingDay } from '../timetable.ts';
import { isVacant, type State, type Step, upIn } from './state.ts';

/** Its nominations open: it puts its seats up. `seated` is the first day on which its winners can have sat. */
export const opened =
  (election: Election, seated: Day): Step =>
  (state) => ({
    ...state,
    withoutResult: [...state.withoutResult, ...upIn(state, election, governingDay(election), seated)],
  });

/** Whatever such elections put up and nobody holds from a day on is held by somebody not recorded. */
export function heldFrom(state: State, since: Day): State {
  const empty = state.seats.flatMap(({ number, until }) =>
    until === null && state.withoutResult.includes(number) && isVacant(state, number) ? [number] : [],
  );
  const held = empty.map((seat) => ({ seat, among: [], since, until: null }));
  return held.length === 0 ? state : { ...state, heldUnrecorded: [...state.heldUnrecorded, ...held] };
}
