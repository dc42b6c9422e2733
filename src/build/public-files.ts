/** The files that are published as they are: `public/`. */
import { closeSync, existsSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';

/**
 * What in the folder is neither a file nor a folder, as paths from the project: a link would be followed, out of the project
 * too, and a pipe waited for.
 */
export function notPublishable(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => {
      const stat = lstatSync(file);
      return !stat.isFile() && !stat.isDirectory();
    })
    .sort();
}

/** The first four bytes of a file of the folder, by its address; null where there is none. What an address has behind `?` or `#` names no file. */
export const firstBytesIn =
  (folder: string) =>
  (address: string): string | null => {
    const file = path.join(folder, address.replace(/[?#].*$/, ''));
    if (!existsSync(file) || !lstatSync(file).isFile()) return null;
    const open = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(4);
      return bytes.toString('latin1', 0, readSync(open, bytes, 0, 4, 0));
    } finally {
      closeSync(open);
    }
  };
