/** More worked examples of the literature: cycles, ties, squeezes, clones, and one poll that five methods decide in five ways. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/counting/fraction.ts';
import { condorcetWinner, matrixOf } from '../../src/counting/pairs.ts';
import { counted, order, poll } from './support.ts';

describe('Condorcet, Essai sur l’application de l’analyse (1785), sixty voters', () => {
  // p. lviii: Peter has the most first places, and each of the others is preferred to him.
  const PLURAL = poll('A B C', '23 A>C>B', '19 B>C>A', '16 C>B>A', '2 C>A>B');
  // p. lxi: each is beaten by one of the others.
  const CIRCLE = poll('A B C', '23 A>B>C', '17 B>C>A', '2 B>A>C', '10 C>A>B', '8 C>B>A');

  test('whom most rank first may be whom most would have last', () => {
    // C over A 37 to 23, C over B 41 to 19, B over A 35 to 25.
    expect(order(PLURAL, { method: 'plurality' })).toBe('A>B>C');
    for (const method of ['schulze', 'ranked-pairs', 'condorcet-irv'] as const) {
      expect(order(PLURAL, { method })).toBe('C>B>A');
    }
    // B’s worst defeat is by 41, A’s by 37.
    expect(order(PLURAL, { method: 'minimax' })).toBe('C>A>B');
  });

  test('of a circle the weakest victory goes, A over B by 33 to 27', () => {
    expect(matrixOf(CIRCLE.ballots ?? [], 3, 'last')).toEqual([
      [0, 33, 25],
      [27, 0, 42],
      [35, 18, 0],
    ]);
    for (const method of ['schulze', 'ranked-pairs'] as const) expect(order(CIRCLE, { method })).toBe('B>C>A');
    // The worst defeats: 33 of B, 35 of A, 42 of C.
    expect(order(CIRCLE, { method: 'minimax' })).toBe('B>A>C');
    // The fewest first places are C’s, 18; of the two who are left A beats B.
    expect(order(CIRCLE, { method: 'condorcet-irv' }).startsWith('A')).toBe(true);
  });
});

/** J. Malkevitch, "The mathematical theory of elections" (1990): 55 voters, five candidates, and another winner by each of five methods. */
describe('Malkevitch’s 55 voters', () => {
  const from = poll(
    'A B C D E',
    '18 A>D>E>C>B',
    '12 B>E>D>C>A',
    '10 C>B>E>D>A',
    '9 D>C>E>B>A',
    '4 E>B>D>C>A',
    '2 E>C>D>B>A',
  );

  test.each([
    ['plurality', 'A'],
    // E goes first (6), then D (9), then B (16): C has 37 of 55.
    ['stv-exact', 'C'],
    ['stv-meek', 'C'],
    // A 72, B 101, C 107, D 136, E 134.
    ['borda', 'D'],
    // 37, 33, 36 and 28 of 55 against A, B, C and D.
    ['schulze', 'E'],
    ['ranked-pairs', 'E'],
    ['minimax', 'E'],
    ['condorcet-irv', 'E'],
  ] as const)('%s: %s', (method, winner) => {
    expect(order(from, { method })[0]).toBe(winner);
  });

  test('Borda’s points', () => {
    expect(counted(from, { method: 'borda' }).steps).toMatchObject({ doubled: [144, 202, 214, 272, 268] });
  });
});

/** https://electowiki.org/wiki/2009_Burlington_mayoral_election: the pairs of the three who came first in the real vote. */
test('Burlington, 2009: Montroll beats both others, whom the instant run-off left', () => {
  const pairs = [
    [0, 4067, 4597],
    [3477, 0, 4314],
    [3668, 4064, 0],
  ];
  const from = { candidates: ['Montroll', 'Kiss', 'Wright'], ballots: null, pairs, cast: 8980 };
  expect(condorcetWinner(pairs)).toBe(0);
  for (const method of ['schulze', 'ranked-pairs', 'minimax', 'borda'] as const) {
    expect(order(from, { method })).toBe('Montroll>Kiss>Wright');
  }
});

