/**
 * Instant run-off that looks for somebody who beats each of the others before anybody goes (Benham's method): whoever has
 * the fewest first preferences goes, until one of those who are left beats every other. J. Green-Armytage, "Four
 * Condorcet-Hare hybrid methods for single-winner elections", Voting Matters 29 (2011).
 */
import { type Ballot, byValue, type Order, upTo } from './ballot.ts';
import { type Draw, everyWay } from './branches.ts';
import { compared, type Fraction, fraction, plus, ZERO } from './fraction.ts';
import { condorcetWinner, type Matrix } from './pairs.ts';

interface IrvRound {
  readonly left: readonly number[];
  /** The first preferences of each candidate among those who are left; a ballot that ranks several alike is shared. */
  readonly votes: readonly Fraction[];
  /** Who goes; null in the round that finds the winner. */
  readonly goes: number | null;
  /** Who had as few; of several a lot decides. */
  readonly tied: readonly number[];
}

export interface CondorcetIrv {
  readonly order: Order;
  /** How each place was filled, by the lots that fall on the first named. */
  readonly places: readonly { readonly winners: readonly number[]; readonly rounds: readonly IrvRound[] }[];
  /** Whether every way in which lots could fall was followed. */
  readonly whole: boolean;
}

/** The first preferences among some candidates; where a ballot's first are several, each gets its share. */
export function firstPreferences(ballots: readonly Ballot[], candidates: number, among: readonly number[]): Fraction[] {
  const left = new Set(among);
  const votes = Array<Fraction>(candidates).fill(ZERO);
  for (const { groups, count } of ballots) {
    const first = groups.map((group) => group.filter((each) => left.has(each))).find(({ length }) => length > 0) ?? [];
    for (const each of first) votes[each] = plus(votes[each] ?? ZERO, fraction(count, first.length));
  }
  return votes;
}

interface Place {
  readonly winner: number;
  readonly rounds: readonly IrvRound[];
}

function place(matrix: Matrix, ballots: readonly Ballot[], among: readonly number[], draw: Draw): Place {
  const rounds: IrvRound[] = [];
  let left = among;
  for (;;) {
    const votes = firstPreferences(ballots, matrix.length, left);
    const winner = condorcetWinner(matrix, left);
    if (winner !== null) return { winner, rounds: [...rounds, { left, votes, goes: null, tied: [] }] };
    const tied = byValue(left, (each) => votes[each] ?? ZERO, compared).at(-1) ?? [];
    // Where two are left who beat each other not, and who have as many first preferences, one of the two is drawn.
    const goes = tied.length === 1 ? (tied[0] ?? -1) : draw(tied);
    rounds.push({ left, votes, goes, tied });
    left = left.filter((each) => each !== goes);
  }
}

export function condorcetIrv(matrix: Matrix, ballots: readonly Ballot[], lot: readonly number[] | null): CondorcetIrv {
  const places: { winners: number[]; rounds: readonly IrvRound[] }[] = [];
  let left = upTo(matrix.length);
  let whole = true;
  while (left.length > 0) {
    const ways = everyWay((draw) => place(matrix, ballots, left, draw), lot);
    const winners = ways.all === null ? left : [...new Set(ways.all.map(({ winner }) => winner))].sort((a, b) => a - b);
    whole &&= ways.all !== null;
    places.push({ winners, rounds: ways.first.rounds });
    left = left.filter((each) => !winners.includes(each));
  }
  return { order: places.map(({ winners }) => winners), places, whole };
}
