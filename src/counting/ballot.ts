/** Ballots, and what a count starts from. Candidates are told by their place in a list, from 0. */

/** One way in which people voted, and how many did. */
export interface Ballot {
  /** The candidates who are ranked, the most preferred first; those of one group alike. */
  readonly groups: readonly (readonly number[])[];
  /** The points for each candidate, null for none; null where voters gave no points. */
  readonly points: readonly (number | null)[] | null;
  /** How many such ballots there are. */
  readonly count: number;
}

/** Candidates from the first to the last; those of one group are tied. */
export type Order = readonly (readonly number[])[];

/** Numbers from 0 to below `count`. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** The rank of each candidate, from 0; null for one who is unranked. */
export function ranksOf({ groups }: Pick<Ballot, 'groups'>, candidates: number): (number | null)[] {
  const ranks = Array<number | null>(candidates).fill(null);
  for (const [rank, group] of groups.entries()) for (const candidate of group) ranks[candidate] = rank;
  return ranks;
}

/** Candidates by their ranks, the lowest number first; null is unranked. */
export function groupsOf(ranks: readonly (number | null)[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [candidate, rank] of ranks.entries()) {
    if (rank === null) continue;
    const group = groups.get(rank);
    if (group === undefined) groups.set(rank, [candidate]);
    else group.push(candidate);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, all]) => all);
}

export const byNumber = (a: number, b: number): number => a - b;

/** How many ballots there are in all. */
export const cast = (ballots: readonly Ballot[]): number => ballots.reduce((sum, { count }) => sum + count, 0);

/** What makes two ballots the same. */
const signature = ({ groups, points }: Ballot): string =>
  `${groups.map((group) => (group.length < 2 ? group[0] : group.toSorted(byNumber).join(' '))).join('>')}|${points?.join(' ') ?? ''}`;

/** The same ballots, equal ones counted together, in an order that depends on nothing but them. */
export function together(ballots: readonly Ballot[]): Ballot[] {
  return [...Map.groupBy(ballots, signature)]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, [first, ...more]]) =>
      first === undefined
        ? []
        : [
            {
              ...first,
              groups: first.groups.map((group) => group.toSorted(byNumber)),
              count: first.count + cast(more),
            },
          ],
    );
}

/** The ballots without some candidates, the others told by their new places: as if those had not stood. */
export function without(ballots: readonly Ballot[], candidates: number, left: ReadonlySet<number>): Ballot[] {
  const stay = upTo(candidates).filter((candidate) => !left.has(candidate));
  const place = new Map(stay.map((candidate, index) => [candidate, index]));
  return ballots.map(({ groups, points, count }) => ({
    groups: groups
      .map((group) => group.flatMap((candidate) => place.get(candidate) ?? []))
      .filter(({ length }) => length > 0),
    points: points === null ? null : stay.map((candidate) => points[candidate] ?? null),
    count,
  }));
}

/** Candidates by a number, the largest first; equal ones in one group. `compare` orders two numbers as `sort` does. */
export function byValue<V>(
  candidates: readonly number[],
  worthOf: (candidate: number) => V,
  compare: (a: V, b: V) => number,
): number[][] {
  const sorted = [...candidates].sort((a, b) => compare(worthOf(b), worthOf(a)) || a - b);
  const groups: number[][] = [];
  for (const candidate of sorted) {
    const last = groups.at(-1);
    const like = last?.[0];
    if (last !== undefined && like !== undefined && compare(worthOf(like), worthOf(candidate)) === 0) {
      last.push(candidate);
    } else groups.push([candidate]);
  }
  return groups;
}
