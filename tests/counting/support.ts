/** Ballots as the literature writes them, and random ones. */
import fc from 'fast-check';
import { type Ballot, cast, type Order } from '../../src/counting/ballot.ts';
import { type Counted, count, type Options, type Poll } from '../../src/counting/count.ts';

export const PLAIN: Options = {
  method: 'schulze',
  strength: 'winning-votes',
  unranked: 'last',
  seats: 1,
  none: null,
  lot: null,
};

/** A poll from lines such as "5 A>C=B": how many ballots, and whom they rank; candidates in the order given. */
export function poll(candidates: string, ...lines: readonly string[]): Poll {
  const names = candidates.split(' ');
  const ballots = lines.map((line): Ballot => {
    const [count = '', order = ''] = line.split(' ');
    const groups =
      order === '' ? [] : order.split('>').map((group) => group.split('=').map((name) => names.indexOf(name)));
    return { groups, points: null, count: Number(count) };
  });
  return { candidates: names, ballots, pairs: null, cast: cast(ballots) };
}

/** A poll from lines such as "5 A:4 B:2": points. */
export function scored(candidates: string, ...lines: readonly string[]): Poll {
  const names = candidates.split(' ');
  const ballots = lines.map((line): Ballot => {
    const [count = '', ...given] = line.split(' ');
    const by = new Map(given.map((each) => each.split(':') as [string, string]));
    const points = names.map((name) => (by.has(name) ? Number(by.get(name)) : null));
    const groups = [...Map.groupBy(names.keys(), (at) => points[at] ?? -1)]
      .filter(([value]) => value >= 0)
      .sort(([a], [b]) => b - a)
      .map(([, group]) => group);
    return { groups, points, count: Number(count) };
  });
  return { candidates: names, ballots, pairs: null, cast: cast(ballots) };
}

/** An order in letters: "A>B=C". */
export const told = (order: Order, { candidates }: Poll): string =>
  order.map((group) => group.map((each) => candidates[each]).join('=')).join('>');

export function counted(from: Poll, options: Partial<Options>): Counted {
  const found = count(from, { ...PLAIN, ...options });
  if (found === null) throw new Error('cannot be counted so');
  return found;
}

/** The order that a method makes of a poll, in letters. */
export const order = (from: Poll, options: Partial<Options>): string => told(counted(from, options).order, from);

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

const anyGroups = (candidates: number) =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(candidates).keys()], { minLength: 0 }),
      fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    )
    .map(([ranked, joined]) => {
      const groups: number[][] = [];
      for (const [at, each] of ranked.entries()) {
        const last = groups.at(-1);
        if (last !== undefined && joined[at] && at > 0) last.push(each);
        else groups.push([each]);
      }
      return groups;
    });

/** Random polls: some rank all, some few; with ranks alike. */
export const anyPoll = (least = 2, most = 5): fc.Arbitrary<Poll> =>
  fc.integer({ min: least, max: most }).chain((candidates) =>
    fc
      .array(fc.record({ groups: anyGroups(candidates), count: fc.integer({ min: 1, max: 4 }) }), {
        minLength: 1,
        maxLength: 9,
      })
      .map((papers): Poll => {
        const ballots = papers.map((paper) => ({ ...paper, points: null }));
        return { candidates: LETTERS.slice(0, candidates), ballots, pairs: null, cast: cast(ballots) };
      }),
  );
