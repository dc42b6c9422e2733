/** Generators: days and intervals of thirty years. */
import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '../../src/governance/day.ts';
import type { Interval } from '../../src/governance/interval.ts';

export const FIRST = day('2000-01-01');
export const LAST = day('2029-12-31');

/** A day of the thirty years. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: daysBetween(FIRST, LAST) })
  .map((days) => addDays(FIRST, days));

export const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 1, max: 4000 })))
  .map(([since, days]) => ({ since, until: days === null ? null : addDays(since, days) }));
