import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, day } from '../../src/governance/day.ts';
import { type Estimate, reckonedWith } from '../../src/governance/estimate.ts';
import { foreseen, nextOccurrence, occurrence, occurrences } from '../../src/governance/foresight.ts';
import type { Opening } from '../../src/governance/model.ts';
import { architectureCommittee } from '../archive/kata.ts';
import { anyDay } from './arbitrary.ts';
import { cohort, committee, rules } from './support.ts';

const opening: Opening = { weekday: 1, week: 1, time: '15:00', zone: 'UTC' };
const launch = rules({ cohorts: [cohort('june', 6, 3), cohort('december', 12, 2)] });
const lines = (list: readonly { cohort: { id: string; seats: number }; opens: Estimate }[]) =>
  list.map((each) => `${each.opens} ${each.cohort.id} ${each.cohort.seats}`);

describe('what a charter foresees', () => {
  test('of the launch rules over four years: eight elections, three seats and two in turn', () => {
    expect(lines(occurrences(launch, opening, day('2017-12-05'), day('2021-12-31')))).toEqual([
      '2018-06-04 june 3',
      '2018-12-03 december 2',
      '2019-06-03 june 3',
      '2019-12-02 december 2',
      '2020-06-01 june 3',
      '2020-12-07 december 2',
      '2021-06-07 june 3',
      '2021-12-06 december 2',
    ]);
  });

  test('of cohorts with two-year terms: each every second year, counted from its own', () => {
    const board = rules({
      cohorts: [cohort('even', 5, 3, { every: 2, fromYear: 2020 }), cohort('odd', 5, 4, { every: 2, fromYear: 2031 })],
      termMonths: 24,
    });
    expect(lines(occurrences(board, opening, day('2021-12-31'), day('2025-12-31')))).toEqual([
      '2022-05-02 even 3',
      '2023-05-01 odd 4',
      '2024-05-06 even 3',
      '2025-05-05 odd 4',
    ]);
  });

  test('of a single cohort: one election a year', () => {
    const single = rules({ cohorts: [cohort('board', 3, 5)] });
    expect(lines(occurrences(single, opening, day('2020-01-01'), day('2021-12-31')))).toEqual([
      '2020-03-02 board 5',
      '2021-03-01 board 5',
    ]);
  });

  test('of an appointed committee: no election', () => {
    expect(occurrences(rules({ seats: 7 }), opening, day('2020-01-01'), day('2099-12-31'))).toEqual([]);
  });

  test('excludes the day asked after and includes the one asked until', () => {
    expect(lines(occurrences(launch, opening, day('2018-06-04'), day('2018-12-03')))).toEqual([
      '2018-12-03 december 2',
    ]);
  });
});

describe('an occurrence', () => {
  test('lays out the phases one after the other from where nominations open', () => {
    const written = rules({
      cohorts: [cohort('april', 4, 4)],
      phases: [
        { phase: 'nominations', days: 7 },
        { phase: 'voting', days: 14 },
      ],
    });
    const [april] = written.cohorts;
    if (april === undefined) throw new Error('no cohort');
    const found = occurrence(written, april, 2026, april.month ?? 1, { ...opening, weekday: 2, zone: 'Europe/Berlin' });
    expect(found.phases.map(({ phase, start, end }) => [phase, start, end])).toEqual([
      ['nominations', '2026-04-07T13:00:00Z', '2026-04-14T13:00:00Z'],
      ['voting', '2026-04-14T13:00:00Z', '2026-04-28T13:00:00Z'],
    ]);
    expect(found.seated).toBe('2026-04-28');
  });

  test('keeps to the clock of its zone across daylight saving, also where its hour is skipped once', () => {
    const written = rules({
      cohorts: [cohort('march', 3, 1)],
      phases: [
        { phase: 'nominations', days: 7 },
        { phase: 'discussion', days: 7 },
        { phase: 'voting', days: 7 },
      ],
    });
    const [march] = written.cohorts;
    if (march === undefined) throw new Error('no cohort');
    // Clocks went forward from 2:00 to 3:00 on Sunday 26 March 2023.
    const sundays = { weekday: 7, week: 2, time: '02:30', zone: 'Europe/Berlin' };
    expect(
      occurrence(written, march, 2023, march.month ?? 1, sundays).phases.map(({ start, end }) => [start, end]),
    ).toEqual([
      ['2023-03-12T01:30:00Z', '2023-03-19T01:30:00Z'],
      ['2023-03-19T01:30:00Z', '2023-03-26T01:30:00Z'],
      ['2023-03-26T01:30:00Z', '2023-04-02T00:30:00Z'],
    ]);
  });

  test('runs over leap days and the end of a year', () => {
    const written = rules({
      cohorts: [cohort('february', 2, 1), cohort('december', 12, 1)],
      phases: [
        { phase: 'nominations', days: 7 },
        { phase: 'voting', days: 7 },
      ],
    });
    const fourth = { ...opening, week: 4 };
    const seated = (year: number) =>
      written.cohorts.map((each) => occurrence(written, each, year, each.month ?? 1, fourth).seated);
    expect(seated(2024)).toEqual(['2024-03-11', '2025-01-06']);
    expect(seated(2023)).toEqual(['2023-03-13', '2024-01-08']);
  });

  test('with a phase for the results seats its winners on the last day of that', () => {
    const written = rules({
      cohorts: [cohort('june', 6, 1)],
      phases: [
        { phase: 'voting', days: 7 },
        { phase: 'results', days: 1 },
      ],
    });
    const [june] = written.cohorts;
    if (june === undefined) throw new Error('no cohort');
    expect(occurrence(written, june, 2026, june.month ?? 1, { ...opening, time: '00:00' }).seated).toBe('2026-06-08');
  });

  test('of a charter without phases seats its winners when its month is over', () => {
    const [june, december] = launch.cohorts;
    if (june === undefined || december === undefined) throw new Error('no cohort');
    expect(occurrence(launch, june, 2018, june.month ?? 1, opening)).toMatchObject({
      phases: [],
      seated: '2018-07-01',
    });
    expect(occurrence(launch, december, 2018, december.month ?? 1, opening).seated).toBe('2019-01-01');
  });

  test('that comes next opens after the day, within one cycle', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), (on, month, every) => {
        const own = cohort('x', month, 1, { every, fromYear: every === 1 ? null : 2003 });
        const next = nextOccurrence(rules({ cohorts: [own] }), own, opening, on);
        if (next === null) throw new Error('none comes next');
        expect(reckonedWith(next.opens) > on).toBe(true);
        expect(reckonedWith(next.opens) <= addMonths(on, 12 * every + 1)).toBe(true);
        if (every > 1) expect(Math.abs(next.year - 2003) % every).toBe(0);
      }),
    );
  });
});

