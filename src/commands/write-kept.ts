/** Writes what commands keep for each other: whole or not at all, and where nothing can be written, nothing. */
import { renameSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { serialize } from 'node:v8';

export function writeKept<T>(file: string, kept: T): void {
  try {
    const writing = `${file}.${process.pid}`;
    writeFileSync(writing, serialize(kept));
    renameSync(writing, file);
  } catch {
    // The next command does without.
  }
}
