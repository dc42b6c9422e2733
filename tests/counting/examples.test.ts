/** Worked examples of the literature, each reckoned by hand again. */
import { describe, expect, test } from 'vitest';
import { dropped } from '../../src/counting/against-none.ts';
import { count } from '../../src/counting/count.ts';
import { decimal, exactly, fraction } from '../../src/counting/fraction.ts';
import { condorcetWinner, matrixOf } from '../../src/counting/pairs.ts';
import { schulze } from '../../src/counting/schulze.ts';
import { star } from '../../src/counting/star.ts';
import { smithSet } from './smith.ts';
import { counted, order, PLAIN, poll, scored, told } from './support.ts';

/** https://en.wikipedia.org/wiki/Condorcet_method: where the capital of Tennessee shall be. */
const TENNESSEE = poll('M N C K', '42 M>N>C>K', '26 N>C>K>M', '15 C>K>N>M', '17 K>C>N>M');

/** M. Schulze (2011), example 1: 21 voters, four candidates. */
const SCHULZE_1 = poll('A B C D', '8 A>C>D>B', '2 B>A>D>C', '4 C>D>B>A', '4 D>B>A>C', '3 D>C>B>A');

/** https://en.wikipedia.org/wiki/Schulze_method: 45 voters, five candidates. */
const FORTY_FIVE = poll(
  'A B C D E',
  '5 A>C>B>E>D',
  '5 A>D>E>C>B',
  '8 B>E>D>A>C',
  '3 C>A>B>E>D',
  '7 C>A>E>B>D',
  '2 C>B>A>D>E',
  '7 D>C>E>B>A',
  '8 E>B>A>D>C',
);

describe('Tennessee', () => {
  test('Nashville beats each other city, and wins by every Condorcet method', () => {
    const matrix = matrixOf(TENNESSEE.ballots ?? [], 4, 'last');
    expect(matrix).toEqual([
      [0, 42, 42, 42],
      [58, 0, 68, 68],
      [58, 32, 0, 83],
      [58, 32, 17, 0],
    ]);
    expect(condorcetWinner(matrix)).toBe(1);
    for (const method of ['schulze', 'ranked-pairs'] as const) expect(order(TENNESSEE, { method })).toBe('N>C>K>M');
    // The worst defeats: Memphis 58, Chattanooga 68, Knoxville 83.
    expect(order(TENNESSEE, { method: 'minimax' })).toBe('N>M>C>K');
    expect(order(TENNESSEE, { method: 'condorcet-irv' })).toBe('N>C>K>M');
  });

  test('Borda gives Nashville 194 points, Chattanooga 173, Memphis 126, Knoxville 107', () => {
    const { steps } = counted(TENNESSEE, { method: 'borda' });
    expect(steps).toMatchObject({ doubled: [252, 388, 346, 214] });
    expect(order(TENNESSEE, { method: 'borda' })).toBe('N>C>M>K');
  });

  test('Memphis has the most first preferences, and Knoxville wins the instant run-off', () => {
    expect(order(TENNESSEE, { method: 'plurality' })).toBe('M>N>K>C');
    // Chattanooga goes first (15), its votes go to Knoxville (32); then Nashville (26) goes to Knoxville too.
    for (const method of ['stv-scottish', 'stv-exact', 'stv-meek'] as const) {
      const { steps } = counted(TENNESSEE, { method });
      expect(steps).toMatchObject({ elected: [3], open: [] });
    }
  });
});

describe('Schulze', () => {
  test('example 1 of the paper: D, then A, C and B; the strongest paths', () => {
    const matrix = matrixOf(SCHULZE_1.ballots ?? [], 4, 'last');
    expect(matrix).toEqual([
      [0, 8, 14, 10],
      [13, 0, 6, 2],
      [7, 15, 0, 12],
      [11, 19, 9, 0],
    ]);
    const { paths, order: found } = schulze(matrix, 'winning-votes');
    expect(paths).toEqual([
      [0, 14, 14, 12],
      [13, 0, 13, 12],
      [13, 15, 0, 12],
      [13, 19, 13, 0],
    ]);
    expect(told(found, SCHULZE_1)).toBe('D>A>C>B');
  });

  test('45 voters: E, A, C, B, D; the path from A to B leads over C', () => {
    const matrix = matrixOf(FORTY_FIVE.ballots ?? [], 5, 'last');
    const { paths, ways, order: found } = schulze(matrix, 'winning-votes');
    expect(paths).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ]);
    expect(ways[0]?.[1]).toEqual([0, 3, 2, 1]);
    expect(told(found, FORTY_FIVE)).toBe('E>A>C>B>D');
  });

  test('all tied is one group', () => {
    expect(order(poll('A B C', '1 A>B>C', '1 B>C>A', '1 C>A>B'), {})).toBe('A=B=C');
    expect(order(poll('A B', '1'), {})).toBe('A=B');
    expect(order(poll('A', '3 A'), {})).toBe('A');
    expect(order(poll('A B'), {})).toBe('A=B');
  });
});

