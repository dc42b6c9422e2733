import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  earlier,
  firstOfMonth,
  later,
  monthOf,
  nthWeekday,
  parseDay,
  yearOf,
} from '../../src/governance/day.ts';
import { anyDay } from './arbitrary.ts';

describe('a day', () => {
  test.each(['2023-02-30', '2023-13-01', '2023-00-10', '2023-02-29', '1900-02-29'])('%s is on no calendar', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test.each(['', '2023', '2023-1-1', '23-01-01', '2023-01-01T00:00', ' 2023-01-01', '+002023-01-01', '20230101'])(
    '"%s" is not the form of a day',
    (text) => {
      expect(parseDay(text)).toBeNull();
      expect(() => day(text)).toThrow(RangeError);
    },
  );

  test('may be the 29th of February in a leap year, also in 2000', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(parseDay('2000-02-29')).toBe('2000-02-29');
  });

  test('tells its year and its month', () => {
    expect([yearOf(day('2018-09-10')), monthOf(day('2018-09-10'))]).toEqual([2018, 9]);
  });
});

describe('months later', () => {
  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2021-09-16', 12, '2022-09-16'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test('are never fewer days than 28 for each month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (from, months) => {
        expect(daysBetween(from, addMonths(from, months))).toBeGreaterThanOrEqual(28 * months);
      }),
    );
  });
});

describe('days later', () => {
  test('count over the 29th of February only where there is one', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
  });

  test('undo the counting between two days, and sort as the days do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b) > 0).toBe(a < b);
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});

describe('a weekday of a month', () => {
  test.each([
    [2018, 6, 1, 1, '2018-06-04'],
    [2018, 10, 1, 1, '2018-10-01'],
    [2018, 9, 7, 1, '2018-09-02'],
    [2026, 4, 2, 1, '2026-04-07'],
    [2026, 4, 3, 4, '2026-04-22'],
  ])('in %i-%i: weekday %i of week %i is %s', (year, month, weekday, week, expected) => {
    expect(nthWeekday(year, month, weekday, week)).toBe(expected);
  });

  test('of the first week lies within its first seven days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1970, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 7 }),
        (year, month, weekday) => {
          const ahead = daysBetween(firstOfMonth(year, month), nthWeekday(year, month, weekday, 1));
          expect(ahead).toBeGreaterThanOrEqual(0);
          expect(ahead).toBeLessThan(7);
        },
      ),
    );
  });
});

describe('what is counted here', () => {
  const number = (digits: number, max: number) =>
    fc.integer({ min: 0, max }).map((each) => String(each).padStart(digits, '0'));
  const anyText = fc.tuple(number(4, 9999), number(2, 13), number(2, 32)).map((parts) => parts.join('-'));
  const byTemporal = (text: string) => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
    } catch {
      return null;
    }
  };

  test('is what Temporal says: which days there are, and which is months later', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: -30_000, max: 30_000 }), (text, months) => {
        const found = parseDay(text);
        expect(found).toBe(byTemporal(text));
        if (found !== null)
          expect(addMonths(found, months)).toBe(Temporal.PlainDate.from(found).add({ months }).toString());
      }),
      { numRuns: 2000 },
    );
  });
});
