/** What a bundle of the pages is made from: where all of it is the same, so is the bundle, whatever else has changed. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ReadContent } from '../content/read.ts';
import { filesIn } from './site-folder.ts';

/** Where the software lies, and where the community's folder. */
export interface Places {
  readonly software: string;
  readonly community: string;
}

/** Of the software, what draws pages; of the benchmark, the tables in the handbook; the manual; and what pins the packages. */
const SOFTWARE = [
  'src',
  'bench',
  'docs/manual',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'tsconfig.json',
];

/** By which another software may lie in the community's folder: what it asks for, and the locks of the package managers. */
const COMMUNITY = ['package.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'];

/** Each part with its length, so that no two lists of parts read the same. */
export function add(hash: Hash, ...parts: readonly (string | Uint8Array)[]): void {
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
}

/** Adds the files of a folder that are, or lie in, what is named there. */
export function addFiles(hash: Hash, root: string, names: readonly string[]): void {
  for (const name of names) {
    const stat = statSync(path.join(root, name), { throwIfNoEntry: false });
    if (stat === undefined) continue;
    const files = stat.isFile() ? [name] : filesIn(path.join(root, name)).map((each) => `${name}/${each}`);
    for (const file of files) add(hash, file, readFileSync(path.join(root, file)));
  }
}

/** By what a state of the software is known, and by what it is run. It reads every source: to be asked once. */
export function codeOf({ software, community }: Places): string {
  const hash = createHash('sha256');
  add(hash, process.version, process.platform, process.arch, path.relative(community, software));
  addFiles(hash, software, SOFTWARE);
  if (path.relative(community, software) !== '') addFiles(hash, community, COMMUNITY);
  return hash.digest('hex').slice(0, 32);
}

/**
 * By what a bundle of the software is known: its code (`codeOf`), what of the settings Astro's configuration takes, the base
 * path, and the prose that is compiled with the pages. Files of people, elections and the rest are read when the pages are
 * drawn, and statements too.
 */
export function bundleKey(code: string, { community, charter, handbook }: ReadContent, base: string): string {
  const hash = createHash('sha256');
  add(hash, code);
  const { url, language, nouns, privacy } = community?.data ?? {};
  add(hash, JSON.stringify([base, url, language, nouns, privacy?.emails]));
  for (const { id, folder, data, body } of charter) add(hash, JSON.stringify([folder, id, data, body]));
  for (const { id, file, data, body } of handbook) add(hash, JSON.stringify([file, id, data, body]));
  return hash.digest('hex').slice(0, 32);
}
