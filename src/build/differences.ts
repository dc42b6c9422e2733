/** Whether two builds gave the same site, byte for byte. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './site-folder.ts';

const hashes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );

/** How two folders differ, a line for each file that is not the same in both; empty where they are the same. */
export function differences(one: string, other: string): readonly string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort()
    .filter((file) => a.get(file) !== b.get(file))
    .map((file) =>
      !b.has(file) ? `only in ${one}: ${file}` : !a.has(file) ? `only in ${other}: ${file}` : `differs: ${file}`,
    );
}
