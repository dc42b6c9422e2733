/**
 * Borda's count, for comparison: a point for each candidate whom a voter ranks below, half a point for each who is ranked alike
 * or of whom the voter says nothing. J.-C. de Borda (1781). It follows from the pairs alone.
 */
import { byNumber, byValue, type Order, upTo } from './ballot.ts';
import { cell, type Matrix } from './pairs.ts';

export interface Borda {
  readonly order: Order;
  /** Twice the points of each candidate, so that halves are whole. */
  readonly doubled: readonly number[];
}

/** `cast` is how many ballots there are. */
export function borda(matrix: Matrix, cast: number): Borda {
  const all = upTo(matrix.length);
  const doubled = all.map((a) =>
    all.reduce((sum, b) => (a === b ? sum : sum + cast + cell(matrix, a, b) - cell(matrix, b, a)), 0),
  );
  return { order: byValue(all, (each) => doubled[each] ?? 0, byNumber), doubled };
}
