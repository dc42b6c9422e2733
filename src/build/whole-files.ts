/** Files that are there whole or not at all: written aside, then put in their place. */
import { copyFileSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { makeFolder } from '../content/make-folder.ts';

/** Writes a file, and the folders above it. Throws where it cannot be written, and leaves what was there. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  makeFolder(path.dirname(file));
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(aside, content);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Puts a file at another place too, over what is there: as the same file where the disk can do that, for nobody writes into one; else as a copy. */
export function placeSame(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
