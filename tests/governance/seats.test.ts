import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { inForce } from '../../src/governance/interval.ts';
import { cohortOn } from '../../src/governance/seats.ts';
import type { History } from '../../src/governance/terms.ts';
import { appointed, cohort, problemCodes, seating, terms, told, type VersionSketch } from './support.ts';

/** The seats of a day with their cohorts: `1 a`. */
const seatsOn = (of: History, on: string): string[] =>
  of.seats.filter((seat) => inForce(seat, day(on))).map((seat) => `${seat.number} ${cohortOn(seat, day(on))}`);

const launch: VersionSketch = { since: '2018-01-01', set: { cohorts: [cohort('a', 6, 3), cohort('b', 12, 2)] } };
const five = [
  appointed('ada', 'a', '2018-01-01'),
  appointed('bo', 'a', '2018-01-01'),
  appointed('cyd', 'a', '2018-01-01'),
  appointed('dan', 'b', '2018-01-01'),
  appointed('eve', 'b', '2018-01-01'),
];
const amended = (second: Omit<VersionSketch, 'since'>, appointments = five) =>
  told({ charter: [launch, { since: '2019-01-01', ...second }], appointments });

test('at the launch the cohorts take consecutive numbers in the order of the charter', () => {
  const history = told({ charter: [launch] });
  expect(seatsOn(history, '2018-01-01')).toEqual(['1 a', '2 a', '3 a', '4 b', '5 b']);
  expect(seatsOn(history, '2017-12-31')).toEqual([]);
  expect(problemCodes(history)).toEqual([]);
});

test('a committee that is appointed has seats without a cohort', () => {
  expect(seatsOn(told({ charter: [{ since: '2018-01-01', set: { seats: 2 } }] }), '2018-01-01')).toEqual([
    '1 null',
    '2 null',
  ]);
});

