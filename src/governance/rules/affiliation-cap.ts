import { rule } from './rule.ts';
import {
  count,
  FRACTION,
  key,
  keyOr,
  keyOrNone,
  keyOrNull,
  listOf,
  mapping,
  oneOf,
  or,
  partsOf,
  type Value,
  YES_NO,
} from './shape.ts';
import { type SizeRules, sizeOf } from './size.ts';

const SHAPE = mapping({
  seats: keyOrNull(count(10_000), 'At most so many seats for one organization', 'where the cap is no number'),
  share: keyOrNull(FRACTION, 'At most such a part of the seats: 1/3', 'where the cap is no share'),
  rounding: keyOr(
    oneOf('down', 'up', 'below'),
    'How a share that is no whole number is rounded; `below` where an organization stays under the share',
    'down',
  ),
  bySize: keyOrNone(
    listOf(
      mapping({
        upTo: keyOrNull(count(10_000), 'For committees of up to so many seats', 'for all that are larger'),
        seats: key(count(10_000), 'At most so many seats for one organization'),
      }),
    ),
    'At most so many seats by the size of the committee, smallest first',
    [],
  ),
  whenElected: keyOrNull(
    count(10_000),
    'At an election nobody is seated with whom an organization would hold more than so many seats',
    'where elections have no limit of their own',
  ),
  counts: keyOr(
    oneOf('organization', 'parent'),
    'Whether an organization counts by itself, or with its parent and its parent’s other parts',
    'organization',
  ),
  continuing: keyOr(YES_NO, 'Whether members whose seats do not come up count when an election is awarded', true),
  applied: keyOr(
    oneOf('by-placing', 'lowest-removed'),
    'How an election keeps to it: whoever would be one too many is passed over, or the lowest placed of too many are removed',
    'by-placing',
  ),
});

export type AffiliationCap = Value<typeof SHAPE>;
export const CAP = SHAPE;

/** A cap as a number, for a committee of a certain size. */
export interface Cap {
  readonly seats: number;
  readonly counts: AffiliationCap['counts'];
}

/** A cap that is a plain number, of which the charter says no more, but for how an organization counts where that is given. */
export const capOfSeats = (seats: number, counts?: AffiliationCap['counts']): AffiliationCap => ({
  seats,
  share: null,
  rounding: 'down',
  bySize: [],
  whenElected: null,
  counts: counts ?? 'organization',
  continuing: true,
  applied: 'by-placing',
  silentOn: ['rounding', ...(counts === undefined ? ['counts'] : []), 'continuing', 'applied'],
});

function shareOf(share: string, rounding: AffiliationCap['rounding'], size: number): number {
  const { parts, of } = partsOf(share);
  if (rounding === 'up') return Math.ceil((size * parts) / of);
  if (rounding === 'below') return Math.ceil((size * parts) / of) - 1;
  return Math.floor((size * parts) / of);
}

/** The least of the limits that a cap sets for a committee of some size; null where it sets none for that size. */
export function capAt(cap: AffiliationCap, size: number): number | null {
  const row = cap.bySize.find(({ upTo }) => upTo === null || size <= upTo);
  const limits = [cap.seats, cap.share === null ? null : shareOf(cap.share, cap.rounding, size), row?.seats ?? null];
  const set = limits.filter((limit) => limit !== null);
  return set.length === 0 ? null : Math.min(...set);
}

/**
 * The cap of a committee on which so many people sit. What counts as its size is the number of seats that its charter
 * names, and where it names none, the members. `whenElected` asks for the limit that an election keeps to.
 */
export function capFor(
  rules: SizeRules & { readonly affiliationCap: AffiliationCap | null },
  members: number,
  at: 'always' | 'election' = 'always',
): Cap | null {
  const { affiliationCap: cap } = rules;
  if (cap === null) return null;
  const { least, most } = sizeOf(rules);
  const seats = (at === 'election' ? cap.whenElected : null) ?? capAt(cap, least === most ? least : members);
  return seats === null ? null : { seats, counts: cap.counts };
}

/** The most seats that one organization may hold. */
export const affiliationCap = rule({
  says: 'The most seats that one organization may hold',
  shape: or('none', 'for no cap', SHAPE),
  silent: null,
  start: capOfSeats(2),
  prose: (cap) => ({
    affiliationCap: cap?.seats ?? null,
    'affiliationCap.whenElected': cap?.whenElected ?? null,
  }),
});
