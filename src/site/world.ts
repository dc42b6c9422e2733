/** What the world decides and no function may: the day, and where things lie. Everything else takes them as arguments. */
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

/** Where the community is: the folder that one stands in, with its content, its public files and its package.json. */
export const communityFolder = (): string => process.cwd();

/** The content folder of this run: `HUSTINGS_CONTENT`, or `content` in the community's. */
export const contentFolder = (): string => path.resolve(communityFolder(), process.env.HUSTINGS_CONTENT ?? 'content');

const place: { [key: symbol]: string | undefined } = globalThis as never;
const SOFTWARE = Symbol.for('hustings.software');

/**
 * Where the software lies: a checkout, or a package. Bundled with the pages, this file lies elsewhere: the run that bundles
 * them has told by then where it came from.
 */
export const softwareFolder = (): string => (place[SOFTWARE] ??= path.resolve(import.meta.dirname, '..', '..'));
softwareFolder();

/** Astro's configuration, which the software brings along, as Astro wants it named: from the folder of the community. */
export const configFrom = (community: string): string =>
  path.relative(community, path.join(softwareFolder(), 'astro.config.mjs'));
