/** A member leaves before the next holder sits. */
import type { PersonId } from '../model.ts';
import type { When } from '../when.ts';
import { contradicted, ended, type Step, termOf } from './state.ts';

/** `index` is the resignation's place among the committee's. */
export const resigned =
  (person: PersonId, on: When, index: number): Step =>
  (state) => {
    const term = termOf(state, person);
    if (term !== undefined && term.since < on.by) return ended(state, term, on.by, 'resigned', on);
    return contradicted(state, {
      code: 'resigned-without-seat',
      about: { kind: 'resignation', index },
      message: `${person} holds no seat before ${on.by}`,
    });
  };
