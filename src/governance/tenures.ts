/** Who served on a committee, from when until when: terms that follow each other without a gap count as one tenure. */
import type { Day } from './day.ts';
import { type Interval, inForce } from './interval.ts';
import type { PersonId } from './model.ts';
import type { History, Term } from './terms.ts';

export interface Tenure extends Interval {
  readonly person: PersonId;
  /** Oldest first. */
  readonly terms: readonly Term[];
}

/** Every tenure on a committee up to the history's `asOf`, in the order in which they began; of one day, by seat. */
export function tenures({ terms }: History): Tenure[] {
  const all: Tenure[] = [];
  for (const term of terms) {
    const index = all.findIndex(({ person, until }) => person === term.person && until === term.since);
    const before = all[index];
    if (before === undefined) {
      all.push({ person: term.person, since: term.since, until: term.until, terms: [term] });
    } else {
      all[index] = { ...before, until: term.until, terms: [...before.terms, term] };
    }
  }
  return all;
}

/**
 * Whether somebody whose last term is over by a day may sit all the same: how it ended is not recorded, and it is not who
 * holds the seat since.
 */
export function maySit({ terms, heldUnrecorded }: History, person: PersonId, on: Day): boolean {
  const last = terms.findLast((term) => term.person === person && term.since <= on);
  if (last?.ended?.why !== 'unrecorded' || last.ended.when !== null || inForce(last, on)) return false;
  return heldUnrecorded.some(
    (held) => inForce(held, on) && (held.among.length === 0 ? held.seat === last.seat : held.among.includes(person)),
  );
}

/** How many terms somebody had begun on a committee by a day, that day included. */
export const termsBegun = ({ terms }: History, person: PersonId, on: Day): number =>
  terms.filter((term) => term.person === person && term.since <= on).length;
