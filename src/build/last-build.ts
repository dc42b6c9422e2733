/**
 * What a build may take over from the one before.
 *
 * Two builds of the same code, day and content give the same bytes. Where nothing but texts of statements differs, only
 * what tells of their elections can (`src/site/texts.ts` sees to that): everything else is taken over
 * as it is, if the file still is the very one that was written. Anything else that differs, and all is drawn anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadContent } from '../content/read.ts';
import { add, addFiles } from './bundle-key.ts';
import { markOf } from './file-mark.ts';
import { placeSame } from './whole-files.ts';

/** What a site was made from: `key` stands for everything but the texts of statements, of which there is a hash each. */
export interface Origin {
  readonly key: string;
  /** By file, as findings name it. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A finished site: what it was made from, and by which marks its files can be known again. */
interface LastBuild extends Origin {
  readonly marks: Readonly<Record<string, string>>;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** What a site is made from: the code, the community's folder, the content, and the world's part (folder, base path, day), in words. */
export function originOf(code: string, community: string, content: ReadContent, world: readonly string[]): Origin {
  const hash = createHash('sha256');
  add(hash, code, ...world);
  addFiles(hash, community, ['public']);
  for (const { kind, file, text } of content.files) if (kind !== 'statement') add(hash, file, text ?? '');
  for (const { file, data } of content.statements) add(hash, file, JSON.stringify(data));
  const texts = Object.fromEntries(content.statements.map(({ file, body }) => [file, hashOf(body)]));
  return { key: hash.digest('base64'), texts };
}

/** The file in `folder` that tells of the site at `out`. */
export const recordOf = (folder: string, out: string): string =>
  path.join(folder, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);

/** Remembers a finished site: of its files, those that were drawn. */
export function remember(record: string, out: string, origin: Origin, files: readonly string[]): void {
  const marks = Object.fromEntries(files.map((file) => [file, markOf(path.join(out, file))]));
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ ...origin, marks }));
}

function lastBuild(record: string): LastBuild | null {
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as LastBuild;
  } catch {
    return null;
  }
}

/** What is drawn one by one from the content, each of which can be left out: pages, calendars, and the open data but for what it tells of the build. */
const KEPT =
  /^(?:(?:calendar|calendars|charter|committees|elections|handbook|organizations|people)\/|data\/v1\/(?!build\.json$))/;

/** The election below whose address a file lies, or of which a document tells. */
const OF_ELECTION = /^(?:data\/v1\/)?elections\/([^/]+?)(?:\.json$|\/|$)/;

/** The files of the site at `out` that a build from `origin` may take over, as paths within it. */
export function takenOver(record: string, out: string, origin: Origin): ReadonlySet<string> {
  const last = lastBuild(record);
  if (last === null || last.key !== origin.key) return new Set();
  const changed = new Set(
    Object.entries(origin.texts).flatMap(([file, text]) => (last.texts[file] === text ? [] : [file.split('/')[2]])),
  );
  return new Set(
    Object.entries(last.marks).flatMap(([file, mark]) => {
      const mayDiffer = !KEPT.test(file) || changed.has(OF_ELECTION.exec(file)?.[1]);
      return mayDiffer || markOf(path.join(out, file)) !== mark ? [] : [file];
    }),
  );
}

/** Puts files of a folder beside those that another has, as the same files where the disk can do that: no build writes into one. */
export function takeOver(files: Iterable<string>, out: string, into: string): void {
  const folders = new Set<string>();
  for (const file of files) {
    const to = path.join(into, file);
    const folder = path.dirname(to);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (existsSync(to)) continue;
    placeSame(path.join(out, file), to);
  }
}
