/** Where the tests keep what they make: in a folder of the project that git does not see. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const WORK = path.resolve('.hustings', 'test');

/** A path for a file or folder that the tests make. */
export function workFile(name: string): string {
  mkdirSync(WORK, { recursive: true });
  return path.join(WORK, name);
}
