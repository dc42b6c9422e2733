/** The Smith set, which the winners of a method that goes by pairs are held against. */
import { upTo } from '../../src/counting/ballot.ts';
import { beats, type Matrix } from '../../src/counting/pairs.ts';

/** The smallest set whose every member beats everybody outside it: the Smith set. */
export function smithSet(matrix: Matrix, among: readonly number[] = upTo(matrix.length)): number[] {
  const wins = (a: number) => among.filter((b) => beats(matrix, a, b)).length;
  const most = Math.max(0, ...among.map(wins));
  const set = new Set(among.filter((a) => wins(a) === most));
  for (let grown = true; grown; ) {
    const more = among.filter((a) => !set.has(a) && [...set].some((b) => !beats(matrix, b, a)));
    for (const a of more) set.add(a);
    grown = more.length > 0;
  }
  return among.filter((a) => set.has(a));
}
