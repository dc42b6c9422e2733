/** A term runs out, and was to end that day, or the charter knows no holding over: the member leaves. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import type { Term } from '../terms.ts';
import { endedWhere, type State } from './state.ts';
import { heldFrom } from './without-result.ts';

/** The day by which a term is over whoever comes after; null where its member remains, or it has no end. */
function endOf({ committee }: State, { scheduledEnd, oneOf, fixedEnd }: Term): Day | null {
  // Where the records do not tell which of several ends it has, it is over by the last of them.
  const ends = oneOf.map((each) => each.scheduledEnd);
  const due = scheduledEnd ?? (ends.includes(null) ? null : (ends.sort().at(-1) ?? null));
  return due !== null && (fixedEnd || rulesOn(committee, due)?.holdover === false) ? due : null;
}

/** `ranOut` says of the day on which a term is due to end whether it has come. */
export function expired(state: State, ranOut: (due: Day) => boolean): State {
  const over = state.terms.flatMap((term) => (term.until === null ? (endOf(state, term) ?? []) : [])).filter(ranOut);
  return [...new Set(over)].sort().reduce((then, day) => {
    const isOver = (term: Term) => endOf(then, term) === day;
    // Where the result of the seat's election was never recorded, its member may have been elected again.
    const isUntold = ({ seat }: Term) => then.withoutResult.includes(seat);
    const unsure = endedWhere(then, (term) => (isOver(term) && isUntold(term) ? day : null), 'unrecorded');
    return heldFrom(
      endedWhere(unsure, (term) => (isOver(term) ? day : null), 'expired'),
      day,
    );
  }, state);
}