/** electorama’s page on the Schulze method, oldid 70012. */
describe('Schulze, the examples of electorama', () => {
  test('example 2, 30 voters: D, A, C, B', () => {
    const from = poll(
      'A B C D',
      '5 A>C>B>D',
      '2 A>C>D>B',
      '3 A>D>C>B',
      '4 B>A>C>D',
      '3 C>B>D>A',
      '3 C>D>B>A',
      '1 D>A>C>B',
      '5 D>B>A>C',
      '4 D>C>B>A',
    );
    expect(matrixOf(from.ballots ?? [], 4, 'last')).toEqual([
      [0, 11, 20, 14],
      [19, 0, 9, 12],
      [10, 21, 0, 17],
      [16, 18, 13, 0],
    ]);
    expect(counted(from, {}).steps).toMatchObject({
      paths: [
        [0, 20, 20, 17],
        [19, 0, 19, 17],
        [19, 21, 0, 17],
        [18, 18, 18, 0],
      ],
    });
    expect(order(from, {})).toBe('D>A>C>B');
  });

  test('example 3, 30 voters, five candidates: B, A, D, E, C', () => {
    const from = poll(
      'A B C D E',
      '3 A>B>D>E>C',
      '5 A>D>E>B>C',
      '1 A>D>E>C>B',
      '2 B>A>D>E>C',
      '2 B>D>E>C>A',
      '4 C>A>B>D>E',
      '6 C>B>A>D>E',
      '2 D>B>E>C>A',
      '5 D>E>C>A>B',
    );
    expect(order(from, {})).toBe('B>A>D>E>C');
  });

  test('example 4, 9 voters: B and D stand above A and C, and which of them wins is a tie', () => {
    const from = poll('A B C D', '3 A>B>C>D', '2 D>A>B>C', '2 D>B>C>A', '2 C>B>D>A');
    const [first] = counted(from, {}).order;
    expect(first).toEqual([1, 3]);
    expect(order(from, { lot: [3, 1, 0, 2] }).startsWith('D>B')).toBe(true);
  });
});

test('winning votes against margins: 49 A, 24 B, 27 C>B', () => {
  // B over A 51 to 49, A over C 49 to 27, C over B 27 to 24: margins of 2, 22 and 3.
  const from = poll('A B C', '49 A', '24 B', '27 C>B');
  for (const method of ['schulze', 'ranked-pairs'] as const) {
    expect(order(from, { method })).toBe('B>A>C');
    expect(order(from, { method, strength: 'margins' })).toBe('A>C>B');
  }
});

test('a second like oneself wins by Borda, and changes nothing by Schulze and ranked pairs', () => {
  // https://en.wikipedia.org/wiki/Independence_of_clones_criterion, of Borda: 66 to 34, and a clone of the loser.
  const [two, three] = [poll('A B', '66 A>B', '34 B>A'), poll('A B Z', '66 A>B>Z', '34 B>Z>A')];
  for (const method of ['borda', 'schulze', 'ranked-pairs'] as const) expect(order(two, { method })).toBe('A>B');
  // A 132, B 66 + 68.
  expect(order(three, { method: 'borda' })).toBe('B>A>Z');
  for (const method of ['schulze', 'ranked-pairs'] as const) expect(order(three, { method })).toBe('A>B>Z');
});

/** https://en.wikipedia.org/wiki/Counting_single_transferable_votes: 57 voters, two seats, a quota of 20. */
test('a surplus of twenty: Andrea and Carter have the seats, by whichever rules it is shared', () => {
  const from = poll(
    'Andrea Brad Carter Delilah',
    '16 Andrea>Brad>Carter>Delilah',
    '24 Andrea>Carter>Brad>Delilah',
    '17 Delilah>Andrea>Brad>Carter',
  );
  const { steps } = counted(from, { method: 'stv-scottish', seats: 2 });
  if (!('stages' in steps)) throw new Error('has no stages');
  expect(steps.stages.slice(0, 3).map(({ votes }) => votes.map((each) => decimal(each)))).toEqual([
    ['40', '0', '0', '17'],
    ['20', '8', '12', '17'],
    ['20', '0', '20', '17'],
  ]);
  for (const method of ['stv-scottish', 'stv-exact', 'stv-meek'] as const) {
    expect(order(from, { method, seats: 2 })).toMatch(/^Andrea>Carter>/);
  }
});
