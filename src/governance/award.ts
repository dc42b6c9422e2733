/**
 * The award: from an order of candidates to seats, under the charter's limits for one organization. It tells of each
 * candidate what became of them and why. Where a tie decides who sits, nobody is seated by accident: it is open.
 */
import { countedAs } from './affiliation.ts';
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
  /** What of this the charter does not say: it is what is gone by. */
  readonly silentOn: AffiliationCap['silentOn'];
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
  readonly organizations: ReadonlyMap<OrganizationId, Pick<Organization, 'parent'>>;
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
      /** The seat by its kind; null where a tie decides which it is. */
      readonly lot: Lot | null;
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

/** Those of one place, by their kind. */
type Group = readonly (readonly PersonId[])[];

/**
 * What of a candidate the limits look at. Those of whom it is the same fare alike wherever they are tied, so that of the
 * orders that a tie can mean only those in which kinds come in another order need to be followed.
 */
function kindOf(
  { order, continuing, organizationOf, organizations, limits, waived }: Awarded,
  person: PersonId,
): string {
  const everybody = [...order.flat().map(organizationOf), ...continuing.map(({ organization }) => organization)];
  const tight = limits.map(({ counts, seats }) => {
    const counted = (id: OrganizationId | null) => (id === null ? null : countedAs(id, counts, organizations));
    const own = counted(organizationOf(person));
    return own !== null && everybody.filter((each) => counted(each) === own).length > seats ? own : null;
  });
  const isBound = tight.some((each) => each !== null);
  return JSON.stringify([
    ...tight,
    isBound && waived.includes(person),
    isBound && continuing.some((each) => each.person === person),
  ]);
}

/** In how many orders of their kinds people can stand; more than MOST_WAYS where those are too many. */
function waysToOrder(kinds: readonly (readonly PersonId[])[]): number {
  let ways = 1;
  let standing = 0;
  for (const kind of kinds) {
    for (let own = 1; own <= kind.length && ways <= MOST_WAYS; own += 1) {
      standing += 1;
      ways = (ways * standing) / own;
    }
  }
  return ways;
}

function ordersOf(kinds: readonly (readonly PersonId[])[]): PersonId[][] {
  const left = kinds.filter(({ length }) => length > 0);
  if (left.length < 2) return [left.flat()];
  return left.flatMap(([first, ...rest], at) =>
    ordersOf(left.with(at, rest)).map((order) => (first === undefined ? order : [first, ...order])),
  );
}

/** Every order without ties that an order with ties can mean, as far as kinds differ; null where there are too many. */
function strictOrders(groups: readonly Group[]): PersonId[][] | null {
  let orders: PersonId[][] = [[]];
  for (const kinds of groups) {
    if (orders.length * waysToOrder(kinds) > MOST_WAYS) return null;
    const turned = ordersOf(kinds);
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
    const counted = (id: OrganizationId | null) => (id === null ? null : countedAs(id, limit.counts, organizations));
    const organization = countedAs(own, limit.counts, organizations);
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
function waysOf(input: Awarded, order: readonly Group[], seat: (order: readonly PersonId[]) => Way) {
  const strict = strictOrders(order);
  if (strict !== null) return { ways: strict.map(seat), wide: [] as readonly PersonId[] };
  const at = order.findIndex((_, index) => strictOrders(order.slice(0, index + 1)) === null);
  const before = strictOrders(order.slice(0, at)) ?? [[]];
  const ways = before.map(seat);
  const isFull = ways.every(({ seated }) => seated.length === seatsIn(input));
  return { ways, wide: isFull ? [] : order.slice(at).flat(2) };
}

const seatsIn = ({ lots }: Awarded): number => lots.reduce((sum, { seats }) => sum + seats, 0);

/** What becomes of those who stand at one place and are of one kind, whichever way ties break. */
interface Fate {
  readonly sits: 'surely' | 'maybe' | 'not';
  /** The kind of seat that each of them gets in any case; null where there is no such one. */
  readonly lot: Lot | null;
}

function fateOf(alike: readonly PersonId[], ways: readonly Way[]): Fate {
  const seated = ways.map((way) => way.seated.filter(({ person }) => alike.includes(person)));
  const lots = new Set(seated.flat().map(({ lot }) => lot));
  const [only] = lots;
  const sits = seated.every(({ length }) => length === alike.length)
    ? 'surely'
    : seated.some(({ length }) => length > 0)
      ? 'maybe'
      : 'not';
  return { sits, lot: only !== undefined && lots.size === 1 ? only : null };
}

/** Who gets which seat, and what became of everybody else. */
export function award(input: Awarded): Award {
  const order = drawn(input.order, input.lot).map((group) => [
    ...Map.groupBy(group, (person) => kindOf(input, person)).values(),
  ]);
  const removes = input.limits.some(({ applied }) => applied === 'lowest-removed');
  const seat = (strict: readonly PersonId[]): Way =>
    removes ? lowestRemoved(input, strict) : byPlacing(input, strict, new Map());
  const { ways, wide } = waysOf(input, order, seat);
  const fates = new Map(
    order.flat().flatMap((alike) => {
      const fate = fateOf(alike, ways);
      return alike.map((person) => [person, fate] as const);
    }),
  );
  const seats = seatsIn(input);
  const everybody = order.flat(2);
  const sure = everybody.filter((person) => fates.get(person)?.sits === 'surely');
  const isOpen = (person: PersonId) =>
    !sure.includes(person) && (fates.get(person)?.sits === 'maybe' || wide.includes(person));
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
      // Who would sit whatever the limits are moved up for nobody.
      const at = order.findIndex((group) => group.some((alike) => alike.includes(person)));
      const isMovedUp = order.slice(0, at + 1).flat(2).length > seats;
      const before = order.slice(0, at).flat(2);
      const instead = isMovedUp ? before.filter((each) => first.passed.has(each)) : [];
      return { kind: 'seated', lot: fates.get(person)?.lot ?? null, instead, waiver: own.waiver };
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
