import { expect, test } from 'vitest';
import { goals } from '../../bench/goals.ts';
import { compare, ratios } from '../../bench/ratios.ts';
import { CHANGE, measured, sizeRecord } from './sample.ts';

const values = (sizes: Parameters<typeof ratios>[0]['sizes']) =>
  Object.fromEntries(ratios({ sizes }).map(({ name, value }) => [name, value]));

test('ratios are of Hustings to the others, of a change to a full build, and of a statement to one in a smaller site', () => {
  const [small, large] = [sizeRecord(1000), sizeRecord(10_000, { measured: [measured('kept', { cpu: 100 })] })];
  expect(values([small, large])).toEqual({
    'processor time, Hustings to the floor, at 1,000 statements': 4,
    'processor time, Hustings to Hugo, at 1,000 statements': 2,
    'processor time, Hustings to Eleventy, at 1,000 statements': 0.8,
    'processor time, Hustings to Hugo with as many pages and Pagefind, at 1,000 statements': 0.5,
    'processor time, Hustings to Eleventy with as many pages and Pagefind, at 1,000 statements': null,
    'memory, Hustings to the floor, at 1,000 statements': 2,
    'processor time after one change to a full build, at 1,000 statements': 0.25,
    'processor time, Hustings to the floor, at 10,000 statements': null,
    'processor time, Hustings to Hugo, at 10,000 statements': null,
    'processor time, Hustings to Eleventy, at 10,000 statements': null,
    'processor time, Hustings to Hugo with as many pages and Pagefind, at 10,000 statements': null,
    'processor time, Hustings to Eleventy with as many pages and Pagefind, at 10,000 statements': null,
    'memory, Hustings to the floor, at 10,000 statements': null,
    'processor time after one change to a full build, at 10,000 statements': 0.05,
    'processor time a statement, at 10,000 statements to 1,000': 0.5,
  });
});

test('a ratio that is greater by more than a quarter is worse; one that cannot be measured is not compared', () => {
  const at = (cpu: number, peers = true) => ({
    sizes: [
      sizeRecord(1000, {
        measured: [measured('kept', { cpu }), ...(peers ? [measured('floor')] : [])],
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

test('ratios to bare pages are information; those that goals are set for count', () => {
  const informs = ratios({ sizes: [sizeRecord(1000), sizeRecord(10_000)] }).filter((each) => each.informs);
  expect(informs.map(({ name }) => name)).toEqual(
    [1000, 10_000].flatMap((size) =>
      ['the floor', 'Hugo', 'Eleventy'].map(
        (peer) => `processor time, Hustings to ${peer}, at ${size.toLocaleString('en-GB')} statements`,
      ),
    ),
  );
});

test('times alone change no verdict: a machine that is half as fast gets the same ratios', () => {
  const slow = sizeRecord(1000);
  const fast = {
    ...slow,
    measured: slow.measured.map((each) => ({ ...each, cpu: (each.cpu ?? 0) / 2, wall: each.wall / 2 })),
    change: slow.change && { ...slow.change, cpu: (slow.change.cpu ?? 0) / 2 },
  };
  expect(compare({ sizes: [fast] }, { sizes: [slow] }).map(({ verdict }) => verdict)).not.toContain('worse');
});

test('goals are met at their limits and missed beyond', () => {
  const met = (cpu: number, more: Parameters<typeof sizeRecord>[1] = {}) =>
    goals({
      sizes: [
        sizeRecord(1000, { measured: [measured('kept', { cpu: 1.8 })] }),
        sizeRecord(10_000, {
          measured: [
            measured('kept', { cpu, wall: 10 }),
            measured('hugo-full', { cpu: 18, wall: 10 }),
            measured('eleventy-full', { cpu: 20, wall: 12 }),
          ],
          change: { ...CHANGE, cpu: 4.5 },
          ...more,
        }),
      ],
    })
      .slice(0, 7)
      .map((goal) => goal.met);
  expect(met(18)).toEqual([true, true, true, true, true, true, true]);
  expect(met(18.1)).toEqual([false, true, true, false, true, true, true]);
  const change = { wall: 1, cpu: 4.6, memory: 1, largest: 1, differing: 1, phases: [] };
  expect(met(18, { change })).toEqual([true, true, true, true, true, false, false]);
  const slow = [measured('kept', { wall: 11 }), measured('hugo-full'), measured('eleventy-full')];
  expect(met(18, { measured: slow })[2]).toBe(false);
  expect(met(18, { measured: [measured('kept', { cpu: 21, memory: 1e9 })], change: null })).toEqual([
    null,
    null,
    null,
    false,
    false,
    null,
    null,
  ]);
  const alone = goals({ sizes: [sizeRecord(1000)] }).slice(0, 7);
  expect(new Set(alone.map((goal) => goal.met))).toEqual(new Set([null]));
});

test('goals in seconds are of the sizes that they name', () => {
  const check = (cpu: number) => [{ command: 'check <file>' as const, wall: 1, cpu, memory: 1 }];
  const built = (statements: number, kept: number, full: number, cpu: number) =>
    sizeRecord(statements, {
      measured: [measured('hustings', { cpu: full }), measured('kept', { cpu: kept })],
      commands: check(cpu),
    });
  const met = (...sizes: Parameters<typeof goals>[0]['sizes']) =>
    goals({ sizes })
      .slice(7)
      .map((goal) => goal.met);
  expect(met(built(50, 3.5, 8, 0.5), built(1000, 7, 20, 3), built(10_000, 60, 80, 2))).toEqual(Array(5).fill(true));
  expect(met(built(50, 3.6, 8.1, 0.6), built(1000, 7.1, 1, 0), built(10_000, 1, 1, 2.1))).toEqual(Array(5).fill(false));
  expect(met(built(1000, 7, 20, 0.1))).toEqual([null, null, true, null, null]);
});
