/**
 * Minimax: the candidate whose worst defeat is the mildest. P. B. Simpson (1969), G. H. Kramer (1977). It is told beside the
 * others because it can elect a candidate whom every other of three beats.
 */
import type { Strength } from '../governance/ballots.ts';
import { byNumber, byValue, type Order, upTo } from './ballot.ts';
import { type Matrix, victory } from './pairs.ts';

export interface Minimax {
  readonly order: Order;
  /** The worst defeat of each candidate and by whom; null for one who loses to nobody. */
  readonly worst: readonly ({ readonly by: number; readonly strength: number } | null)[];
}

export function minimax(matrix: Matrix, strength: Strength): Minimax {
  const all = upTo(matrix.length);
  const worst = all.map((loser) => {
    const defeats = all.map((by) => ({ by, strength: victory(matrix, strength, by, loser) }));
    return defeats.reduce<Minimax['worst'][number]>(
      (most, each) => (each.strength > (most?.strength ?? 0) ? each : most),
      null,
    );
  });
  return { order: byValue(all, (each) => -(worst[each]?.strength ?? 0), byNumber), worst };
}
