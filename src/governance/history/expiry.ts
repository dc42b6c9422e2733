/** A term runs out, and was to end that day, or the charter knows no holding over: the member leaves. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import { endedWhere, type State } from './state.ts';

/** `ranOut` says of the day on which a term is due to end whether it has come. */
export const expired = (state: State, ranOut: (due: Day) => boolean): State =>
  endedWhere(
    state,
    ({ scheduledEnd, oneOf, fixedEnd }) => {
      // Where the records do not tell which of several ends it has, it is over by the last of them.
      const ends = oneOf.map((each) => each.scheduledEnd);
      const due = scheduledEnd ?? (ends.includes(null) ? null : (ends.sort().at(-1) ?? null));
      return due !== null && ranOut(due) && (fixedEnd || rulesOn(state.committee, due)?.holdover === false)
        ? due
        : null;
    },
    'expired',
  );
