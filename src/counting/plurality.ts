/** Plurality: only first preferences count; a ballot that ranks several first is shared among them. */
import { type Ballot, byValue, type Order, upTo } from './ballot.ts';
import { firstPreferences } from './condorcet-irv.ts';
import { compared, type Fraction, ZERO } from './fraction.ts';

export interface Plurality {
  readonly order: Order;
  /** By candidate. */
  readonly votes: readonly Fraction[];
}

export function plurality(ballots: readonly Ballot[], candidates: number): Plurality {
  const votes = firstPreferences(ballots, candidates, upTo(candidates));
  return { order: byValue(upTo(candidates), (each) => votes[each] ?? ZERO, compared), votes };
}
