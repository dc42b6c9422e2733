import { expect, test } from 'vitest';
import { goals } from '../../bench/goals.ts';
import { compare, ratios } from '../../bench/ratios.ts';
import { measured, sizeRecord } from './sample.ts';

const values = (sizes: Parameters<typeof ratios>[0]['sizes']) =>
  Object.fromEntries(ratios({ sizes }).map(({ name, value }) => [name, value]));

test('ratios are of Hustings to the others, of a change to a full build, and of a statement to one in a smaller site', () => {
  const [small, large] = [sizeRecord(1000), sizeRecord(10_000, { measured: [measured('hustings', { cpu: 100 })] })];
  expect(values([small, large])).toEqual({
    'processor time, Hustings to the floor, at 1,000 statements': 4,
    'processor time, Hustings to Hugo, at 1,000 statements': 2,
    'processor time, Hustings to Eleventy, at 1,000 statements': 0.8,
    'memory, Hustings to the floor, at 1,000 statements': 2,
    'time after one change to a full build, at 1,000 statements': 0.25,
    'processor time, Hustings to the floor, at 10,000 statements': null,
    'processor time, Hustings to Hugo, at 10,000 statements': null,
    'processor time, Hustings to Eleventy, at 10,000 statements': null,
    'memory, Hustings to the floor, at 10,000 statements': null,
    'time after one change to a full build, at 10,000 statements': 0.4,
    'processor time a statement, at 10,000 statements to 1,000': 0.5,
  });
});

test('a ratio that is greater by more than a quarter is worse; one that cannot be measured is not compared', () => {
  const at = (cpu: number, peers = true) => ({
    sizes: [
      sizeRecord(1000, {
        measured: [measured('hustings', { cpu }), ...(peers ? [measured('floor')] : [])],
        change: null,
      }),
    ],
  });
  const verdict = (now: Parameters<typeof compare>[1]) =>
    compare(at(100), now).find(({ name }) => name.includes('processor time, Hustings to the floor'));
  expect(verdict(at(124))).toMatchObject({ recorded: 10, now: 12.4, verdict: 'as recorded' });
  expect(verdict(at(126))?.verdict).toBe('worse');
  expect(verdict(at(81))?.verdict).toBe('as recorded');
  expect(verdict(at(79))?.verdict).toBe('better');
  expect(verdict(at(126, false))?.verdict).toBe('unknown');
  expect(compare({ sizes: [] }, at(100)).every((each) => each.verdict === 'unknown')).toBe(true);
});

test('times alone change no verdict: a machine that is half as fast gets the same ratios', () => {
  const slow = sizeRecord(1000);
  const fast = {
    ...slow,
    measured: slow.measured.map((each) => ({ ...each, cpu: (each.cpu ?? 0) / 2, wall: each.wall / 2 })),
    change: slow.change && { ...slow.change, wall: slow.change.wall / 2 },
  };
  expect(compare({ sizes: [fast] }, { sizes: [slow] }).map(({ verdict }) => verdict)).not.toContain('worse');
});

test('goals are met at their limits and missed beyond', () => {
  const met = (cpu: number, more: Parameters<typeof sizeRecord>[1] = {}) =>
    goals({
      sizes: [
        sizeRecord(1000, { measured: [measured('hustings', { cpu: 2 })] }),
        sizeRecord(10_000, {
          measured: [measured('hustings', { cpu, wall: 16 }), measured('hugo'), measured('eleventy', { cpu: 20 })],
          ...more,
        }),
      ],
    }).map((goal) => goal.met);
  expect(met(20)).toEqual([true, true, true, true, true, true]);
  expect(met(20.1)).toEqual([false, false, false, true, true, true]);
  const change = { wall: 4.1, cpu: 1, memory: 1, largest: 1, differing: 1, phases: [] };
  expect(met(20, { change })).toEqual([true, true, true, true, false, false]);
  expect(met(20, { measured: [measured('hustings', { cpu: 21, memory: 1e9 })], change: null })).toEqual([
    null,
    null,
    false,
    false,
    null,
    null,
  ]);
  expect(goals({ sizes: [sizeRecord(1000)] }).map((goal) => goal.met)).toEqual([null, null, null, null, null, null]);
});

test('nothing is compared with what takes less than a second', () => {
  const brief = sizeRecord(50, { measured: [measured('hustings'), measured('hugo', { cpu: 0.9 })] });
  const found = ratios({ sizes: [brief] }).find(({ name }) => name.includes('Hugo'));
  expect(found?.value).toBeNull();
});
