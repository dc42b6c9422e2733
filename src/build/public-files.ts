/** The files that are published as they are: `public/`. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
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
