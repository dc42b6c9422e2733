import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day } from '../../src/governance/day.ts';
import { consecutive, current, type Interval, inForce, overlap } from '../../src/governance/interval.ts';
import { anyDay, anyInterval } from './arbitrary.ts';

const from = (since: string, until: string | null): Interval => ({
  since: day(since),
  until: until === null ? null : day(until),
});

describe('an interval', () => {
  test('holds on its first day and no longer on the day it ends', () => {
    const interval = from('2018-09-10', '2019-09-12');
    expect(inForce(interval, day('2018-09-09'))).toBe(false);
    expect(inForce(interval, day('2018-09-10'))).toBe(true);
    expect(inForce(interval, day('2019-09-11'))).toBe(true);
    expect(inForce(interval, day('2019-09-12'))).toBe(false);
  });

  test('that has no end goes on', () => {
    expect(inForce(from('2018-09-10', null), day('9999-12-31'))).toBe(true);
  });

  test('that ends on the day it begins holds on no day', () => {
    fc.assert(fc.property(anyDay, anyDay, (since, on) => !inForce({ since, until: since }, on)));
  });
});

test('one that begins where another ends does not overlap it', () => {
  const first = from('2018-01-01', '2019-01-01');
  expect(overlap(first, from('2019-01-01', null))).toBe(false);
  expect(overlap(from('2019-01-01', null), first)).toBe(false);
  expect(overlap(first, from('2018-12-31', null))).toBe(true);
  expect(overlap(from('2017-01-01', null), from('2020-01-01', null))).toBe(true);
});

test('two overlap exactly where some day belongs to both', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (a, b) => {
      const shared = (on: Day) => inForce(a, on) && inForce(b, on);
      expect(overlap(a, b)).toBe([a.since, b.since].some(shared));
    }),
  );
});

describe('versions that follow each other', () => {
  const versions = consecutive(
    [{ since: day('2017-12-05') }, { since: day('2018-06-19') }, { since: day('2023-05-02') }],
    day('2024-01-01'),
  );

  test('each hold until the next begins, the last until the end', () => {
    expect(versions.map(({ until }) => until)).toEqual(['2018-06-19', '2023-05-02', '2024-01-01']);
    expect(consecutive([{ since: day('2017-12-05') }])[0]?.until).toBeNull();
  });

  test('leave exactly one in force on each day between', () => {
    for (const on of ['2017-12-05', '2018-06-18', '2018-06-19', '2023-12-31'].map(day)) {
      expect(versions.filter((version) => inForce(version, on))).toHaveLength(1);
    }
    expect(current(versions, addDays(day('2017-12-05'), -1))).toBeNull();
    expect(current(versions, day('2018-06-19'))?.since).toBe('2018-06-19');
    expect(current(versions, day('2024-01-01'))).toBeNull();
  });
});
