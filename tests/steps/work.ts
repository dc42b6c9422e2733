/** Where the tests keep what they make: in a folder of the project that git does not see. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const WORK = path.resolve('.hustings', 'test');

/** A path for a file or folder that the tests make. */
export function workFile(name: string): string {
  mkdirSync(WORK, { recursive: true });
  return path.join(WORK, name);
}

/** A path for a report that a tool will write. One of an earlier run is removed: it must not be taken for this one's. */
export function reportFile(name: string): string {
  const file = workFile(name);
  rmSync(file, { force: true });
  return file;
}

/** What a tool wrote into its report; null where it wrote none, or half of one. */
export function readReport<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
