/**
 * The award: from an order of candidates to seats, under the charter's limits for one organization. It tells of each
 * candidate what became of them and why. Where a tie decides who sits, nobody is seated by accident: it is open.
 */
import { topOf } from './affiliation.ts';
import type { CohortId, Organization, OrganizationId, PersonId } from './model.ts';
import type { AffiliationCap } from './rules/affiliation-cap.ts';

/** Seats of one kind: those of a cohort (null where the election is for none), with terms of one length. */
export interface Lot {
  readonly cohort: CohortId | null;
  readonly seats: number;
  /** Null for the charter's own length. */
  readonly months: number | null;
}

/** A limit for one organization as it applies to one election. */
export interface Limit {
  readonly seats: number;
  readonly counts: AffiliationCap['counts'];
  /** Whether members who continue count. */
  readonly continuing: boolean;
  readonly applied: AffiliationCap['applied'];
  /** The cohort whose seats it limits; null for the whole committee. */
  readonly cohort: CohortId | null;
}

/** A member whose seat does not come up. */
export interface Continuing {
  readonly person: PersonId;
  readonly organization: OrganizationId | null;
  readonly cohort: CohortId | null;
}

/** What an award follows from. */
export interface Awarded {
  /** All who can be seated, the first placed first; those of one group are tied. */
  readonly order: readonly (readonly PersonId[])[];
  /** The seats in the order in which they go by place; those of one kind together. */
  readonly lots: readonly Lot[];
  readonly continuing: readonly Continuing[];
  /** Whom a candidate belongs to on the day; null for nobody, or where it is not recorded. */
  readonly organizationOf: (person: PersonId) => OrganizationId | null;
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  readonly limits: readonly Limit[];
  /** For whom the limits were waived. */
  readonly waived: readonly PersonId[];
  /** The people in the order of a published lot, which breaks ties; null where none was drawn. */
  readonly lot: readonly PersonId[] | null;
}

/** Why a limit kept somebody from a seat. */
export interface Reached {
  readonly organization: OrganizationId;
  readonly limit: Limit;
  /** How many seats the organization held among those who continue, and among those seated before. */
  readonly continuing: number;
  readonly seated: number;
}

export type Verdict =
  | {
      readonly kind: 'seated';
      /** The seat by its kind; null where kinds do not go by place. */
      readonly lot: Lot;
      /** Those passed over who were placed before: without the limit one of them would sit. */
      readonly instead: readonly PersonId[];
      /** Set where only a waiver lets the candidate sit. */
      readonly waiver: Reached | null;
    }
  | { readonly kind: 'passed-over'; readonly reached: Reached }
  /** Tied where not all who are can sit: `seats` of them go to the tied. */
  | { readonly kind: 'open'; readonly with: readonly PersonId[]; readonly seats: number }
  | { readonly kind: 'no-seat-left' };

export interface Given {
  readonly person: PersonId;
  /** The place in the order, from 1; the same for those who are tied. */
  readonly place: number;
  readonly tied: readonly PersonId[];
  readonly organization: OrganizationId | null;
  readonly verdict: Verdict;
}

export interface Award {
  /** In the order of the candidates. */
  readonly given: readonly Given[];
  /** In the order in which they were seated, ties aside. */
  readonly seated: readonly PersonId[];
  /** Whom a tie leaves open, and for how many seats. */
  readonly open: { readonly people: readonly PersonId[]; readonly seats: number } | null;
  /** Seats that nobody is left for. */
  readonly empty: number;
}

