/**
 * An election whose result was never recorded. Somebody took the seats that it put up, or nobody did: who holds them from
 * then on is not recorded, and they are not vacant. Whoever sat there until then may have been elected again.
 */
import type { Day } from '../day.ts';
import type { Election } from '../model.ts';
import type { Term } from '../terms.ts';
import { governingDay } from '../timetable.ts';
import { ended, isVacant, leftUnrecorded, putUp, type State, type Step, termIn, unsureWith } from './state.ts';

/** Its nominations open: it puts its seats up. `seated` is the first day on which its winners can have sat. */
export const opened =
  (election: Election, seated: Day): Step =>
  (state) => {
    const up = putUp(state, election, governingDay(election), seated);
    const before = state.withoutResult.filter(({ seat }) => !up.includes(seat));
    const stood = election.candidacies.flatMap(({ person, withdrew }) => (withdrew === null ? [person] : []));
    return { ...state, withoutResult: [...before, ...up.map((seat) => ({ seat, seated, stood }))] };
  };

/** Whether a term ends with the election of its seat at the latest: it was due by then, or has no end but that. */
const endsWith = ({ scheduledEnd, endExpected, fixedEnd }: Term, seated: Day): boolean =>
  endExpected || scheduledEnd === null || (scheduledEnd <= seated && !fixedEnd);

/**
 * Its winners can have sat from a day on, which is only to be expected: whose term was over by then, left or was elected
 * again. Where it was not known which of several seats somebody held, it is not known of any of them whose was up.
 */
export const passed =
  (seated: Day): Step =>
  (before) => {
    const up = before.withoutResult.flatMap((each) => (each.seated === seated ? [each.seat] : []));
    const after = up.reduce((state, seat) => {
      const term = termIn(state, seat);
      if (term === undefined || term.since >= seated) return state;
      const unsure = unsureWith(state, term).filter(({ since }) => since < seated);
      const left = unsure.flatMap((each) => (up.includes(each.seat) ? [] : [each.seat]));
      if (unsure.length > 0) return leftUnrecorded(state, unsure, left, seated, true);
      return endsWith(term, seated) ? ended(state, term, seated, 'unrecorded', null, true) : state;
    }, before);
    return heldFrom(after, seated, true);
  };

/** Whatever such elections put up and nobody holds from a day on is held by somebody not recorded. */
export function heldFrom(state: State, since: Day, sinceExpected: boolean): State {
  const untold = new Set(state.withoutResult.map(({ seat }) => seat));
  const empty = state.seats.flatMap(({ number, until }) =>
    until === null && untold.has(number) && isVacant(state, number) ? [number] : [],
  );
  const held = empty.map((seat) => ({ seat, among: [], since, sinceExpected, until: null }));
  return held.length === 0 ? state : { ...state, heldUnrecorded: [...state.heldUnrecorded, ...held] };
}