describe('seats that an amendment adds', () => {
  test('take the next numbers and are vacant', () => {
    const history = amended({ set: { cohorts: [cohort('a', 6, 4), cohort('b', 12, 3)] } });
    expect(seatsOn(history, '2018-12-31')).toHaveLength(5);
    expect(seatsOn(history, '2019-01-01')).toEqual(['1 a', '2 a', '3 a', '4 b', '5 b', '6 a', '7 b']);
    expect(seating(history, '2019-01-01').slice(5)).toEqual(['6 –', '7 –']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('are never given the number of a seat that ceased to be', () => {
    const history = told({
      charter: [
        launch,
        { since: '2019-01-01', set: { cohorts: [cohort('a', 6, 3)] } },
        { since: '2020-01-01', set: { cohorts: [cohort('a', 6, 4)] } },
      ],
    });
    expect(seatsOn(history, '2020-01-01')).toEqual(['1 a', '2 a', '3 a', '6 a']);
  });
});

describe('seats that an amendment moves', () => {
  const swapped = { cohorts: [cohort('a', 6, 2), cohort('b', 12, 3)] };

  test('are those whose holders it names', () => {
    const history = amended({ set: swapped, seatChanges: [{ seatOf: 'ada', to: 'b' }] });
    expect(seatsOn(history, '2018-12-31')).toEqual(['1 a', '2 a', '3 a', '4 b', '5 b']);
    expect(seatsOn(history, '2019-01-01')).toEqual(['1 b', '2 a', '3 a', '4 b', '5 b']);
    expect(terms(history, 'ada')).toEqual(['ada 2018-01-01 …']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('are vacant ones first, which needs no saying', () => {
    const history = amended(
      { set: swapped },
      five.filter(({ person }) => person !== 'bo'),
    );
    expect(seating(history, '2019-01-01')).toEqual(['1 ada', '2 cyd', '3 –', '4 dan', '5 eve']);
    expect(seatsOn(history, '2019-01-01')).toContain('3 b');
    expect(problemCodes(history)).toEqual([]);
  });

  test('are those with the highest numbers where it does not say whose, and that is a contradiction', () => {
    const history = amended({ set: swapped });
    expect(seatsOn(history, '2019-01-01')).toEqual(['1 a', '2 a', '3 b', '4 b', '5 b']);
    expect(history.problems).toEqual([
      expect.objectContaining({ code: 'seat-move-unsaid', about: { kind: 'version', index: 1 } }),
    ]);
    expect(history.problems[0]?.message).toContain('cyd');
  });

  test('are none where it names somebody who has had no seat, and that is a contradiction', () => {
    const history = amended({ set: {}, seatChanges: [{ seatOf: 'zoe', to: 'b' }] });
    expect(seatsOn(history, '2019-01-01')).toEqual(seatsOn(history, '2018-01-01'));
    expect(problemCodes(history)).toEqual(['seat-move-unsaid']);
  });

  test('must add up: where the numbers say otherwise, the numbers hold', () => {
    const history = amended({ set: {}, seatChanges: [{ seatOf: 'ada', to: 'b' }] });
    expect(
      seatsOn(history, '2019-01-01')
        .map((seat) => seat.slice(2))
        .sort(),
    ).toEqual(['a', 'a', 'a', 'b', 'b']);
    expect(problemCodes(history)).toEqual(['seat-move-unsaid']);
  });

  test('may go to a cohort that is new, and leave one that ceases', () => {
    const history = amended({
      set: { cohorts: [cohort('a', 6, 3), cohort('c', 3, 2)] },
      seatChanges: [
        { seatOf: 'dan', to: 'c' },
        { seatOf: 'eve', to: 'c' },
      ],
    });
    expect(seatsOn(history, '2019-01-01')).toEqual(['1 a', '2 a', '3 a', '4 c', '5 c']);
    expect(problemCodes(history)).toEqual([]);
  });
});

describe('seats that an amendment abolishes', () => {
  const fewer = { cohorts: [cohort('a', 6, 2), cohort('b', 12, 2)] };

  test('are those whose holders it names, and their terms end', () => {
    const history = amended({ set: fewer, seatChanges: [{ seatOf: 'ada', to: null }] });
    expect(seatsOn(history, '2019-01-01')).toEqual(['2 a', '3 a', '4 b', '5 b']);
    expect(terms(history, 'ada')).toEqual(['ada 2018-01-01 … 2019-01-01 seat-abolished']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('are vacant ones first, and nobody leaves', () => {
    const history = amended(
      { set: fewer },
      five.filter(({ person }) => person !== 'ada'),
    );
    expect(seating(history, '2019-01-01')).toEqual(['1 bo', '2 cyd', '4 dan', '5 eve']);
    expect(history.terms.every((term) => term.ended === null)).toBe(true);
    expect(problemCodes(history)).toEqual([]);
  });

  test('are those with the highest numbers where it does not say whose, and that is a contradiction', () => {
    const history = amended({ set: fewer });
    expect(terms(history, 'cyd')).toEqual(['cyd 2018-01-01 … 2019-01-01 seat-abolished']);
    expect(problemCodes(history)).toEqual(['seat-move-unsaid']);
  });
});

describe('a committee that', () => {
  test('stops electing keeps its seats and its members, with nothing more to say', () => {
    const history = amended({ set: { cohorts: [], seats: 5 } });
    expect(seatsOn(history, '2019-01-01')).toEqual(['1 null', '2 null', '3 null', '4 null', '5 null']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('starts electing must say which member sits in which cohort', () => {
    const appointees = [appointed('ada', null, '2018-01-01'), appointed('bo', null, '2018-01-01')];
    const set = { cohorts: [cohort('a', 6, 1), cohort('b', 12, 1)] };
    const start = (seatChanges: VersionSketch['seatChanges']) =>
      told({
        charter: [
          { since: '2018-01-01', set: { seats: 2 } },
          { since: '2019-01-01', set, seatChanges },
        ],
        appointments: appointees,
      });
    const said = start([
      { seatOf: 'ada', to: 'b' },
      { seatOf: 'bo', to: 'a' },
    ]);
    expect(seatsOn(said, '2019-01-01')).toEqual(['1 b', '2 a']);
    expect(problemCodes(said)).toEqual([]);
    expect(problemCodes(start([]))).toEqual(['seat-move-unsaid']);
  });

  test('is dissolved has no seats from that day on', () => {
    const history = told({ charter: [launch], appointments: five, dissolved: '2019-01-16' });
    expect(seatsOn(history, '2019-01-15')).toHaveLength(5);
    expect(seatsOn(history, '2019-01-16')).toEqual([]);
  });
});

describe('a version that was never in force', () => {
  test('because another of the same day replaced it, adds no seat', () => {
    const history = told({
      charter: [
        launch,
        { since: '2019-01-01', set: { cohorts: [cohort('a', 6, 9)] } },
        { since: '2019-01-01', set: launch.set },
      ],
    });
    expect(seatsOn(history, '2019-01-01')).toHaveLength(5);
    expect(history.seats).toHaveLength(5);
  });

  test('because the committee had been dissolved, brings no seat back', () => {
    const history = told({
      charter: [launch, { since: '2020-01-01', set: { cohorts: [cohort('a', 6, 9)] } }],
      dissolved: '2019-01-16',
    });
    expect(seatsOn(history, '2020-01-01')).toEqual([]);
  });
});