describe('what else decides a result', () => {
  // A beats B by 40 to 20, B beats C by 55 to 45, C beats A by 52 to 38.
  const cycle = {
    candidates: ['A', 'B', 'C'],
    ballots: null,
    cast: 100,
    pairs: [
      [0, 40, 38],
      [20, 0, 55],
      [52, 45, 0],
    ],
  };

  test('winning votes drop the victory with the fewest voters for it, margins the closest', () => {
    for (const method of ['schulze', 'ranked-pairs'] as const) {
      expect(order(cycle, { method })).toBe('B>C>A');
      expect(order(cycle, { method, strength: 'margins' })).toBe('C>A>B');
    }
    expect(order(cycle, { method: 'minimax' })).toBe('B>A>C');
    expect(order(cycle, { method: 'minimax', strength: 'margins' })).toBe('C>A>B');
  });

  test('who is unranked comes last, or takes no part in that voter’s pairs', () => {
    const few = poll('A B', '3 A', '2 B>A');
    expect(order(few, { unranked: 'last' })).toBe('A>B');
    expect(order(few, { unranked: 'ignored' })).toBe('B>A');
  });

  test('where only pairs are published, methods that need ballots say that they cannot count', () => {
    for (const method of ['condorcet-irv', 'stv-meek', 'plurality', 'star'] as const) {
      expect(count(cycle, { ...PLAIN, method })).toBeNull();
    }
    expect(count(TENNESSEE, { ...PLAIN, method: 'score' })).toBeNull();
  });

  test('none of the above drops whom too few prefer to it, by Debian’s constitution A.5', () => {
    const from = poll('A B N', '6 A>N>B', '4 B>N', '3 B>A>N');
    const none = { none: 2, majority: 1, quorum: null };
    // Nobody is preferred to N by B's 7 to 6; A by 9 to 4.
    expect(order(from, { none })).toBe('B>A>N');
    const three = counted(from, { none: { ...none, majority: 3 } });
    expect(told(three.order, from)).toBe('N');
    expect(three.dropped).toEqual([
      { candidate: 0, why: 'majority', ahead: 9, behind: 4 },
      { candidate: 1, why: 'majority', ahead: 7, behind: 6 },
    ]);
    const quorum = counted(from, { none: { ...none, quorum: 8 } });
    expect(quorum.dropped).toEqual([{ candidate: 1, why: 'quorum', ahead: 7, behind: 6 }]);
    expect(told(quorum.order, from)).toBe('A>N');
  });

  // https://www.debian.org/vote/2004/vote_001: 911 developers, so that a quorum of 45.27 is reached with 46.
  test('Debian’s election of 2004 drops option 1 for want of a majority, 144 to 258, and keeps the others', () => {
    const against = [
      [0, 0, 0, 144],
      [0, 0, 0, 394],
      [0, 0, 0, 442],
      [258, 70, 26, 0],
    ];
    expect(dropped(against, { none: 3, majority: 1, quorum: 46 })).toEqual([
      { candidate: 0, why: 'majority', ahead: 144, behind: 258 },
    ]);
    expect(dropped(against, { none: 3, majority: 1, quorum: 145 })[0]).toMatchObject({ why: 'quorum' });
    // 442 is exactly seventeen times 26, and more is asked for.
    expect(dropped(against, { none: 3, majority: 17, quorum: null }).map(({ candidate }) => candidate)).toEqual([
      0, 1, 2,
    ]);
  });

  test('a published lot parts those who are tied, and nobody else', () => {
    const tied = poll('A B C', '2 A=B>C');
    expect(order(tied, {})).toBe('A=B>C');
    expect(order(tied, { lot: [2, 1, 0] })).toBe('B>A>C');
  });
});

describe('ranked pairs', () => {
  test('tells which victory was locked, and against what the others stood', () => {
    const { steps } = counted(SCHULZE_1, { method: 'ranked-pairs' });
    // 19 D>B, 15 C>B, 14 A>C, 13 B>A (would close A>C>B), 12 C>D, 11 D>A (would close A>C>D).
    expect(steps.method === 'ranked-pairs' && steps.locks.map(({ strength, locked }) => [strength, locked])).toEqual([
      [19, true],
      [15, true],
      [14, true],
      [13, false],
      [12, true],
      [11, false],
    ]);
    expect(order(SCHULZE_1, { method: 'ranked-pairs' })).toBe('A>C>D>B');
  });

  test('victories of one strength that close a circle are left out together', () => {
    const circle = poll('A B C D', '1 A>B>C>D', '1 B>C>A>D', '1 C>A>B>D');
    expect(order(circle, { method: 'ranked-pairs' })).toBe('A=B=C>D');
    const { steps } = counted(circle, { method: 'ranked-pairs' });
    expect(steps.method === 'ranked-pairs' && steps.locks.filter(({ against }) => against === 'equal').length).toBe(3);
  });
});

