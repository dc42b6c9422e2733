/** When a finished site grows old: it says so itself, so that whoever builds it need not ask the content. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../governance/instant.ts';

/** The file of a site that holds the next moment at which a phase or the day turns. */
export const TURNS = 'turns.txt';

export const writeTurns = (site: string, at: Instant): void => writeFileSync(path.join(site, TURNS), `${at}\n`);

/** The moment that a site's file says; null where the text is no such file's. */
export function readTurns(text: string): Instant | null {
  const at = text.trim();
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(at) ? (at as Instant) : null;
}

/** The same of a site that lies in a folder. */
export function turnsOf(site: string): Instant | null {
  const file = path.join(site, TURNS);
  return existsSync(file) ? readTurns(readFileSync(file, 'utf8')) : null;
}
