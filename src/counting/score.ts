/**
 * Score: the points that voters give are added up. Whom a voter gives none has no points, or, where that is ignored, counts by the
 * average of those who gave some.
 */
import type { Unranked } from '../governance/ballots.ts';
import { type Ballot, byValue, type Order, upTo } from './ballot.ts';
import { compared, type Fraction, fraction, over, ZERO } from './fraction.ts';

export interface Score {
  readonly order: Order;
  /** The points of each candidate in all. */
  readonly points: readonly Fraction[];
  /** How many voters gave each candidate points. */
  readonly voters: readonly number[];
}

/** Points are counted in millionths: voters write at most six decimals. */
const UNIT = 1_000_000;

export function totals(ballots: readonly Ballot[], candidates: number): Pick<Score, 'points' | 'voters'> {
  const sums = Array<bigint>(candidates).fill(0n);
  const voters = Array<number>(candidates).fill(0);
  for (const { points, count } of ballots) {
    for (const [candidate, given] of (points ?? []).entries()) {
      if (given === null) continue;
      sums[candidate] = (sums[candidate] ?? 0n) + BigInt(Math.round(given * UNIT)) * BigInt(count);
      voters[candidate] = (voters[candidate] ?? 0) + count;
    }
  }
  return { points: sums.map((sum) => fraction(sum, UNIT)), voters };
}

export function score(ballots: readonly Ballot[], candidates: number, unranked: Unranked): Score {
  const { points, voters } = totals(ballots, candidates);
  const worthOf = (candidate: number): Fraction => {
    const [own = ZERO, by = 0] = [points[candidate], voters[candidate]];
    return unranked === 'last' || by === 0 ? own : over(own, fraction(by));
  };
  return { order: byValue(upTo(candidates), worthOf, compared), points, voters };
}
