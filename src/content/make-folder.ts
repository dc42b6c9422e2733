/** A folder at a path that somebody named, with those above it. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isFolder = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/** Makes what is missing of a path. Throws where it cannot be made; Node's own way to do so goes on for ever below /proc. */
export function makeFolder(folder: string): void {
  const whole = path.resolve(folder);
  if (isFolder(whole)) return;
  const above = path.dirname(whole);
  if (above !== whole) makeFolder(above);
  try {
    mkdirSync(whole);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(whole)) throw error;
  }
}
