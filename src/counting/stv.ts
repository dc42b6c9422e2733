/** What all counts by the single transferable vote have in common: stages, and what follows from them with the lots. */
import { byValue, type Order, upTo } from './ballot.ts';
import { type Draw, everyWay } from './branches.ts';
import { compared, type Fraction, ZERO } from './fraction.ts';
import { layers } from './pairs.ts';

/** What was done at a stage, after its votes were looked at. */
export type Act =
  | { readonly kind: 'elected'; readonly candidates: readonly number[]; readonly by: 'quota' | 'nobody-else' }
  /** What is above the quota goes on to the voters' next preferences. */
  | {
      readonly kind: 'transferred';
      readonly candidate: number;
      readonly surplus: Fraction;
      readonly tied: readonly number[];
    }
  | { readonly kind: 'excluded'; readonly candidate: number; readonly tied: readonly number[] };

export interface Stage {
  /** By candidate. */
  readonly votes: readonly Fraction[];
  /** What no candidate has any more: the ballots on which nobody else is ranked, and what rounding lost. */
  readonly exhausted: Fraction;
  readonly quota: Fraction;
  readonly acts: readonly Act[];
}

/** A count by one way in which lots can fall. */
export interface Course {
  readonly stages: readonly Stage[];
  /** In the order in which they were elected. */
  readonly elected: Order;
  /** Who was not elected: the last to go first. */
  readonly rest: Order;
  /** Who was elected, and who had gone, when the first lot was drawn; null where none was. */
  readonly atFirstLot: { readonly elected: Order; readonly gone: readonly number[] } | null;
}

export interface Stv {
  /** Those elected in any case, then whom a lot decides among, then the others. */
  readonly order: Order;
  readonly seats: number;
  /** Who is elected whichever way lots fall. */
  readonly elected: readonly number[];
  /** Whom a lot decides among; empty where it decides about nobody. */
  readonly open: readonly number[];
  /** The stages, by the lots that fall on the first named. */
  readonly stages: readonly Stage[];
  /** Whether every way in which lots could fall was followed. */
  readonly whole: boolean;
}

/** The order of those who are in all courses, each above another where it is so by every way. */
function inAll(among: readonly number[], orders: readonly Order[]): Order {
  const places = orders.map(
    (order) => new Map(order.flatMap((group, place) => group.map((each) => [each, place] as const))),
  );
  return layers(among, (a, b) => places.every((place) => (place.get(a) ?? 0) < (place.get(b) ?? 0)));
}

/** What a count comes to, whichever way lots fall. */
export function decided(
  candidates: number,
  seats: number,
  run: (draw: Draw) => Course,
  lot: readonly number[] | null,
): Stv {
  const ways = everyWay(run, lot);
  const { stages, atFirstLot } = ways.first;
  if (ways.all === null) {
    const before = atFirstLot ?? { elected: [], gone: [] };
    const elected = before.elected.flat();
    const open = upTo(candidates).filter((each) => !elected.includes(each) && !before.gone.includes(each));
    const gone = [...before.gone].reverse().map((each) => [each]);
    return { order: [...before.elected, open, ...gone], seats, elected, open, stages, whole: false };
  }
  const sets = ways.all.map(({ elected }) => new Set(elected.flat()));
  const elected = upTo(candidates).filter((each) => sets.every((set) => set.has(each)));
  const open = upTo(candidates).filter((each) => !elected.includes(each) && sets.some((set) => set.has(each)));
  const rest = upTo(candidates).filter((each) => !elected.includes(each) && !open.includes(each));
  const orders = ways.all.map((course) => [...course.elected, ...course.rest]);
  const middle = open.length === 0 ? [] : [open];
  return {
    order: [...inAll(elected, orders), ...middle, ...inAll(rest, orders)],
    seats,
    elected,
    open,
    stages,
    whole: true,
  };
}

/** Some candidates by the votes they have, the most first. */
export const byVotes = (candidates: readonly number[], votes: readonly Fraction[]): number[][] =>
  byValue(candidates, (each) => votes[each] ?? ZERO, compared);

/** Of those who are tied, who had more (or fewer) votes at the latest stage at which they differed; all where they never did. */
export function byEarlierStages(tied: readonly number[], stages: readonly Stage[], most: boolean): readonly number[] {
  let left = tied;
  for (const { votes } of [...stages].reverse()) {
    if (left.length === 1) break;
    left = byVotes(left, votes).at(most ? 0 : -1) ?? left;
  }
  return left;
}
