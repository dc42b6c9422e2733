/**
 * What the order of an election's candidates is drawn from: a public value that is named beforehand and that nobody, neither
 * the last to file nor an official, can know before nominations have closed.
 */
import { createHash } from 'node:crypto';
import type { Instant } from './instant.ts';

/** Public beacons that publish a random value in every round, and when their rounds appear; drand.love describes them. */
const BEACONS = {
  quicknet: {
    chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
    /** The first round, in seconds since 1970, and the seconds from one round to the next. */
    first: 1_692_803_367,
    period: 3,
  },
  default: {
    chain: '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce',
    first: 1_595_431_050,
    period: 30,
  },
} as const;
type BeaconName = keyof typeof BEACONS;
export const BEACON_NAMES = Object.keys(BEACONS) as BeaconName[];

/** What the order is drawn from; `value` is null until it is there and entered. */
export type Draw =
  | { readonly by: 'beacon'; readonly beacon: BeaconName; readonly round: number; readonly value: string | null }
  /** Another public value, in words. */
  | {
      readonly by: 'source';
      readonly source: string;
      readonly url: string | null;
      readonly at: Instant;
      readonly value: string | null;
    }
  /** The election's id, as all orders were drawn once; whoever files last can choose a name that stands first. */
  | { readonly by: 'election-id' };

const instantOf = (seconds: number): Instant => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z` as Instant;

/** The moment at which the value appears; null where it was always known. */
export function appearsAt(draw: Draw): Instant | null {
  if (draw.by === 'election-id') return null;
  if (draw.by === 'source') return draw.at;
  const { first, period } = BEACONS[draw.beacon];
  return instantOf(first + (draw.round - 1) * period);
}

/** How long after nominations have closed a beacon is read, in seconds: late merges and clocks that differ lie in between. */
const AFTER = 60 * 60;

/**
 * The round from which the order is drawn where nominations close at an instant: the first from an hour after it on. The
 * timetable fixes it, so that nobody can choose among rounds. Null where the beacon began later.
 */
export function roundAfter(beacon: BeaconName, closes: Instant): number | null {
  const { first, period } = BEACONS[beacon];
  const seconds = Date.parse(closes) / 1000 + AFTER - first;
  return seconds < 0 ? null : Math.ceil(seconds / period) + 1;
}

/** Where everybody can read the value; null where no address is known. */
export function readAt(draw: Draw): string | null {
  if (draw.by === 'election-id') return null;
  if (draw.by === 'source') return draw.url;
  return `https://api.drand.sh/${BEACONS[draw.beacon].chain}/public/${draw.round}`;
}

/** Whether there is something to draw from. */
export const isDrawn = (draw: Draw | null): boolean =>
  draw !== null && (draw.by === 'election-id' || draw.value !== null);

/** What a candidate's name is put behind before it is hashed: the value and the election; null while there is nothing to draw from. */
export function lotsBegin(draw: Draw | null, election: string): string | null {
  if (draw === null) return null;
  if (draw.by === 'election-id') return `${election}/`;
  return draw.value === null ? null : `${draw.value}/${election}/`;
}

/**
 * The lot of a candidate: the SHA-256 of `<value>/<election>/<candidate>` (without the value where the election's id is what
 * is drawn from), in hexadecimal. Whoever has the lowest stands first. Null while there is nothing to draw from.
 */
export function lotOf(draw: Draw | null, election: string, slug: string): string | null {
  const begin = lotsBegin(draw, election);
  return begin === null
    ? null
    : createHash('sha256')
        .update(begin + slug.toLowerCase())
        .digest('hex');
}
