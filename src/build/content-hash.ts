/** One number for everything that a community wrote. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/**
 * The SHA-256, in hexadecimal, of a list with a line for each file: the SHA-256 of its bytes, two spaces, its path from the
 * folder; in the order of the paths. `sha256sum` writes the same list.
 */
export function contentHash(folder: string, paths: readonly string[]): string {
  const lines = [...paths].sort().map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}\n`);
  return sha256(lines.join(''));
}
