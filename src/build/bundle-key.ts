/** What a bundle of the pages is made from: where all of it is the same, so is the bundle, whatever else has changed. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ReadContent } from '../content/read.ts';
import { filesIn } from './site-folder.ts';

/** The code that draws pages; of the benchmark, the tables in the handbook; and the manual. */
const CODE = ['src', 'bench', 'docs/manual'];
const CODE_FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Each part with its length, so that no two lists of parts read the same. */
export function add(hash: Hash, ...parts: readonly (string | Uint8Array)[]): void {
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
}

/** Adds the program in `root`, and by what it is run. */
export function addCode(hash: Hash, root: string): void {
  add(hash, process.version, process.platform, process.arch);
  for (const file of [
    ...CODE.flatMap((folder) => filesIn(path.join(root, folder)).map((each) => `${folder}/${each}`)),
    ...CODE_FILES,
  ]) {
    add(hash, file, readFileSync(path.join(root, file)));
  }
}

/**
 * By what a bundle of the program in `root` is known: its code, what of the settings Astro's configuration takes, the base
 * path, and the prose that is compiled with the pages. Files of people, elections and the rest are read when the pages are
 * drawn, and statements too.
 */
export function bundleKey(root: string, { community, charter, handbook }: ReadContent, base: string): string {
  const hash = createHash('sha256');
  addCode(hash, root);
  const { url, language, nouns, privacy } = community?.data ?? {};
  add(hash, JSON.stringify([base, url, language, nouns, privacy?.emails]));
  for (const { id, folder, data, body } of charter) add(hash, JSON.stringify([folder, id, data, body]));
  for (const { id, file, data, body } of handbook) add(hash, JSON.stringify([file, id, data, body]));
  return hash.digest('hex').slice(0, 32);
}
