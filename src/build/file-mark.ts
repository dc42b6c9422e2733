/** By which a file on the disk is known again. */
import { statSync } from 'node:fs';

/** By which a file is known to be the very one that was written: its size, the moment of its last change, its place on the disk. */
export function markOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.size} ${stat.mtimeMs} ${stat.ino}` : null;
}
