/** How many voters prefer one candidate to another, for every pair. */
import type { Strength, Unranked } from '../governance/ballots.ts';
import { type Ballot, type Order, ranksOf, upTo } from './ballot.ts';

/** Row by row: how many voters prefer the row's candidate to the column's. */
export type Matrix = readonly (readonly number[])[];

export const cell = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;

/** A matrix that grows ballot by ballot, in memory that depends on the number of candidates alone. */
export interface Tally {
  readonly add: (ballot: Pick<Ballot, 'groups' | 'count'>) => void;
  readonly matrix: () => Matrix;
  /** How many ballots were added. */
  readonly cast: () => number;
}

export function tally(candidates: number, unranked: Unranked): Tally {
  const cells = new Float64Array(candidates * candidates);
  let ballots = 0;
  const add = (ballot: Pick<Ballot, 'groups' | 'count'>) => {
    const { count } = ballot;
    const ranks = ranksOf(ballot, candidates);
    const after = unranked === 'last' ? ballot.groups.length : -1;
    ballots += count;
    for (let a = 0; a < candidates; a += 1) {
      const own = ranks[a];
      if (own == null) continue;
      for (let b = 0; b < candidates; b += 1) {
        if (own < (ranks[b] ?? after)) cells[a * candidates + b] = (cells[a * candidates + b] ?? 0) + count;
      }
    }
  };
  const matrix = () => upTo(candidates).map((row) => [...cells.subarray(row * candidates, (row + 1) * candidates)]);
  return { add, matrix, cast: () => ballots };
}

/** The matrix of some ballots. */
export function matrixOf(ballots: readonly Ballot[], candidates: number, unranked: Unranked): Matrix {
  const all = tally(candidates, unranked);
  for (const ballot of ballots) all.add(ballot);
  return all.matrix();
}

/** The matrix without some candidates. */
export const matrixWithout = (matrix: Matrix, left: ReadonlySet<number>): Matrix =>
  matrix.filter((_, row) => !left.has(row)).map((cells) => cells.filter((_, column) => !left.has(column)));

/** How strong the victory of one candidate over another is; 0 where it is none. */
export function victory(matrix: Matrix, strength: Strength, winner: number, loser: number): number {
  const [ahead, behind] = [cell(matrix, winner, loser), cell(matrix, loser, winner)];
  return ahead <= behind ? 0 : strength === 'margins' ? ahead - behind : ahead;
}

export const beats = (matrix: Matrix, winner: number, loser: number): boolean =>
  cell(matrix, winner, loser) > cell(matrix, loser, winner);

/** Who beats each of the others alone; null where nobody does. */
export function condorcetWinner(matrix: Matrix, among: readonly number[] = upTo(matrix.length)): number | null {
  return among.find((a) => among.every((b) => a === b || beats(matrix, a, b))) ?? null;
}

/**
 * An order from who stands above whom: first those above whom nobody stands, then those above whom nobody of the rest
 * does. `above` must hold no circle.
 */
export function layers(candidates: readonly number[], above: (a: number, b: number) => boolean): Order {
  const groups: number[][] = [];
  let rest = [...candidates];
  while (rest.length > 0) {
    const top = rest.filter((b) => !rest.some((a) => above(a, b)));
    // A circle would leave nobody: those in it are tied.
    const group = top.length === 0 ? rest : top;
    groups.push(group);
    rest = rest.filter((each) => !group.includes(each));
  }
  return groups;
}
