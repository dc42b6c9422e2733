/** An election ahead fills its seats with winners who are not known yet. */
import { type CalendarEntry, governedOn } from '../calendar-entry.ts';
import { type Estimate, reckonedWith } from '../estimate.ts';
import { cohortOn } from '../seats.ts';
import {
  type Filling,
  foreseenIn,
  type HolderThen,
  heldUnrecordedIn,
  putUp,
  type State,
  type Step,
  termIn,
  unknownEnded,
  upIn,
} from './state.ts';
import { vacantFor } from './vacancies.ts';

function holderOf(state: State, seat: number): HolderThen {
  const winner = foreseenIn(state, seat);
  if (winner !== undefined) return { kind: 'winner', of: winner.entry };
  const member = termIn(state, seat);
  if (member !== undefined) return { kind: 'person', person: member.person };
  return { kind: heldUnrecordedIn(state, seat) === undefined ? 'vacant' : 'unrecorded' };
}

/** `about` is the first day on which the winners can sit. */
export const filled =
  (entry: CalendarEntry, about: Estimate): Step =>
  (state) => {
    const [opens, on] = [governedOn(entry), reckonedWith(about)];
    // Of one day, whoever took a seat first keeps it.
    const put = entry.election === null ? upIn : putUp;
    const own = put(state, entry, opens, on).filter((seat) => foreseenIn(state, seat)?.since !== on);
    const vacant = entry.election === null ? vacantFor(state, opens, own) : [];
    const up = [...own, ...vacant.map(({ seat }) => seat)].sort((a, b) => a - b);
    const seats = up.map((seat): Filling['seats'][number] => {
      const own = state.seats.find(({ number }) => number === seat);
      return { seat, cohort: own === undefined ? null : cohortOn(own, opens), holder: holderOf(state, seat) };
    });
    const fillings = [...state.fillings, { entry, seated: about, seats, vacant }];
    // Of more seats than are put up, nobody can tell which get a winner.
    if (entry.election !== null && entry.seats < up.length) return { ...state, fillings };
    const before = unknownEnded(state, new Set(up), on);
    return {
      ...before,
      fillings,
      foreseen: [...before.foreseen, ...up.map((seat) => ({ seat, entry, since: on, until: null }))],
    };
  };
