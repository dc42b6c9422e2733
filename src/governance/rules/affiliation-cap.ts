import { rule } from './rule.ts';
import { count, key, keyOr, mapping, oneOf, or, type Value } from './shape.ts';

const SHAPE = mapping({
  seats: key(count(10_000), 'At most so many seats for one organization'),
  counts: keyOr(
    oneOf('organization', 'parent'),
    'Whether an organization counts by itself, or with its parent and its parent’s other parts',
    'organization',
  ),
});

export type AffiliationCap = Value<typeof SHAPE>;

/** The most seats that one organization may hold. */
export const affiliationCap = rule({
  label: 'Limit for one organization',
  says: 'The most seats that one organization may hold',
  shape: or('none', 'for no cap', SHAPE),
  silent: null,
  start: { seats: 2, counts: 'organization' },
  reads: (cap, say) => {
    if (cap === null) return 'none';
    const counts =
      cap.counts === 'organization' ? 'each organization counts by itself' : 'an organization counts with its parent';
    return `${say.count(cap.seats, 'seat')}; ${counts}`;
  },
  prose: (cap) => ({ affiliationCap: cap?.seats ?? null }),
});
