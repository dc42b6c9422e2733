/**
 * "None of the above" among the candidates: whoever fewer voters than a quorum, or no such majority, prefer to it is dropped before the
 * count. Debian's constitution, A.5 (until 2022: A.6), "majority" and "quorum".
 */
import { upTo } from './ballot.ts';
import { cell, type Matrix } from './pairs.ts';

export interface AgainstNone {
  readonly none: number;
  /** How many times as many voters must prefer a candidate to nobody as the other way: 1, or 3 for three to one; more, not as many. */
  readonly majority: number;
  /** How many voters at least must prefer a candidate to nobody; null for any number. */
  readonly quorum: number | null;
}

export interface Dropped {
  readonly candidate: number;
  readonly why: 'quorum' | 'majority';
  readonly ahead: number;
  readonly behind: number;
}

export function dropped(matrix: Matrix, { none, majority, quorum }: AgainstNone): Dropped[] {
  return upTo(matrix.length).flatMap((candidate): Dropped[] => {
    if (candidate === none) return [];
    const [ahead, behind] = [cell(matrix, candidate, none), cell(matrix, none, candidate)];
    if (quorum !== null && ahead < quorum) return [{ candidate, why: 'quorum', ahead, behind }];
    return ahead > majority * behind ? [] : [{ candidate, why: 'majority', ahead, behind }];
  });
}
