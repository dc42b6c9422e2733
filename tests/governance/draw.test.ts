import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { appearsAt, BEACON_NAMES, type Draw, lotOf, readAt, roundAfter } from '../../src/governance/draw.ts';
import { knownOn } from '../../src/governance/known.ts';
import { candidacy, community, election, utc } from './support.ts';

const names = ['gus', 'ada', 'cyd', 'bo', 'eve', 'dan', 'fay'];
const candidacies = names.map((name) => candidacy(name));
const people = (list: readonly { person: string }[]) => list.map(({ person }) => person);
const VALUE = 'a9c2cb0e1f4d3a5b6c7d8e9f00112233445566778899aabbccddeeff00112233';
const drawn = (value: string | null): Draw => ({ by: 'beacon', beacon: 'quicknet', round: 34_629_412, value });
const ordered = (draw: Draw | null, of = candidacies, id = '2026-12') => people(inOrder({ id, candidacies: of, draw }));

describe('an order of candidates', () => {
  test('is by name while nothing is named from which it would be drawn, and until the value is there', () => {
    expect(ordered(null)).toEqual([...names].sort());
    expect(ordered(drawn(null))).toEqual([...names].sort());
  });

  test('is drawn from the value by the SHA-256 of value, election and candidate', () => {
    const lot = (name: string) => createHash('sha256').update(`${VALUE}/2026-12/${name}`).digest('hex');
    const expected = [...names].sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
    expect(ordered(drawn(VALUE))).toEqual(expected);
    expect(lotOf(drawn(VALUE), '2026-12', 'Ada')).toBe(lot('ada'));
  });

  test('is the same whatever order the files come in', () => {
    const expected = ordered(drawn(VALUE));
    fc.assert(
      fc.property(fc.shuffledSubarray(candidacies, { minLength: names.length }), (shuffled) => {
        expect(ordered(drawn(VALUE), shuffled)).toEqual(expected);
      }),
    );
  });

  test('can put everybody first, whatever their names are, as the value decides', () => {
    const first = new Set<string>();
    for (let each = 0; each < 100; each += 1) {
      first.add(ordered(drawn(each.toString(16).padStart(64, '0')))[0] ?? '');
    }
    expect([...first].sort()).toEqual([...names].sort());
  });

  test('drawn from one value, is another in another election', () => {
    expect(ordered(drawn(VALUE), candidacies, '2027-12')).not.toEqual(ordered(drawn(VALUE)));
  });

  test('is not known before the day on which its value appears', () => {
    const at = appearsAt(drawn(null)) ?? utc('1970-01-01 00:00');
    const on = (asOf: string) =>
      knownOn(community({ elections: [election('2026-12', 'a', 1, { draw: drawn(VALUE) })] }), day(asOf)).elections[0]
        ?.draw;
    expect(at.slice(0, 10)).toBe('2026-12-08');
    expect(on('2026-12-07')).toEqual(drawn(null));
    expect(on('2026-12-08')).toEqual(drawn(VALUE));
  });
});

describe('the round of a beacon', () => {
  test('is the first that appears from an hour after nominations have closed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...BEACON_NAMES),
        fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2090, 0) / 1000 }),
        (beacon, seconds) => {
          const closes = utc(new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' '));
          const round = roundAfter(beacon, closes) ?? 0;
          const of = (number: number) =>
            Date.parse(appearsAt({ by: 'beacon', beacon, round: number, value: null }) ?? '') - Date.parse(closes);
          expect(of(round)).toBeGreaterThanOrEqual(3_600_000);
          expect(of(round - 1)).toBeLessThan(3_600_000);
        },
      ),
    );
  });

  test('is none before the beacon began', () => {
    expect(roundAfter('quicknet', utc('2023-08-01 00:00'))).toBeNull();
  });

  test('can be read by everybody', () => {
    expect(readAt(drawn(null))).toBe(
      'https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/public/34629412',
    );
  });
});
