/** What the world decides and no function may: the day, and the folder. Everything else takes them as arguments. */
import path from 'node:path';
import process from 'node:process';
import { type Day, parseDay } from '../governance/day.ts';
import { dayOf, type Instant } from '../governance/instant.ts';

/** The instant of this run: `HUSTINGS_NOW` (a day, or an instant in UTC), or the clock's. Throws where it is malformed. */
export function now(): Instant {
  const set = process.env.HUSTINGS_NOW;
  if (set === undefined || set === '') return `${new Date().toISOString().slice(0, 19)}Z` as Instant;
  if (parseDay(set) !== null) return `${set}T00:00:00Z` as Instant;
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(set) && parseDay(set.slice(0, 10)) !== null) return set as Instant;
  throw new RangeError(`HUSTINGS_NOW is "${set}"; write a day (2026-05-01) or an instant (2026-05-01T12:00:00Z)`);
}

/** The day of this run, in UTC. */
export const today = (): Day => dayOf(now());

/** The content folder of this run: `HUSTINGS_CONTENT`, or `content`. */
export const contentFolder = (): string => path.resolve(process.env.HUSTINGS_CONTENT ?? 'content');
