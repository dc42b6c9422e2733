import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import {
  addDaysIn,
  at,
  dayOf,
  endOfDay,
  type Instant,
  parseInstant,
  startOfDay,
} from '../../src/governance/instant.ts';
import { anyDay } from './arbitrary.ts';
import { utc } from './support.ts';

const read = (text: string, as: 'start' | 'end'): string => {
  const parsed = parseInstant(text, as);
  return 'problem' in parsed ? parsed.problem : parsed.instant;
};

describe('a time in a file', () => {
  test.each([
    ['2026-06-01 15:00 UTC', '2026-06-01T15:00:00Z'],
    ['2026-06-01T15:00:00Z', '2026-06-01T15:00:00Z'],
    ['2026-06-01T15:00Z', '2026-06-01T15:00:00Z'],
    [' 2026-06-01 15:00:30 UTC ', '2026-06-01T15:00:30Z'],
    ['2026-06-01 15:00 Europe/Berlin', '2026-06-01T13:00:00Z'],
    ['2026-01-01 15:00 Europe/Berlin', '2026-01-01T14:00:00Z'],
    ['2026-06-01 09:30 Asia/Kolkata', '2026-06-01T04:00:00Z'],
    ['2026-06-01 00:30 Asia/Shanghai', '2026-05-31T16:30:00Z'],
    ['2026-12-31 20:00 America/New_York', '2027-01-01T01:00:00Z'],
  ])('"%s" is %s, as a start and as an end', (text, instant) => {
    expect(read(text, 'start')).toBe(instant);
    expect(read(text, 'end')).toBe(instant);
    expect(parseInstant(text, 'end')).toHaveProperty('precision', 'instant');
  });

  test('may be Anywhere on Earth as an end, and never as a start', () => {
    expect(read('2026-06-14 18:00 AoE', 'end')).toBe('2026-06-15T06:00:00Z');
    expect(read('2026-06-14 AoE', 'end')).toBe('2026-06-15T12:00:00Z');
    expect(read('2026-06-14 18:00 AoE', 'start')).toBe('aoe-for-start');
    expect(read('2026-06-14 AoE', 'start')).toBe('aoe-for-start');
  });

  test.each(['2026-06-01 15:00', '2026-06-01T15:00', '1 June 2026', '', '2026-06', '2026-06-01 3pm UTC', '26-06-01'])(
    '"%s" is malformed: the zone or the form is missing',
    (text) => {
      expect(read(text, 'start')).toBe('malformed');
    },
  );

  test.each(['2026-02-30', '2023-02-29 12:00 UTC', '2026-06-01 24:00 UTC', '2026-06-01 12:60 UTC', '2026-13-01'])(
    '"%s" is no time at all',
    (text) => {
      expect(read(text, 'end')).toBe('no-such-time');
    },
  );

  test('does not have a leap second, which no clock of ours can show', () => {
    expect(read('2016-12-31 23:59:60 UTC', 'end')).toBe('malformed');
  });

  test.each(['2026-06-01 15:00 Europe/Atlantis', '2026-06-01 15:00 aoe', '2026-06-01 Mars'])(
    '"%s" is in a zone that does not exist',
    (text) => {
      expect(read(text, 'end')).toBe('unknown-zone');
    },
  );

  test('that would fall beyond the year 9999 or before the year 0 is refused, as such years do not sort', () => {
    expect(read('9999-12-31', 'end')).toBe('no-such-time');
    expect(read('9999-12-31 23:00 America/New_York', 'start')).toBe('no-such-time');
    expect(read('0000-01-01 00:00 Asia/Tokyo', 'start')).toBe('no-such-time');
    expect(read('9999-12-31', 'start')).toBe('9999-12-31T00:00:00Z');
  });
});

describe('an hour that daylight saving', () => {
  test('skips is refused', () => {
    expect(read('2026-03-29 02:30 Europe/Berlin', 'start')).toBe('skipped-local-time');
    expect(read('2026-03-08 02:00 America/New_York', 'end')).toBe('skipped-local-time');
  });

  test('has twice is refused', () => {
    expect(read('2026-10-25 02:30 Europe/Berlin', 'end')).toBe('repeated-local-time');
  });

  test('only touches is accepted on both sides', () => {
    expect(read('2026-03-29 01:59 Europe/Berlin', 'start')).toBe('2026-03-29T00:59:00Z');
    expect(read('2026-03-29 03:00 Europe/Berlin', 'start')).toBe('2026-03-29T01:00:00Z');
  });
});

