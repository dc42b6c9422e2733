/** What holds of every poll. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ballot, cast, groupsOf, type Order, together, without } from '../../src/counting/ballot.ts';
import type { Options, Poll } from '../../src/counting/count.ts';
import { exactly, fraction, sum } from '../../src/counting/fraction.ts';
import { condorcetWinner, matrixOf } from '../../src/counting/pairs.ts';
import { smithSet } from './smith.ts';
import { anyPoll, counted, LETTERS, told } from './support.ts';

const CONDORCET = ['schulze', 'ranked-pairs', 'minimax', 'condorcet-irv'] as const;
const ALL = [...CONDORCET, 'borda', 'stv-scottish', 'stv-exact', 'stv-meek', 'approval', 'plurality'] as const;
const some = { numRuns: 60 };
const anyOptions: fc.Arbitrary<Pick<Options, 'strength' | 'unranked' | 'seats'>> = fc.record({
  strength: fc.constantFrom('winning-votes', 'margins'),
  unranked: fc.constantFrom('last', 'ignored'),
  seats: fc.integer({ min: 1, max: 3 }),
});

const matrix = ({ ballots, candidates }: Poll, unranked: Options['unranked']) =>
  matrixOf(ballots ?? [], candidates.length, unranked);

/** A poll whose candidates are listed in another order. */
function shuffled(poll: Poll, by: readonly number[]): Poll {
  const place = new Map(by.map((candidate, index) => [candidate, index]));
  const ballots = (poll.ballots ?? []).map(
    (ballot): Ballot => ({
      ...ballot,
      groups: ballot.groups.map((group) => group.map((each) => place.get(each) ?? -1)),
      points: ballot.points === null ? null : by.map((each) => ballot.points?.[each] ?? null),
    }),
  );
  return { ...poll, candidates: by.map((each) => poll.candidates[each] ?? ''), ballots };
}

const inLetters = (order: Order, poll: Poll): string =>
  order
    .map((group) =>
      group
        .map((each) => poll.candidates[each])
        .sort()
        .join('='),
    )
    .join('>');

describe('every method', () => {
  test('ranks each candidate once, whatever is counted', () => {
    fc.assert(
      fc.property(anyPoll(1), anyOptions, fc.constantFrom(...ALL), (poll, options, method) => {
        const { order } = counted(poll, { ...options, method });
        expect(order.flat().sort()).toEqual(poll.candidates.map((_, index) => index));
      }),
      { numRuns: 200 },
    );
  });

  test('does not mind the order of ballots or of candidates', () => {
    const anyShuffled = anyPoll().chain((poll) =>
      fc.tuple(
        fc.constant(poll),
        fc.shuffledSubarray([...poll.candidates.keys()], { minLength: poll.candidates.length }),
        fc.shuffledSubarray([...(poll.ballots ?? [])], { minLength: poll.ballots?.length ?? 0 }),
      ),
    );
    fc.assert(
      fc.property(anyShuffled, anyOptions, fc.constantFrom(...ALL), ([poll, by, ballots], options, method) => {
        const other = shuffled({ ...poll, ballots }, by);
        const [one, two] = [counted(poll, { ...options, method }), counted(other, { ...options, method })];
        expect(inLetters(two.order, other)).toBe(inLetters(one.order, poll));
      }),
      { numRuns: 200 },
    );
  });

  test('counts two halves together as it counts the whole', () => {
    fc.assert(
      fc.property(anyPoll(), fc.constantFrom(...ALL), (poll, method) => {
        const twice = [...(poll.ballots ?? []), ...(poll.ballots ?? [])];
        const merged = together(twice);
        expect(cast(merged)).toBe(2 * poll.cast);
        const [one, two] = [twice, merged].map((ballots) =>
          counted({ ...poll, ballots, cast: 2 * poll.cast }, { method, seats: 2 }),
        );
        expect(two?.order).toEqual(one?.order);
      }),
      some,
    );
  });
});

