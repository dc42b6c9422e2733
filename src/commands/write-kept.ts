/** Writes what commands keep for each other: whole or not at all, and where nothing can be written, nothing. */
import { serialize } from 'node:v8';
import { writeWhole } from '../build/whole-files.ts';

export function writeKept<T>(file: string, kept: T): void {
  try {
    writeWhole(file, serialize(kept));
  } catch {
    // The next command does without.
  }
}
