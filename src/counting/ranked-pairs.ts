/**
 * Ranked pairs: victories are locked in from the strongest to the weakest, but those that would close a circle.
 * T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4 (1987).
 * Nothing decides among victories of one strength: those that close a circle only together are all left out, so that
 * whom they would have parted is tied.
 */
import type { Strength } from '../governance/ballots.ts';
import { type Order, upTo } from './ballot.ts';
import { layers, type Matrix, victory } from './pairs.ts';

interface Lock {
  readonly winner: number;
  readonly loser: number;
  readonly strength: number;
  /** Whether it was locked; it closes a circle with what was locked before, or with others as strong, where it was not. */
  readonly locked: boolean;
  readonly against: 'stronger' | 'equal' | null;
}

export interface RankedPairs {
  readonly order: Order;
  /** From the strongest on. */
  readonly locks: readonly Lock[];
}

type Pair = Pick<Lock, 'winner' | 'loser' | 'strength'>;

/** Whether a way leads from one candidate to another. */
function leads(pairs: readonly Pair[], from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const at of seen) for (const { winner, loser } of pairs) if (winner === at) seen.add(loser);
  return seen.has(to);
}

export function rankedPairs(matrix: Matrix, strength: Strength): RankedPairs {
  const all = upTo(matrix.length);
  const pairs = all
    .flatMap((winner) =>
      all.map((loser): Pair => ({ winner, loser, strength: victory(matrix, strength, winner, loser) })),
    )
    .filter((pair) => pair.strength > 0)
    .sort((a, b) => b.strength - a.strength || a.winner - b.winner || a.loser - b.loser);
  const locks: Lock[] = [];
  let locked: Pair[] = [];
  for (const group of Map.groupBy(pairs, (pair) => pair.strength).values()) {
    const open = group.filter(({ winner, loser }) => !leads(locked, loser, winner));
    const within = [...locked, ...open];
    const taken = open.filter(({ winner, loser }) => !leads(within, loser, winner));
    for (const pair of group) {
      const against = taken.includes(pair) ? null : open.includes(pair) ? 'equal' : 'stronger';
      locks.push({ ...pair, locked: against === null, against });
    }
    locked = [...locked, ...taken];
  }
  const above = all.map((a) => all.map((b) => a !== b && leads(locked, a, b)));
  return { order: layers(all, (a, b) => above[a]?.[b] ?? false), locks };
}