describe('the single transferable vote', () => {
  /** https://en.wikipedia.org/wiki/Single_transferable_vote, as it stood for years: twenty guests, three kinds of food. */
  const FOOD = poll('O P C S H', '4 O', '2 P>O', '8 C>S', '4 C>H', '1 S', '1 H');

  test('chocolate, oranges and strawberries: the surplus goes on in equal parts', () => {
    const { steps } = counted(FOOD, { method: 'stv-scottish', seats: 3 });
    if (!('stages' in steps)) throw new Error('has no stages');
    expect(steps.stages.map(({ votes }) => votes.map((each) => decimal(each)))).toEqual([
      ['4', '2', '12', '1', '1'],
      ['4', '2', '6', '5', '3'],
      ['6', '0', '6', '5', '3'],
      ['6', '0', '6', '5', '0'],
    ]);
    expect(steps.elected).toEqual([0, 2, 3]);
    expect(order(FOOD, { method: 'stv-scottish', seats: 3 })).toBe('C>O>S>H>P');
  });

  // Seven voters, two seats, a quota of 3. A has 5, a surplus of 2: each of A's five ballots goes on with 2/5 of its value.
  const THIRDS = poll('A B C', '3 A>B', '2 A>C', '1 B', '1 C');

  test('exactly, values are fractions; by the Scottish rules they are cut after five decimals', () => {
    const seven = poll('A B C D', '4 A>B', '3 A>C', '2 D', '2 C', '1 B');
    // Twelve voters, two seats: a quota of 5. A has 7, a surplus of 2: 2/7 of each ballot goes on.
    const exact = counted(seven, { method: 'stv-exact', seats: 2 }).steps;
    const scottish = counted(seven, { method: 'stv-scottish', seats: 2 }).steps;
    if (!('stages' in exact) || !('stages' in scottish)) throw new Error('has no stages');
    expect(exact.stages[1]?.votes.map(exactly)).toEqual(['5', '15/7', '20/7', '2']);
    // 0.28571 of each ballot: B has 1 and four of them, C has 2 and three.
    expect(scottish.stages[1]?.votes.map((each) => decimal(each))).toEqual(['5', '2.14284', '2.85713', '2']);
    expect(decimal(scottish.stages[1]?.exhausted ?? fraction(0))).toBe('0.00003');
    expect(exact.stages[1]?.exhausted).toEqual(fraction(0));
  });

  test('a surplus shares out, and the seat that is left goes to whom it carries', () => {
    expect(order(THIRDS, { method: 'stv-exact', seats: 2 })).toBe('A>B>C');
    expect(order(THIRDS, { method: 'stv-meek', seats: 2 })).toBe('A>B>C');
  });

  test('by Meek the quota falls as ballots run out', () => {
    const short = poll('A B C', '6 A', '2 B', '1 C');
    const { steps } = counted(short, { method: 'stv-meek', seats: 2 });
    if (!('stages' in steps)) throw new Error('has no stages');
    const [first, last] = [steps.stages[0], steps.stages.at(-1)];
    expect(decimal(first?.quota ?? fraction(0))).toBe('3');
    // What A has above the quota nobody else can have: 6 votes keep falling until A has no more than B and C need.
    expect(Number(decimal(last?.quota ?? fraction(0)))).toBeLessThan(2);
    expect(steps.elected).toEqual([0, 1]);
  });

  test('a ballot that ranks several alike is shared exactly, and used up by the Scottish rules', () => {
    const alike = poll('A B C', '2 A=B>C', '3 C');
    const exact = counted(alike, { method: 'stv-exact' }).steps;
    const scottish = counted(alike, { method: 'stv-scottish' }).steps;
    if (!('stages' in exact) || !('stages' in scottish)) throw new Error('has no stages');
    expect(exact.stages[0]?.votes.map(exactly)).toEqual(['1', '1', '3']);
    expect(scottish.stages[0]?.votes.map(exactly)).toEqual(['0', '0', '3']);
  });

  test('a tie that no earlier stage breaks is told as one, where the lot would decide who sits', () => {
    const tied = poll('A B C', '3 A', '2 B', '2 C');
    const { steps } = counted(tied, { method: 'stv-exact', seats: 2 });
    expect(steps).toMatchObject({ elected: [0], open: [1, 2], whole: true });
    expect(order(tied, { method: 'stv-exact', seats: 2 })).toBe('A>B=C');
    expect(order(tied, { method: 'stv-exact', seats: 2, lot: [2, 1, 0] })).toBe('A>B>C');
  });

  test('a tie that changes nothing about who sits is none', () => {
    const { steps } = counted(poll('A B C', '5 A', '1 B', '1 C'), { method: 'stv-exact' });
    expect(steps).toMatchObject({ elected: [0], open: [] });
  });

  test('twelve candidates without a vote are all tied, in bounded time', () => {
    const { steps } = counted(poll('A B C D E F G H I J K L', '1'), { method: 'stv-exact', seats: 3 });
    expect(steps).toMatchObject({ elected: [], whole: false });
    expect('open' in steps && steps.open.length).toBe(12);
  });
});