describe('a day alone', () => {
  test('begins at its first moment and ends at the first moment after it, in UTC unless it names a zone', () => {
    expect(parseInstant('2026-06-01', 'start')).toEqual({ instant: '2026-06-01T00:00:00Z', precision: 'day' });
    expect(parseInstant('2026-06-01', 'end')).toEqual({ instant: '2026-06-02T00:00:00Z', precision: 'day' });
    expect(read('2026-06-01 Asia/Tokyo', 'start')).toBe('2026-05-31T15:00:00Z');
    expect(read('2026-06-01 Asia/Tokyo', 'end')).toBe('2026-06-01T15:00:00Z');
    expect(read('2026-12-31', 'end')).toBe('2027-01-01T00:00:00Z');
  });

  test('has a first moment also where the zone skips midnight', () => {
    expect(read('2018-11-04 America/Sao_Paulo', 'start')).toBe('2018-11-04T03:00:00Z');
    expect(read('2018-11-03 America/Sao_Paulo', 'end')).toBe('2018-11-04T03:00:00Z');
  });

  test('has one first moment also where the zone has midnight twice', () => {
    expect(read('2025-11-02 America/Havana', 'start')).toBe('2025-11-02T04:00:00Z');
  });

  test('ends exactly where the next begins', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata'), (on, zone) => {
        expect(read(`${on} ${zone}`, 'end')).toBe(read(`${dayOf(endOfDay(on))} ${zone}`, 'start'));
      }),
    );
  });
});

describe('an instant', () => {
  test('falls on the day that UTC has', () => {
    expect(dayOf(utc('2026-06-01 23:59'))).toBe('2026-06-01');
    expect(dayOf(startOfDay(day('2026-06-01')))).toBe('2026-06-01');
    expect(dayOf(endOfDay(day('2026-06-30')))).toBe('2026-07-01');
  });

  test('of a time of day is the later reading where the zone skips or repeats it', () => {
    expect(at(day('2026-06-01'), '15:00', 'Europe/Berlin')).toBe('2026-06-01T13:00:00Z');
    expect(at(day('2026-03-29'), '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
    expect(at(day('2026-10-25'), '02:30', 'Europe/Berlin')).toBe('2026-10-25T01:30:00Z');
  });

  test('some days later keeps the clock of its zone across daylight saving', () => {
    const noon = at(day('2026-03-25'), '12:00', 'Europe/Berlin');
    expect(noon).toBe('2026-03-25T11:00:00Z');
    expect(addDaysIn('Europe/Berlin', noon, 7)).toBe('2026-04-01T10:00:00Z');
    expect(addDaysIn('UTC', noon, 7)).toBe('2026-04-01T11:00:00Z');
  });

  test('written down and read again is the same', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399 }), (on, seconds) => {
        const instant = new Date(Date.parse(startOfDay(on)) + seconds * 1000).toISOString().replace('.000', '');
        expect(read(instant, 'start')).toBe(instant as Instant);
      }),
    );
  });
});

test('a time in UTC is the same by whatever name of UTC', () => {
  const number = (max: number) => fc.integer({ min: 0, max }).map((each) => String(each).padStart(2, '0'));
  const year = fc.integer({ min: 0, max: 9999 }).map((each) => String(each).padStart(4, '0'));
  const moment = fc
    .tuple(year, number(13), number(32), number(25), number(61), fc.option(number(61)))
    .map(([y, m, d, hour, minute, second]) => `${y}-${m}-${d} ${hour}:${minute}${second === null ? '' : `:${second}`}`);
  fc.assert(
    fc.property(moment, fc.constantFrom('start' as const, 'end' as const), (text, as) => {
      expect(parseInstant(`${text} UTC`, as)).toEqual(parseInstant(`${text} Etc/UTC`, as));
    }),
    { numRuns: 1000 },
  );
});
