/** What a count would have come to by another method, with other options, more or fewer seats, or without some who stood. */
import { type Award, type Awarded, award, type Lot } from '../governance/award.ts';
import type { PersonId } from '../governance/model.ts';
import { upTo, without } from './ballot.ts';
import { type Counted, count, type Options, type Poll } from './count.ts';
import type { CountData } from './count-data.ts';
import { electable } from './electable.ts';
import { matrixWithout } from './pairs.ts';

export interface Supposed extends Pick<Options, 'method' | 'unranked' | 'strength' | 'seats'> {
  /** Who is left out, as if they had not stood; by their places. */
  readonly without: ReadonlySet<number>;
  /** Whether the limits for one organization hold. */
  readonly limited: boolean;
}

/** As it was. */
export const asItWas = ({ options: { method, unranked, strength, seats } }: CountData): Supposed => ({
  method,
  unranked,
  strength,
  seats,
  without: new Set(),
  limited: true,
});

export interface Supposition {
  readonly counts: Counted;
  /** The places, in the whole list, of those who are counted: the count tells candidates by their places in this one. */
  readonly stay: readonly number[];
  readonly award: Award;
}

/** The seats as they would go: where there are more or fewer, they are of one kind. */
function lotsFor({ seats, award: { lots } }: CountData, wanted: number): readonly Lot[] {
  const [only] = lots;
  if (wanted === seats) return lots;
  return [
    lots.length === 1 && only !== undefined
      ? { ...only, seats: wanted }
      : { cohort: null, seats: wanted, months: null },
  ];
}

/** Null where what is published does not say enough for the method. */
export function supposed(data: CountData, asked: Supposed): Supposition | null {
  const { candidates, ballots, pairs, cast, options } = data;
  const stay = upTo(candidates.length).filter((each) => !asked.without.has(each));
  const place = new Map(stay.map((each, at) => [each, at]));
  const poll: Poll = {
    candidates: stay.flatMap((each) => candidates[each]?.name ?? []),
    ballots: ballots === null ? null : without(ballots, candidates.length, asked.without),
    pairs: pairs === null ? null : matrixWithout(pairs, asked.without),
    cast,
  };
  const none = options.none === null ? undefined : place.get(options.none.none);
  const counts = count(poll, {
    method: asked.method,
    unranked: asked.unranked,
    strength: asked.strength,
    seats: asked.seats,
    none: options.none === null || none === undefined ? null : { ...options.none, none },
    lot: options.lot?.flatMap((each) => place.get(each) ?? []) ?? null,
  });
  if (counts === null) return null;
  const people = stay.map((each) => candidates[each]?.person ?? null);
  return { counts, stay, award: award(awarded(data, asked, electable(counts.order, { people, none: none ?? null }))) };
}

function awarded(data: CountData, { seats, limited }: Supposed, order: readonly (readonly PersonId[])[]): Awarded {
  const { candidates, options, award: by } = data;
  const organizationOf = new Map(candidates.map(({ person, organization }) => [person, organization]));
  const isGone = (person: PersonId) => by.gone.some((each) => each.person === person);
  return {
    order: order.map((group) => group.filter((each) => !isGone(each))).filter(({ length }) => length > 0),
    lots: lotsFor(data, seats),
    continuing: by.continuing,
    organizationOf: (person) => organizationOf.get(person) ?? null,
    organizations: new Map(by.organizations.map((each) => [each.id, each])),
    limits: limited ? by.limits : [],
    waived: by.waived,
    lot: options.lot?.flatMap((each) => candidates[each]?.person ?? []) ?? null,
  };
}
