/** Counts a poll by a method: an order of the candidates, ties as groups, with every step that led to it. */
import { BY_PAIRS, BY_POINTS, METHODS, type Method, type Strength, type Unranked } from '../governance/ballots.ts';
import { type AgainstNone, type Dropped, dropped } from './against-none.ts';
import { type Approval, approval } from './approval.ts';
import { type Ballot, type Order, upTo, without } from './ballot.ts';
import { type Borda, borda } from './borda.ts';
import { type CondorcetIrv, condorcetIrv } from './condorcet-irv.ts';
import { gregory } from './gregory.ts';
import { meek } from './meek.ts';
import { type Minimax, minimax } from './minimax.ts';
import { type Matrix, matrixOf, matrixWithout } from './pairs.ts';
import { type Plurality, plurality } from './plurality.ts';
import { type RankedPairs, rankedPairs } from './ranked-pairs.ts';
import { type Schulze, schulze } from './schulze.ts';
import { type Score, score } from './score.ts';
import { type Star, star } from './star.ts';
import type { Stv } from './stv.ts';

/** What is counted: ballots, or where only that is published, the pairs that follow from them. */
export interface Poll {
  readonly candidates: readonly string[];
  /** Null where only the pairs are known. */
  readonly ballots: readonly Ballot[] | null;
  /** The pairs as published; null where they follow from the ballots. */
  readonly pairs: Matrix | null;
  /** How many ballots there are. */
  readonly cast: number;
}

/** All that decides a result beside the ballots. */
export interface Options {
  readonly method: Method;
  readonly strength: Strength;
  readonly unranked: Unranked;
  readonly seats: number;
  /** The candidate that stands for nobody, and what one needs against it; null where there is none. */
  readonly none: AgainstNone | null;
  /** Candidates in the order of a published lot, which breaks ties; null where none was drawn. */
  readonly lot: readonly number[] | null;
}

export type Steps =
  | ({ readonly method: 'schulze' } & Schulze)
  | ({ readonly method: 'ranked-pairs' } & RankedPairs)
  | ({ readonly method: 'minimax' } & Minimax)
  | ({ readonly method: 'condorcet-irv' } & CondorcetIrv)
  | ({ readonly method: 'borda' } & Borda)
  | ({ readonly method: 'stv-scottish' | 'stv-exact' | 'stv-meek' } & Stv)
  | ({ readonly method: 'approval' } & Approval)
  | ({ readonly method: 'plurality' } & Plurality)
  | ({ readonly method: 'score' } & Score)
  | ({ readonly method: 'star' | 'bloc-star' } & Star);

export interface Counted {
  /** All candidates but those who were dropped; a published lot has parted those whom it names. */
  readonly order: Order;
  /** The pairs of all candidates. */
  readonly matrix: Matrix;
  /** Who took part: the steps tell candidates by their places in this list. */
  readonly counted: readonly number[];
  readonly dropped: readonly Dropped[];
  /** What it took to take part, where an option stood for nobody. */
  readonly none: AgainstNone | null;
  readonly steps: Steps;
}

function stepsOf(matrix: Matrix, ballots: readonly Ballot[] | null, cast: number, options: Options): Steps | null {
  const { method, strength, seats, unranked, lot } = options;
  const candidates = matrix.length;
  if (method === 'schulze') return { method, ...schulze(matrix, strength) };
  if (method === 'ranked-pairs') return { method, ...rankedPairs(matrix, strength) };
  if (method === 'minimax') return { method, ...minimax(matrix, strength) };
  if (method === 'borda') return { method, ...borda(matrix, cast) };
  if (ballots === null) return null;
  if (method === 'condorcet-irv') return { method, ...condorcetIrv(matrix, ballots, lot) };
  if (method === 'stv-scottish') return { method, ...gregory(ballots, candidates, seats, 'five-decimals', lot) };
  if (method === 'stv-exact') return { method, ...gregory(ballots, candidates, seats, 'exact', lot) };
  if (method === 'stv-meek') return { method, ...meek(ballots, candidates, seats, lot) };
  if (method === 'approval') return { method, ...approval(ballots, candidates) };
  if (method === 'plurality') return { method, ...plurality(ballots, candidates) };
  if (ballots.some(({ points }) => points === null)) return null;
  if (method === 'score') return { method, ...score(ballots, candidates, unranked) };
  return { method, ...star(ballots, matrix) };
}

/** The methods for which what is published says enough. */
export function countable({ ballots }: Pick<Poll, 'ballots'>): readonly Method[] {
  if (ballots === null) return BY_PAIRS;
  return ballots.every(({ points }) => points !== null) ? METHODS : METHODS.filter((each) => !BY_POINTS.includes(each));
}

/** An order in which a published lot parts those who are tied; whom it doesn't name stay together. */
const parted = (order: Order, lot: readonly number[] | null): Order =>
  lot === null
    ? order
    : order.flatMap((group) => [
        ...lot.filter((each) => group.includes(each)).map((each) => [each]),
        ...[group.filter((each) => !lot.includes(each))].filter(({ length }) => length > 0),
      ]);

/**
 * Counts a poll. Null where the method asks for what is not published: ballots where only pairs are, points where voters gave
 * none.
 */
export function count(poll: Poll, options: Options): Counted | null {
  const all = poll.candidates.length;
  const matrix = poll.pairs ?? matrixOf(poll.ballots ?? [], all, options.unranked);
  const out = options.none === null ? [] : dropped(matrix, options.none);
  const left = new Set(out.map(({ candidate }) => candidate));
  const counted = upTo(all).filter((candidate) => !left.has(candidate));
  const lot = options.lot?.flatMap((each) => (left.has(each) ? [] : [counted.indexOf(each)])) ?? null;
  const steps = stepsOf(
    left.size === 0 ? matrix : matrixWithout(matrix, left),
    poll.ballots !== null && left.size > 0 ? without(poll.ballots, all, left) : poll.ballots,
    poll.cast,
    { ...options, lot },
  );
  if (steps === null) return null;
  const named = parted(steps.order, lot).map((group) => group.map((each) => counted[each] ?? -1));
  return { order: named, matrix, counted, dropped: out, none: options.none, steps };
}
