/** Where a file lies in a folder, told alike on every system. */
import path from 'node:path';

/** How a system writes paths. */
type Paths = Pick<typeof path, 'isAbsolute' | 'relative' | 'resolve' | 'sep'>;

/** The way from a folder to a file in it, with `/` on every system; '' for the folder itself, null for what lies outside, on another disk too. */
export function inside(folder: string, file: string, paths: Paths = path): string | null {
  const way = paths.relative(folder, paths.resolve(file));
  const parts = way.split(paths.sep);
  return paths.isAbsolute(way) || parts[0] === '..' ? null : parts.join('/');
}
