/**
 * Schulze's method: a candidate stands above another where the strongest path of victories to that one is stronger than
 * the strongest path back. M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", Social Choice and Welfare 36 (2011).
 */
import type { Strength } from '../governance/ballots.ts';
import { type Order, upTo } from './ballot.ts';
import { cell, layers, type Matrix, victory } from './pairs.ts';

export interface Schulze {
  readonly order: Order;
  /** Row by row: the strength of the strongest path from the row's candidate to the column's; 0 where there is none. */
  readonly paths: Matrix;
  /** Row by row: the candidates on one such path, both ends included; empty where there is none. */
  readonly ways: readonly (readonly (readonly number[])[])[];
}

export function schulze(matrix: Matrix, strength: Strength): Schulze {
  const all = upTo(matrix.length);
  const paths = all.map((a) => all.map((b) => victory(matrix, strength, a, b)));
  const first = all.map((a) => all.map((b) => ((paths[a]?.[b] ?? 0) > 0 ? b : null)));
  for (const via of all) {
    for (const from of all) {
      const own = paths[from];
      const next = first[from];
      const there = own?.[via] ?? 0;
      if (own === undefined || next === undefined || from === via || there === 0) continue;
      for (const to of all) {
        const through = Math.min(there, paths[via]?.[to] ?? 0);
        if (to === from || through <= (own[to] ?? 0)) continue;
        own[to] = through;
        next[to] = next[via] ?? null;
      }
    }
  }
  const way = (from: number, to: number): number[] => {
    const on = [from];
    for (let at = first[from]?.[to] ?? null; at !== null && on.length <= all.length; at = first[at]?.[to] ?? null) {
      on.push(at);
      if (at === to) return on;
    }
    return [];
  };
  const order = layers(all, (a, b) => cell(paths, a, b) > cell(paths, b, a));
  return { order, paths, ways: all.map((from) => all.map((to) => (from === to ? [] : way(from, to)))) };
}