describe('approval, plurality, score and STAR', () => {
  test('approval counts everybody whom a ballot ranks first, or gives points', () => {
    expect(order(poll('A B C', '3 A=B', '2 B', '2 C'), { method: 'approval' })).toBe('B>A>C');
    expect(order(scored('A B', '3 A:1 B:0', '4 B:5'), { method: 'approval' })).toBe('B>A');
  });

  test('a ballot with two first preferences is shared', () => {
    const { steps } = counted(poll('A B', '1 A=B', '1 B'), { method: 'plurality' });
    expect('votes' in steps && steps.votes.map(exactly)).toEqual(['1/2', '3/2']);
  });

  test('points that nobody gave are none, or leave the average as it is', () => {
    const some = scored('A B', '1 A:5 B:2', '1 B:2', '1 B:3');
    expect(order(some, { method: 'score', unranked: 'last' })).toBe('B>A');
    expect(order(some, { method: 'score', unranked: 'ignored' })).toBe('A>B');
  });

  test('Tennessee with stars: Nashville and Chattanooga have the most points, and Nashville wins the run-off', () => {
    const stars = scored(
      'M N C K',
      '42 M:5 N:2 C:1 K:0',
      '26 N:5 C:2 K:1 M:0',
      '15 C:5 K:4 N:2 M:0',
      '17 K:5 C:4 N:2 M:0',
    );
    // Memphis 210, Nashville 84 + 130 + 30 + 34, Chattanooga 42 + 52 + 75 + 68, Knoxville 26 + 60 + 85.
    const { steps } = counted(stars, { method: 'star' });
    if (steps.method !== 'star') throw new Error('is not STAR');
    expect(steps.points.map(exactly)).toEqual(['210', '278', '237', '171']);
    expect(steps.rounds[0]).toMatchObject({
      finalists: [1, 2],
      prefer: [
        [0, 68],
        [32, 0],
      ],
      winners: [1],
      by: 'preference',
    });
    expect(order(stars, { method: 'score' })).toBe('N>C>M>K');
    expect(order(stars, { method: 'bloc-star' })).toBe('N>C>K>M');
  });

  test('the run-off turns the points round where more voters prefer the second', () => {
    const turn = scored('A B C', '3 B:5 A:4 C:0', '2 A:5 B:0 C:1');
    // A 22, B 15, C 2; three of five prefer B to A.
    expect(order(turn, { method: 'score' })).toBe('A>B>C');
    expect(order(turn, { method: 'star' })).toBe('B>A>C');
  });

  test('counts more ballots than a call takes arguments', () => {
    const ballots = Array.from({ length: 100_000 }, (_, at) => ({ groups: [], points: [at % 5, 5, null], count: 1 }));
    const { order } = star(ballots, matrixOf(ballots, 3, 'last'));
    expect(order[0]).toEqual([1]);
  });

  test('a tie in a run-off goes to the points, then to the highest points, and else stays one', () => {
    expect(counted(scored('A B', '1 A:5 B:1', '1 B:3 A:2'), { method: 'star' }).steps).toMatchObject({
      rounds: [{ by: 'points' }, { by: 'alone' }],
    });
    expect(counted(scored('A B', '1 A:5 B:2', '1 B:4 A:1'), { method: 'star' }).steps).toMatchObject({
      rounds: [{ by: 'highest-points' }, {}],
    });
    expect(order(scored('A B', '1 A:5 B:0', '1 B:5 A:0'), { method: 'star' })).toBe('A=B');
  });
});

test('the Smith set is the smallest that beats all others', () => {
  expect(smithSet(matrixOf(TENNESSEE.ballots ?? [], 4, 'last'))).toEqual([1]);
  expect(smithSet(matrixOf(SCHULZE_1.ballots ?? [], 4, 'last'))).toEqual([0, 1, 2, 3]);
});