describe('an amendment that moves a cohort', () => {
  const moving = committee({
    charter: [
      { since: '2017-12-05', set: { cohorts: [cohort('autumn', 6, 3), cohort('spring', 12, 2)] } },
      { since: '2019-06-19', set: { cohorts: [cohort('autumn', 9, 3), cohort('spring', 2, 2)] } },
    ],
  });

  test('governs from its day on, what opened before it stays under the old rules, and nobody is elected twice', () => {
    expect(lines(foreseen(moving, day('2018-12-31'), day('2020-12-31')))).toEqual([
      '2019-06-03 autumn 3',
      '2020-02-03 spring 2',
      '2020-09-07 autumn 3',
    ]);
  });

  test('moves an election that it finds not yet opened', () => {
    expect(lines(foreseen(moving, day('2019-06-10'), day('2020-02-28')))).toEqual([
      '2019-09-02 autumn 3',
      '2020-02-03 spring 2',
    ]);
  });

  const late = (since: string, month: number, more: readonly string[] = []) =>
    committee({
      charter: [
        { since: '2018-01-01', set: { cohorts: [cohort('board', 12, 3)] } },
        { since, set: { cohorts: [cohort('board', month, 4)] } },
        ...more.map((each) => ({ since: each, set: { termMonths: 24 } })),
      ],
    });

  test('to a month just past leaves the election that was due in its own, under the new rules', () => {
    const expected = ['2018-12-03 board 3', '2019-12-02 board 4', '2020-11-02 board 4', '2021-11-01 board 4'];
    expect(lines(foreseen(late('2019-11-20', 11), day('2018-01-01'), day('2021-12-31')))).toEqual(expected);
    const again = late('2019-11-20', 11, ['2019-11-25', '2019-12-01']);
    expect(lines(foreseen(again, day('2018-01-01'), day('2021-12-31')))).toEqual(expected);
  });

  test('does so once, and not where a second one moves the election ahead after all', () => {
    const again = committee({
      charter: [
        { since: '2018-01-01', set: { cohorts: [cohort('board', 12, 3)] } },
        { since: '2019-11-20', set: { cohorts: [cohort('board', 11, 3)] } },
        { since: '2019-11-25', set: { cohorts: [cohort('board', 2, 3)] } },
      ],
    });
    expect(lines(foreseen(again, day('2018-12-31'), day('2021-12-31')))).toEqual([
      '2020-02-03 board 3',
      '2021-02-01 board 3',
    ]);
  });

  test('between nominations and results changes nothing of that election', () => {
    const during = late('2019-12-05', 5);
    expect(lines(foreseen(during, day('2018-12-31'), day('2020-12-31')))).toEqual(['2019-12-02 board 3']);
    expect(lines(foreseen(during, day('2018-12-31'), day('2021-12-31'))).at(-1)).toBe('2021-05-03 board 4');
  });

  test('changes nothing of what the version before it foresaw by itself', () => {
    const first = moving.charter[0];
    expect(first && lines(occurrences(first.rules, opening, day('2019-06-19'), day('2020-12-31')))).toEqual([
      '2019-12-02 spring 2',
      '2020-06-01 autumn 3',
      '2020-12-07 spring 2',
    ]);
  });
});

test('a dissolved committee foresees nothing from that day on', () => {
  const gone = committee({
    charter: [{ since: '2018-01-01', set: { cohorts: [cohort('june', 6, 3)] } }],
    dissolved: '2019-06-03',
  });
  expect(lines(foreseen(gone, day('2018-01-01'), day('2030-01-01')))).toEqual(['2018-06-04 june 3']);
});

test('the launch charter of the Architecture Committee speaks of June and December', () => {
  const first = architectureCommittee.charter[0];
  expect(first?.rules.cohorts.map(({ label, seats }) => [label, seats])).toEqual([
    ['June', 3],
    ['December', 2],
  ]);
});
