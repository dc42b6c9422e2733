/**
 * STAR, "score, then automatic run-off": of the two with the most points, the one whom more voters prefer. For several seats
 * ("bloc STAR") it is done again without those who have won. Equal Vote Coalition, STAR Voting: the official tiebreaking protocol:
 * a tie in the scores goes to whom more voters prefer; a tie in the run-off to who has more points; then to who has more of
 * the highest points that a ballot can give; what is tied then stays so.
 */
import { type Ballot, byNumber, byValue, type Order, upTo } from './ballot.ts';
import { compared, type Fraction, ZERO } from './fraction.ts';
import { beats, cell, type Matrix } from './pairs.ts';
import { totals } from './score.ts';

interface StarRound {
  readonly left: readonly number[];
  /** Who goes to the run-off: two, or more where a tie could not be broken. */
  readonly finalists: readonly number[];
  /** Among the finalists, row by row, how many voters prefer the one to the other. */
  readonly prefer: Matrix;
  /** The winner, or all who are tied. */
  readonly winners: readonly number[];
  /** What decided between the finalists. */
  readonly by: 'alone' | 'preference' | 'points' | 'highest-points' | 'tied';
}

export interface Star {
  readonly order: Order;
  readonly points: readonly Fraction[];
  /** How many ballots give each candidate the highest points. */
  readonly highest: readonly number[];
  /** A round for each place. */
  readonly rounds: readonly StarRound[];
}

interface Known {
  readonly points: readonly Fraction[];
  readonly highest: readonly number[];
  readonly matrix: Matrix;
}

/** Some who have as many points, parted by whom voters prefer, then by the highest points. */
function parted(tied: readonly number[], { matrix, highest }: Known): number[][] {
  const wins = (a: number) => tied.filter((b) => beats(matrix, a, b)).length;
  return byValue(tied, wins, byNumber).flatMap((group) => byValue(group, (each) => highest[each] ?? 0, byNumber));
}

function round(left: readonly number[], known: Known): StarRound {
  const { points, highest, matrix } = known;
  const inOrder = byValue(left, (each) => points[each] ?? ZERO, compared).flatMap((group) => parted(group, known));
  const finalists: number[] = [];
  for (const group of inOrder) if (finalists.length < 2) finalists.push(...group);
  const prefer = finalists.map((a) => finalists.map((b) => cell(matrix, a, b)));
  const [a, b] = finalists;
  const found = (winners: readonly number[], by: StarRound['by']): StarRound => ({
    left,
    finalists,
    prefer,
    winners,
    by,
  });
  if (a === undefined || b === undefined) return found(finalists, 'alone');
  if (finalists.length > 2) {
    // The tie reaches over the two places: whoever beats all others of it wins all the same.
    const over = finalists.find((each) => finalists.every((other) => other === each || beats(matrix, each, other)));
    return over === undefined ? found(finalists, 'tied') : found([over], 'preference');
  }
  if (beats(matrix, a, b)) return found([a], 'preference');
  if (beats(matrix, b, a)) return found([b], 'preference');
  const more = compared(points[a] ?? ZERO, points[b] ?? ZERO);
  if (more !== 0) return found([more > 0 ? a : b], 'points');
  const top = (highest[a] ?? 0) - (highest[b] ?? 0);
  return top === 0 ? found(finalists, 'tied') : found([top > 0 ? a : b], 'highest-points');
}

export function star(ballots: readonly Ballot[], matrix: Matrix): Star {
  const { points } = totals(ballots, matrix.length);
  let most = 0;
  for (const { points: given } of ballots) for (const each of given ?? []) most = Math.max(most, each ?? 0);
  const highest = upTo(matrix.length).map((candidate) =>
    ballots.reduce((all, ballot) => (ballot.points?.[candidate] === most ? all + ballot.count : all), 0),
  );
  const rounds: StarRound[] = [];
  let left = upTo(matrix.length);
  while (left.length > 0) {
    const each = round(left, { points, highest, matrix });
    rounds.push(each);
    left = left.filter((candidate) => !each.winners.includes(candidate));
  }
  return { order: rounds.map(({ winners }) => winners), points, highest, rounds };
}
