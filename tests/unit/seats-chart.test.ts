import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { expectedAbout } from '../../src/governance/estimate.ts';
import {
  type ChartSeat,
  drawSeatsChart,
  fitLabel,
  type SeatBar,
  type SeatsChartData,
  textWidth,
  yearsOfTerms,
} from '../../src/views/seats-chart.ts';

const JUNE = { index: 0, label: 'June' };
const DECEMBER = { index: 1, label: 'December' };

const bar = (label: string, since: string, until: string, more: Partial<SeatBar> = {}): SeatBar => ({
  label,
  href: `/people/${label}/`,
  since: expectedAbout(day(since)),
  until: expectedAbout(day(until)),
  told: { since: { day: day(since) }, until: { day: day(until) } },
  state: 'past',
  ...more,
});

const seat = (number: number, cohort: ChartSeat['cohort'], bars: readonly SeatBar[]): ChartSeat => ({
  number,
  label: `Seat ${number}`,
  cohort,
  bars,
});

const chart = (seats: readonly ChartSeat[], more: Partial<SeatsChartData> = {}) =>
  drawSeatsChart({
    from: day('2018-01-01'),
    to: day('2022-01-01'),
    today: null,
    recordsEnd: null,
    elections: [],
    seats,
    ...more,
  });

describe('the chart of seats', () => {
  test('places a term by its days, in percent of the years shown', () => {
    const drawn = chart([seat(1, JUNE, [bar('Ada Lovelace', '2019-01-01', '2020-01-01')])]);
    expect(drawn.rows[0]?.bars[0]?.x).toBeCloseTo(25, 0);
    expect(drawn.rows[0]?.bars[0]?.width).toBeCloseTo(25, 0);
  });

  test('cuts a term at the edges of the years shown, and leaves out one that lies outside', () => {
    const drawn = chart([
      seat(1, JUNE, [
        bar('Gone', '2015-01-01', '2016-01-01'),
        bar('Early', '2016-01-01', '2019-01-01'),
        bar('Late', '2021-01-01', '2024-01-01'),
      ]),
    ]);
    const [early, late, ...others] = drawn.rows[0]?.bars ?? [];
    expect(others).toEqual([]);
    expect(early?.x).toBe(0);
    expect((late?.x ?? 0) + (late?.width ?? 0)).toBeCloseTo(100, 1);
  });

  test('writes the name once over terms that one person holds in a row, and again when the state changes', () => {
    const drawn = chart([
      seat(1, JUNE, [
        bar('Ada Lovelace', '2018-06-01', '2019-06-01'),
        bar('Ada Lovelace', '2019-06-01', '2020-06-01'),
        bar('Ada Lovelace', '2020-06-01', '2021-06-01', { state: 'current' }),
      ]),
    ]);
    expect(drawn.rows[0]?.bars.map(({ begins, labels }) => [begins, labels.length > 0])).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
  });

  test('writes the name again where the same person comes back after a gap', () => {
    const drawn = chart([
      seat(1, JUNE, [bar('Ada', '2018-06-01', '2019-06-01'), bar('Ada', '2019-09-01', '2020-06-01')]),
    ]);
    expect(drawn.rows[0]?.bars.map(({ begins }) => begins)).toEqual([true, true]);
  });

  test('groups seats that follow each other and share a cohort', () => {
    const drawn = chart([seat(1, JUNE, []), seat(2, JUNE, []), seat(3, DECEMBER, [])]);
    expect(drawn.groups.map(({ cohort, height }) => [cohort.label, height])).toEqual([
      ['June', 60],
      ['December', 30],
    ]);
    const [first, second, third] = drawn.rows.map(({ y }) => y);
    expect((second ?? 0) - (first ?? 0)).toBe(30);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(30);
  });

  test('takes the cohort that a seat had then from the term', () => {
    const drawn = chart([seat(1, JUNE, [bar('Ada', '2018-06-01', '2019-06-01', { cohort: DECEMBER })])]);
    expect(drawn.rows[0]?.bars[0]?.cohort).toEqual(DECEMBER);
  });

  test('marks the time held over, unless it would be a speck', () => {
    const drawn = chart([
      seat(1, JUNE, [
        bar('Ada', '2018-06-01', '2019-09-01', { heldOver: day('2019-06-01') }),
        bar('Bob', '2019-09-01', '2020-09-06', { heldOver: day('2020-09-01') }),
      ]),
    ]);
    const [ada, bob] = drawn.rows[0]?.bars ?? [];
    expect(ada?.heldOver?.width).toBeCloseTo(6.3, 1);
    expect(bob?.heldOver).toBeNull();
    expect(ada?.title).toContain('held over from 1\u00a0June 2019');
  });

  test('shows no line for a day outside the years shown', () => {
    const drawn = chart([seat(1, JUNE, [])], { today: day('2030-01-01'), recordsEnd: day('2020-01-01') });
    expect(drawn.today).toBeNull();
    expect(drawn.recordsEnd).toBeCloseTo(50, 0);
  });

  test('names every year but one of which only days are shown', () => {
    const drawn = chart([], { from: day('2017-12-05') });
    expect(drawn.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021]);
  });
});

describe('a name on a bar', () => {
  const width = textWidth('Fabiano Fidêncio');

  test('is whole where there is room, then short, then cut, then left out', () => {
    expect(fitLabel('Fabiano Fidêncio', 'Fidêncio', width)).toBe('Fabiano Fidêncio');
    expect(fitLabel('Fabiano Fidêncio', 'Fidêncio', width - 0.1)).toBe('Fidêncio');
    expect(fitLabel('Fabiano Fidêncio', 'Fidêncio', textWidth('Fidêncio') - 0.1)).toBe('Fidên…');
    expect(fitLabel('Fabiano Fidêncio', 'Fidêncio', 1)).toBe('');
  });

  test('is left out rather than cut where its short form is empty', () => {
    expect(fitLabel('To be elected', '', 2)).toBe('');
  });
});

describe('the list of years', () => {
  const seats = [
    seat(1, JUNE, [
      bar('Ada', '2018-06-01', '2019-06-01'),
      bar('Open', '2019-06-01', '2020-06-01', { state: 'foreseen' }),
    ]),
    seat(2, JUNE, [
      bar('Bob', '2018-06-01', '2019-06-01', { state: 'current' }),
      bar('Open', '2019-06-01', '2020-06-01', { state: 'foreseen' }),
    ]),
    seat(3, DECEMBER, [bar('Cleo', '2018-12-01', '2019-12-01')]),
  ];

  test('runs from the newest to the oldest and puts together those who began on one day', () => {
    const years = yearsOfTerms(seats);
    expect(years.map(({ year }) => year)).toEqual([2019, 2018]);
    expect(years[1]?.changes.map(({ holders }) => holders.map(({ label }) => label))).toEqual([
      ['Cleo'],
      ['Ada', 'Bob'],
    ]);
  });

  test('says how many seats where several bars bear the same words', () => {
    expect(yearsOfTerms(seats)[0]?.changes[0]?.holders).toEqual([{ label: 'Open', href: '/people/Open/', count: 2 }]);
  });
});
