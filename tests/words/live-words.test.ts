import { describe, expect, it } from 'vitest';
import { localTime, spanUntil } from '#words/live-words.ts';
import type { Instant } from '../../src/governance/instant.ts';

const span = (from: string, until: string) => spanUntil(from as Instant, until as Instant).replaceAll('\u00a0', ' ');

describe('spanUntil', () => {
  it('counts whole days from three on, then ever smaller units', () => {
    expect(span('2026-04-01T00:00:00Z', '2026-04-08T23:00:00Z')).toBe('7 days');
    expect(span('2026-04-01T00:00:00Z', '2026-04-04T00:00:00Z')).toBe('3 days');
    expect(span('2026-04-01T00:00:00Z', '2026-04-03T23:00:00Z')).toBe('2 days 23 hours');
    expect(span('2026-04-01T00:00:00Z', '2026-04-01T05:07:00Z')).toBe('5 hours 7 minutes');
    expect(span('2026-04-01T00:00:00Z', '2026-04-01T00:00:01Z')).toBe('1 minute');
  });
});

describe('localTime', () => {
  const at = '2026-10-25T00:30:00Z' as Instant;
  it('is the moment by the clock of the zone, across daylight saving', () => {
    expect(localTime(at, 'Europe/Berlin')).toBe('your time 02:30');
    expect(localTime('2026-10-25T01:30:00Z' as Instant, 'Europe/Berlin')).toBe('your time 02:30');
    expect(localTime(at, 'Pacific/Kiritimati')).toBe('your time 14:30');
  });
  it('names the day where it is another, and the year where that is', () => {
    expect(localTime('2026-10-24T23:30:00Z' as Instant, 'Europe/Berlin')).toBe('your time 25 October, 01:30');
    expect(localTime('2026-12-31T23:30:00Z' as Instant, 'Europe/Berlin')).toBe('your time 1 January 2027, 00:30');
  });
  it('is not said where the clock shows what UTC does', () => {
    expect(localTime(at, 'UTC')).toBeNull();
    expect(localTime('2026-12-01T12:00:00Z' as Instant, 'Europe/London')).toBeNull();
  });
});
