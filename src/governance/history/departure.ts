/** A member leaves before the next holder sits. */
import type { Departure } from '../model.ts';
import type { When } from '../when.ts';
import { contradicted, ended, type Step, termOf } from './state.ts';

/** `on` is when it took effect; `index` is its place among the committee's departures. */
export const departed =
  ({ person, why }: Departure, on: When, index: number): Step =>
  (state) => {
    const term = termOf(state, person);
    if (term !== undefined && term.since < on.by) return ended(state, term, on.by, why, on);
    return contradicted(state, {
      code: 'resigned-without-seat',
      about: { kind: 'departure', index },
      message: `${person} holds no seat before ${on.by}`,
    });
  };
