/**
 * A term runs out, and was to end that day, or the charter knows no holding over: the member leaves. A term that ends with
 * an election runs out on no day of its own: it goes on until that election comes, however late.
 */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import type { Term } from '../terms.ts';
import { endedWhere, type State } from './state.ts';
import { heldFrom } from './without-result.ts';

/** The election without a result that put up the seat of a term, until somebody is known to take it. */
const untoldOf = ({ withoutResult }: State, { seat }: Term) => withoutResult.find((each) => each.seat === seat);

/** The day by which a term is over whoever comes after; null where its member remains, or it has no end. */
function endOf(state: State, term: Term): Day | null {
  const ends = term.oneOf.length > 0 ? term.oneOf : [term];
  if (ends.some(({ scheduledEnd, endExpected }) => scheduledEnd === null || endExpected)) return null;
  // Where the records do not tell which of several ends it has, it is over by the last of them.
  const due =
    ends
      .flatMap(({ scheduledEnd }) => scheduledEnd ?? [])
      .sort()
      .at(-1) ?? null;
  if (due === null || term.fixedEnd) return due;
  // Nobody holds over past an election of the seat: somebody was elected, and who is not recorded.
  const untold = untoldOf(state, term);
  if (untold !== undefined && untold.seated <= due) return due;
  return rulesOn(state.committee, due)?.holdover === false ? due : null;
}

/** `ranOut` says of the day on which a term is due to end whether it has come. */
export function expired(state: State, ranOut: (due: Day) => boolean): State {
  const over = state.terms.flatMap((term) => (term.until === null ? (endOf(state, term) ?? []) : [])).filter(ranOut);
  return [...new Set(over)].sort().reduce((then, day) => {
    const isOver = (term: Term) => endOf(then, term) === day;
    // Where the result of the seat's election was never recorded, its member may have been elected again.
    const isUntold = (term: Term) => untoldOf(then, term) !== undefined;
    const unsure = endedWhere(then, (term) => (isOver(term) && isUntold(term) ? day : null), 'unrecorded');
    return heldFrom(
      endedWhere(unsure, (term) => (isOver(term) ? day : null), 'expired'),
      day,
      false,
    );
  }, state);
}
