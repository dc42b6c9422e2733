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
    expect(localTime(at, 'Europe/Berlin')).toBe('25 October 2026, 02:30 CEST');
    expect(localTime('2026-10-25T01:30:00Z' as Instant, 'Europe/Berlin')).toBe('25 October 2026, 02:30 CET');
    expect(localTime(at, 'Pacific/Kiritimati')).toBe('25 October 2026, 14:30 GMT+14');
  });
  it('is not said where it is UTC', () => {
    expect(localTime(at, 'UTC')).toBeNull();
  });
});
