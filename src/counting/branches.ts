/** A count in which a tie may have to be broken by lot: every way in which lots could fall. */

/** Breaks a tie among candidates: answers the one on whom the lot falls. */
export type Draw = (tied: readonly number[]) => number;

/** The most ways that are tried; where there are more, nothing is said of how the rest would end. */
export const MOST_WAYS = 256;

/** What a count comes to by each way in which the lots can fall. */
interface Ways<T> {
  /** By the lots that fall on the first named each time. */
  readonly first: T;
  /** Every way, the first included; null where there are too many. */
  readonly all: readonly T[] | null;
}

/**
 * Runs a count by every way in which its ties can be broken. A published lot decides where there is one: the candidate who
 * comes first in it.
 */
export function everyWay<T>(count: (draw: Draw) => T, lot: readonly number[] | null): Ways<T> {
  const drawn: Draw = (tied) => lot?.find((each) => tied.includes(each)) ?? tied[0] ?? -1;
  if (lot !== null) {
    const first = count(drawn);
    return { first, all: [first] };
  }
  const results: T[] = [];
  let choices: number[] = [];
  for (;;) {
    const widths: number[] = [];
    const result = count((tied) => {
      const at = widths.push(tied.length) - 1;
      return tied[choices[at] ?? 0] ?? -1;
    });
    results.push(result);
    const taken = widths.map((_, at) => choices[at] ?? 0);
    const turn = taken.findLastIndex((choice, at) => choice + 1 < (widths[at] ?? 0));
    const first = results[0] ?? result;
    if (turn === -1) return { first, all: results };
    if (results.length >= MOST_WAYS) return { first, all: null };
    choices = [...taken.slice(0, turn), (taken[turn] ?? 0) + 1];
  }
}
