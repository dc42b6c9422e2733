/**
 * Score: the points that voters give are added up. Whom a voter gives none has no points, or, where that is ignored, counts by the
 * average of those who gave some.
 */
import type { Unranked } from '../governance/ballots.ts';
import { type Ballot, byValue, type Order, upTo } from './ballot.ts';
import { compared, type Fraction, fraction, over, plus, times, ZERO } from './fraction.ts';

export interface Score {
  readonly order: Order;
  /** The points of each candidate in all. */
  readonly points: readonly Fraction[];
  /** How many voters gave each candidate points. */
  readonly voters: readonly number[];
}

/** The exact value of points as voters write them: 4, or 2.5. */
export function exactPoints(points: number): Fraction {
  const [whole = '0', decimals = ''] = `${points}`.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

export function totals(ballots: readonly Ballot[], candidates: number): Pick<Score, 'points' | 'voters'> {
  const sums = Array<Fraction>(candidates).fill(ZERO);
  const voters = Array<number>(candidates).fill(0);
  for (const { points, count } of ballots) {
    for (const [candidate, given] of (points ?? []).entries()) {
      if (given === null) continue;
      sums[candidate] = plus(sums[candidate] ?? ZERO, times(exactPoints(given), fraction(count)));
      voters[candidate] = (voters[candidate] ?? 0) + count;
    }
  }
  return { points: sums, voters };
}

export function score(ballots: readonly Ballot[], candidates: number, unranked: Unranked): Score {
  const { points, voters } = totals(ballots, candidates);
  const worthOf = (candidate: number): Fraction => {
    const [own = ZERO, by = 0] = [points[candidate], voters[candidate]];
    return unranked === 'last' || by === 0 ? own : over(own, fraction(by));
  };
  return { order: byValue(upTo(candidates), worthOf, compared), points, voters };
}