/** More ways to break ties than that are not followed: all of the tie is open. */
const MOST_WAYS = 720;

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((first, at) => permutations(all.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/** Every order without ties that an order with ties can mean; null where there are too many. */
function strictOrders(groups: readonly (readonly PersonId[])[]): PersonId[][] | null {
  let orders: PersonId[][] = [[]];
  for (const group of groups) {
    const ways = group.reduce((product, _, at) => Math.min(product * (at + 1), MOST_WAYS + 1), 1);
    if (orders.length * ways > MOST_WAYS) return null;
    const turned = permutations(group);
    orders = orders.flatMap((order) => turned.map((way) => [...order, ...way]));
  }
  return orders;
}

interface Seated {
  readonly person: PersonId;
  readonly lot: Lot;
  readonly waiver: Reached | null;
}
interface Way {
  readonly seated: readonly Seated[];
  readonly passed: ReadonlyMap<PersonId, Reached>;
}

/** The limit that a seat for somebody would break, beside those who are seated; null where none would be. */
function broken(input: Awarded, person: PersonId, lot: Lot, seated: readonly Seated[]): Reached | null {
  const { continuing, organizationOf, organizations, limits } = input;
  const own = organizationOf(person);
  if (own === null) return null;
  for (const limit of limits) {
    if (limit.cohort !== null && limit.cohort !== lot.cohort) continue;
    const counted = (id: OrganizationId | null) =>
      id !== null && limit.counts === 'parent' ? topOf(id, organizations) : id;
    const organization = counted(own) ?? own;
    const sits = continuing.filter(
      (each) =>
        limit.continuing &&
        each.person !== person &&
        counted(each.organization) === organization &&
        (limit.cohort === null || each.cohort === limit.cohort),
    );
    const came = seated.filter(
      (each) =>
        each.person !== person &&
        counted(organizationOf(each.person)) === organization &&
        (limit.cohort === null || each.lot.cohort === limit.cohort),
    );
    if (sits.length + came.length >= limit.seats) {
      return { organization, limit, continuing: sits.length, seated: came.length };
    }
  }
  return null;
}

/** Whoever comes next takes a seat, of the first kind that is left, unless a limit forbids it. */
function byPlacing(input: Awarded, order: readonly PersonId[], removed: ReadonlyMap<PersonId, Reached>): Way {
  const left = input.lots.flatMap((lot) => Array<Lot>(lot.seats).fill(lot));
  const seated: Seated[] = [];
  const passed = new Map(removed);
  for (const person of order) {
    if (left.length === 0) break;
    if (removed.has(person)) continue;
    let reached: Reached | null = null;
    let taken = -1;
    for (const [at, lot] of left.entries()) {
      const found = broken(input, person, lot, seated);
      reached ??= found;
      if (found !== null && !input.waived.includes(person)) continue;
      taken = at;
      reached = found;
      break;
    }
    const lot = left[taken];
    if (lot !== undefined) {
      left.splice(taken, 1);
      seated.push({ person, lot, waiver: reached });
    } else if (reached !== null) passed.set(person, reached);
  }
  return { seated, passed };
}

/** The first placed take the seats; while an organization has too many, its lowest placed is removed, and the next moves up. */
function lowestRemoved(input: Awarded, order: readonly PersonId[]): Way {
  const removed = new Map<PersonId, Reached>();
  const free = { ...input, limits: [] };
  for (;;) {
    const { seated } = byPlacing(free, order, removed);
    const over = seated.toReversed().flatMap((each) => {
      const reached = input.waived.includes(each.person) ? null : broken(input, each.person, each.lot, seated);
      return reached === null ? [] : [{ person: each.person, reached }];
    });
    const [lowest] = over;
    if (lowest === undefined) {
      const told = seated.map((each) => ({ ...each, waiver: broken(input, each.person, each.lot, seated) }));
      return { seated: told, passed: removed };
    }
    removed.set(lowest.person, lowest.reached);
  }
}

/** One group after another, those whom a published lot names by it. */
const drawn = (order: Awarded['order'], lot: readonly PersonId[] | null): (readonly PersonId[])[] =>
  lot === null
    ? [...order]
    : order.flatMap((group) => {
        const first = lot.filter((each) => group.includes(each)).map((each) => [each]);
        const rest = group.filter((each) => !lot.includes(each));
        return rest.length === 0 ? first : [...first, rest];
      });

/** The ways to break the ties of an order; where they are too many, those of the part before the ties that are. */
function waysOf(input: Awarded, order: readonly (readonly PersonId[])[], seat: (order: readonly PersonId[]) => Way) {
  const strict = strictOrders(order);
  if (strict !== null) return { ways: strict.map(seat), wide: [] as readonly PersonId[] };
  const at = order.findIndex((_, index) => strictOrders(order.slice(0, index + 1)) === null);
  const before = strictOrders(order.slice(0, at)) ?? [[]];
  const seats = input.lots.reduce((sum, lot) => sum + lot.seats, 0);
  const ways = before.map(seat);
  const isFull = ways.every(({ seated }) => seated.length === seats);
  return { ways, wide: isFull ? [] : order.slice(at).flat() };
}

/** Who gets which seat, and what became of everybody else. */
export function award(input: Awarded): Award {
  const order = drawn(input.order, input.lot);
  const removes = input.limits.some(({ applied }) => applied === 'lowest-removed');
  const seat = (strict: readonly PersonId[]): Way =>
    removes ? lowestRemoved(input, strict) : byPlacing(input, strict, new Map());
  const { ways, wide } = waysOf(input, order, seat);
  const seats = input.lots.reduce((sum, lot) => sum + lot.seats, 0);
  const everybody = order.flat();
  const sits = (person: PersonId) => (way: Way) => way.seated.some((each) => each.person === person);
  const sure = everybody.filter((person) => ways.every(sits(person)));
  const isOpen = (person: PersonId) => !sure.includes(person) && (ways.some(sits(person)) || wide.includes(person));
  const people = everybody.filter(isOpen);
  const most = Math.max(0, ...ways.map(({ seated }) => seated.length));
  const openSeats = wide.length > 0 ? seats - sure.length : most - sure.length;
  const first = ways[0] ?? { seated: [], passed: new Map<PersonId, Reached>() };
  const inOrder = first.seated.map(({ person }) => person).filter((person) => sure.includes(person));

  const verdictOf = (person: PersonId): Verdict => {
    if (isOpen(person)) return { kind: 'open', with: people.filter((each) => each !== person), seats: openSeats };
    const own = first.seated.find((each) => each.person === person);
    const reached = first.passed.get(person);
    if (own !== undefined) {
      const before = everybody.slice(0, everybody.indexOf(person));
      const without = byPlacing({ ...input, limits: [] }, everybody, new Map());
      const isMovedUp = !without.seated.some((each) => each.person === person);
      const instead = isMovedUp ? before.filter((each) => first.passed.has(each)) : [];
      return { kind: 'seated', lot: own.lot, instead, waiver: own.waiver };
    }
    return reached === undefined ? { kind: 'no-seat-left' } : { kind: 'passed-over', reached };
  };
  let place = 1;
  const given = input.order.flatMap((group) => {
    const own = place;
    place += group.length;
    return group.map((person): Given => {
      const tied = group.filter((each) => each !== person);
      return { person, place: own, tied, organization: input.organizationOf(person), verdict: verdictOf(person) };
    });
  });
  const open = people.length === 0 ? null : { people, seats: openSeats };
  const filled = wide.length > 0 ? Math.min(seats, sure.length + wide.length) : most;
  return { given, seated: inOrder, open, empty: seats - filled };
}