describe('methods by points', () => {
  const anyScored = fc.integer({ min: 1, max: 5 }).chain((candidates) =>
    fc
      .array(
        fc.record({
          points: fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: candidates, maxLength: candidates }),
          count: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map((papers): Poll => {
        const ballots = papers.map(({ points, count }): Ballot => {
          const groups = groupsOf(points.map((each) => (each === null ? null : -each)));
          return { groups, points, count };
        });
        return { candidates: LETTERS.slice(0, candidates), ballots, pairs: null, cast: cast(ballots) };
      }),
  );

  test('rank each candidate once, and mind neither the order of candidates nor that of ballots', () => {
    const anyShuffled = anyScored.chain((poll) =>
      fc.tuple(
        fc.constant(poll),
        fc.shuffledSubarray([...poll.candidates.keys()], { minLength: poll.candidates.length }),
      ),
    );
    fc.assert(
      fc.property(
        anyShuffled,
        anyOptions,
        fc.constantFrom('score', 'star', 'bloc-star'),
        ([poll, by], options, method) => {
          const other = shuffled({ ...poll, ballots: [...(poll.ballots ?? [])].reverse() }, by);
          const [one, two] = [counted(poll, { ...options, method }), counted(other, { ...options, method })];
          expect(one.order.flat().sort()).toEqual(poll.candidates.map((_, index) => index));
          expect(inLetters(two.order, other)).toBe(inLetters(one.order, poll));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('STAR’s winner is one of the two with the most points, and is preferred to the other by no fewer voters', () => {
    fc.assert(
      fc.property(anyScored, (poll) => {
        fc.pre(poll.candidates.length > 1);
        const [first, ...more] = counted(poll, { method: 'star' }).order;
        fc.pre(first?.length === 1 && more.length > 0);
        const winner = first?.[0] ?? -1;
        const sums = poll.candidates.map((_, each) =>
          (poll.ballots ?? []).reduce((sum, { points, count }) => sum + (points?.[each] ?? 0) * count, 0),
        );
        const above = sums.filter((each) => each > (sums[winner] ?? 0)).length;
        expect(above).toBeLessThan(2);
        if (above === 0) return;
        const rival = sums.findIndex((each) => each > (sums[winner] ?? 0));
        const pairs = matrix(poll, 'last');
        expect(pairs[winner]?.[rival]).toBeGreaterThan(pairs[rival]?.[winner] ?? 0);
      }),
      some,
    );
  });
});

describe('pairs', () => {
  test('halves of the ballots add up to the whole', () => {
    fc.assert(
      fc.property(anyPoll(), fc.constantFrom('last', 'ignored'), fc.nat(9), (poll, unranked, cut) => {
        const ballots = poll.ballots ?? [];
        const parts = [ballots.slice(0, cut), ballots.slice(cut)].map((part) =>
          matrixOf(part, poll.candidates.length, unranked),
        );
        const whole = matrix(poll, unranked);
        expect(whole.map((row, a) => row.map((_, b) => (parts[0]?.[a]?.[b] ?? 0) + (parts[1]?.[a]?.[b] ?? 0)))).toEqual(
          whole,
        );
      }),
      some,
    );
  });

  test('a Condorcet winner wins by every Condorcet method, alone', () => {
    fc.assert(
      fc.property(anyPoll(), anyOptions, (poll, options) => {
        const winner = condorcetWinner(matrix(poll, options.unranked));
        fc.pre(winner !== null);
        for (const method of CONDORCET) expect(counted(poll, { ...options, method }).order[0]).toEqual([winner]);
      }),
      some,
    );
  });

  test('Schulze, ranked pairs and Condorcet-IRV place the whole Smith set above all others', () => {
    fc.assert(
      fc.property(anyPoll(3), anyOptions, (poll, options) => {
        const smith = smithSet(matrix(poll, options.unranked));
        for (const method of ['schulze', 'ranked-pairs', 'condorcet-irv'] as const) {
          const { order } = counted(poll, { ...options, method });
          for (const group of order.slice(0, 1)) expect(group.every((each) => smith.includes(each))).toBe(true);
        }
      }),
      some,
    );
  });

  test('whom more than half rank alone at the top wins by Schulze and ranked pairs', () => {
    fc.assert(
      fc.property(anyPoll(), fc.constantFrom('winning-votes', 'margins'), (poll, strength) => {
        const ballots = [...(poll.ballots ?? []), { groups: [[0]], points: null, count: poll.cast + 1 }];
        for (const method of ['schulze', 'ranked-pairs'] as const) {
          expect(counted({ ...poll, ballots, cast: cast(ballots) }, { method, strength }).order[0]).toEqual([0]);
        }
      }),
      some,
    );
  });

  test('turned round, a poll has another winner, where one wins alone and not all are tied', () => {
    fc.assert(
      fc.property(anyPoll(), fc.constantFrom('winning-votes', 'margins'), (poll, strength) => {
        // Whoever is unranked stays behind all others only where the ballots say so: ranked, they can be turned round.
        const full = (poll.ballots ?? []).map((ballot) => {
          const rest = [...poll.candidates.keys()].filter((each) => !ballot.groups.flat().includes(each));
          return { ...ballot, groups: rest.length === 0 ? ballot.groups : [...ballot.groups, rest] };
        });
        const turned = full.map((ballot) => ({ ...ballot, groups: [...ballot.groups].reverse() }));
        for (const method of ['schulze', 'ranked-pairs'] as const) {
          const [first] = counted({ ...poll, ballots: full }, { method, strength }).order;
          const [last] = counted({ ...poll, ballots: turned }, { method, strength }).order;
          if (first?.length === 1) expect(last).not.toEqual(first);
        }
      }),
      some,
    );
  });

  test('a clone beside the winner, ranked right behind, changes nothing by Schulze and ranked pairs', () => {
    fc.assert(
      fc.property(anyPoll(3, 4), (poll) => {
        for (const method of ['schulze', 'ranked-pairs'] as const) {
          const before = counted(poll, { method }).order;
          fc.pre(before.every(({ length }) => length === 1));
          const winner = before[0]?.[0] ?? 0;
          const clone = poll.candidates.length;
          const ballots = (poll.ballots ?? []).map((ballot) => ({
            ...ballot,
            groups: ballot.groups.flatMap((group) => (group.includes(winner) ? [group, [clone]] : [group])),
          }));
          fc.pre(ballots.every(({ groups }) => groups.every((group) => !group.includes(winner) || group.length === 1)));
          const after = counted({ ...poll, candidates: [...poll.candidates, 'Z'], ballots }, { method }).order;
          expect(after.flat().filter((each) => each !== clone)).toEqual(before.flat());
        }
      }),
      some,
    );
  });
});

describe('the single transferable vote', () => {
  test('fills as many seats as there are, or as candidates stand; no vote is lost or made', () => {
    fc.assert(
      fc.property(
        anyPoll(),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('stv-scottish', 'stv-exact'),
        (poll, seats, method) => {
          const { steps } = counted(poll, { method, seats });
          if (!('stages' in steps)) throw new Error('has no stages');
          const filled = Math.min(seats, poll.candidates.length);
          expect(steps.elected.length).toBeLessThanOrEqual(filled);
          if (steps.open.length === 0) expect(steps.elected.length).toBe(filled);
          for (const { votes, exhausted } of steps.stages)
            expect(exactly(sum([...votes, exhausted]))).toBe(exactly(fraction(poll.cast)));
        },
      ),
      some,
    );
  });

  test('whom a quota ranks first is elected', () => {
    fc.assert(
      fc.property(anyPoll(3), fc.constantFrom('stv-scottish', 'stv-exact', 'stv-meek'), (poll, method) => {
        const ballots = [...(poll.ballots ?? []), { groups: [[0]], points: null, count: poll.cast }];
        const { steps } = counted({ ...poll, ballots, cast: 2 * poll.cast }, { method, seats: 2 });
        expect('elected' in steps && steps.elected.includes(0)).toBe(true);
      }),
      some,
    );
  });
});

test('who is left out leaves the pairs of the others as they are', () => {
  fc.assert(
    fc.property(anyPoll(3), fc.constantFrom('last', 'ignored'), (poll, unranked) => {
      const all = matrix(poll, unranked);
      const rest = matrixOf(
        without(poll.ballots ?? [], poll.candidates.length, new Set([0])),
        poll.candidates.length - 1,
        unranked,
      );
      expect(rest).toEqual(all.slice(1).map((row) => row.slice(1)));
    }),
    some,
  );
});

describe('held against the package "votes"', () => {
  interface Pairs {
    readonly array: number[][];
    readonly candidates: string[];
  }
  type Made = new (pairs: Pairs) => { ranking(): string[][] };
  interface Votes extends Readonly<Record<'Schulze' | 'RankedPairs' | 'Minimax', Made>> {
    readonly utils: {
      matrixFromBallots(ballots: { ranking: string[][]; weight: number }[], candidates: string[]): Pairs;
      makeAntisymetric(pairs: Pairs): Pairs;
    };
  }

  test('pairs are the same; Schulze, ranked pairs and minimax agree wherever neither leaves a tie', async () => {
    const name: string = 'votes';
    const votes = (await import(name)) as Votes;
    const agreed = { schulze: 0, 'ranked-pairs': 0, minimax: 0 };
    fc.assert(
      fc.property(anyPoll(3), (poll) => {
        const all = [...poll.candidates];
        const ballots = (poll.ballots ?? []).map(({ groups, count }) => {
          const rest = [...poll.candidates.keys()].filter((each) => !groups.flat().includes(each));
          const full = rest.length === 0 ? groups : [...groups, rest];
          return { ranking: full.map((group) => group.map((each) => all[each] ?? '')), weight: count };
        });
        const pairs = votes.utils.matrixFromBallots(ballots, all);
        expect(pairs.array).toEqual(matrix(poll, 'last'));
        const others = { schulze: votes.Schulze, 'ranked-pairs': votes.RankedPairs, minimax: votes.Minimax };
        for (const method of ['schulze', 'ranked-pairs', 'minimax'] as const) {
          const ours = (['winning-votes', 'margins'] as const).map(
            (strength) => counted(poll, { method, strength }).order,
          );
          if (ours.some((order) => order.some(({ length }) => length > 1))) continue;
          // Where victories are of one strength, its ranked pairs may not come to an end.
          const victories = pairs.array.flatMap((row, a) => row.map((ahead, b) => ahead - (pairs.array[b]?.[a] ?? 0)));
          const won = victories.filter((margin) => margin > 0);
          if (method === 'ranked-pairs' && new Set(won).size < won.length) continue;
          // Its ranked pairs take the numbers that they are given for victories.
          const given = method === 'ranked-pairs' ? votes.utils.makeAntisymetric(pairs) : pairs;
          const theirs = new others[method](given).ranking();
          if (theirs.some(({ length }) => length > 1)) continue;
          agreed[method] += 1;
          expect(ours.map((order) => told(order, poll))).toContain(theirs.flat().join('>'));
        }
      }),
      { numRuns: 200 },
    );
    for (const times of Object.values(agreed)) expect(times).toBeGreaterThan(10);
  });
});
