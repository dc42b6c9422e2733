/**
 * The search index over finished pages: one for the whole site, whatever its size, so that what a reader's browser
 * loads for a question stays bounded. It is kept for the next build: where few pages have another text, those alone are read by
 * Pagefind, and what it makes of them takes the place of what was there. The bytes are those of an index of all pages.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markOf } from './file-mark.ts';
import {
  ENTRY,
  type Entry,
  entryOf,
  fragmentFile,
  type Language,
  type Read,
  writeMeta,
  writerInto,
} from './index-files.ts';
import { expectOrder, type Known, mergedIndex, type Part, plainIndex } from './index-parts.ts';
import { digestOf, type Indexer, indexer } from './indexer.ts';
import { takeOver } from './last-build.ts';
import { packageFolder } from './package-folder.ts';
import { NOT_INDEXED, searchText } from './search-text.ts';
import { filesIn } from './site-folder.ts';

/** Where more than this part of the pages has another text, all are indexed. */
const FEW = 1 / 4;

/** What lies in the folder of a kept index: its files, and what is known of them. */
const FILES = 'files';
const KNOWN = 'known.json';

/** An index that waits for the next build. */
interface Kept {
  /** What it was made with, beside its pages. */
  readonly tools: string;
  readonly pages: readonly Known[];
  /** By name, by which each of its files is known to be the very one that was written. */
  readonly files: Readonly<Record<string, string | null>>;
}

/** What an index is made with, beside its pages. */
function tools(): string {
  const file = path.join(packageFolder(import.meta.dirname, 'pagefind'), 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return JSON.stringify([version, process.version, NOT_INDEXED]);
}

const pageIn = (folder: string, page: string): string => readFileSync(path.join(folder, page), 'utf8');

const readIn =
  (files: ReadonlyMap<string, Uint8Array>): Read =>
  (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`Pagefind: the index has no ${name}`);
    return file;
  };

/** The index that waits in a folder; null where there is none, or where a file of it is another than was written. */
function keptIn(folder: string): Kept | null {
  try {
    const kept: Kept = JSON.parse(readFileSync(path.join(folder, KNOWN), 'utf8'));
    const isWhole = Object.entries(kept.files).every(([name, mark]) => markOf(path.join(folder, FILES, name)) === mark);
    return isWhole && kept.tools === tools() ? kept : null;
  } catch {
    return null;
  }
}

/** The pages as they are now: of a page whose file is the very one that was indexed, the text is not asked for again. */
function known(folder: string, pages: readonly string[], before: readonly Known[]): Known[] {
  const last = new Map(before.map((each) => [each.page, each]));
  return pages.map((page) => {
    const mark = markOf(path.join(folder, page));
    const same = last.get(page);
    if (same !== undefined && same.mark === mark) return same;
    const digest = digestOf(searchText(pageIn(folder, page)));
    return { page, mark, digest, isIndexed: same?.digest === digest };
  });
}

/** Writes the parts of an index; answers the names of all of its files. */
function write(folder: string, entry: Entry, parts: readonly Part[], isThere: (name: string) => boolean): Set<string> {
  const names = new Set<string>();
  const put = writerInto(folder, isThere, (name) => names.add(name));
  const languages = parts.map(({ language, about, meta, chunks, fragments }): [string, Language] => {
    for (const [name, content] of fragments) put(fragmentFile(name), content);
    const hash = writeMeta(meta, chunks, language, put);
    return [language, { ...about, hash, page_count: meta.pages.length }];
  });
  languages.sort(([one], [other]) => (one < other ? -1 : 1));
  put(ENTRY, () => Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })));
  return names;
}

/** The programs of an index that a page of ours uses: Pagefind's own interfaces are used by none. */
const isProgram = (name: string): boolean => /^(?:pagefind(?:-worker)?\.js|wasm\..*)$/.test(name);

/** Has an indexer read pages that lie in a folder. */
async function readAll(reading: Indexer, folder: string, pages: readonly string[]): Promise<void> {
  for (const page of pages) await reading.add(page, pageIn(folder, page));
}

/** Whether an indexer was given the pages of a site that are to be found, and no others. */
function hasAll({ digests }: Indexer, folder: string, pages: readonly string[]): boolean {
  const others = pages.filter((page) => !digests.has(page));
  return (
    pages.length - others.length === digests.size && others.every((page) => searchText(pageIn(folder, page)) === null)
  );
}

/** An indexer that has read all pages: the one that was given them as they were drawn, where it has them all. */
async function readerOf(drawn: Indexer | null, folder: string, pages: readonly string[]): Promise<Indexer> {
  if (drawn !== null && hasAll(drawn, folder, pages)) return drawn;
  await drawn?.leave();
  const reading = await indexer();
  await readAll(reading, folder, pages);
  return reading;
}

/** Indexes all pages into a folder; answers what is known of them. */
async function indexAll(
  drawn: Indexer | null,
  folder: string,
  pages: readonly string[],
  out: string,
): Promise<Known[]> {
  const reading = await readerOf(drawn, folder, pages);
  const files = await reading.files();
  const read = readIn(files);
  const entry = entryOf(read);
  const parts = Object.entries(entry.languages).map(([language, about]) => plainIndex(read, language, about));
  write(out, entry, parts, () => false);
  const put = writerInto(
    out,
    () => false,
    () => {},
  );
  for (const [name, content] of files) if (isProgram(name)) put(name, () => content);
  const known = pages.map((page): Known => {
    const digest = reading.digests.get(page) ?? null;
    return { page, mark: markOf(path.join(folder, page)), digest, isIndexed: digest !== null };
  });
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) expectOrder(only, known);
  return known;
}

/** Of pages, those whose text the index does not have yet. */
const changedOf = (pages: readonly Known[]): string[] =>
  pages.filter(({ digest, isIndexed }) => digest !== null && !isIndexed).map(({ page }) => page);

/** The files that Pagefind makes of some pages. */
async function filesOf(folder: string, pages: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const reading = await indexer();
  await readAll(reading, folder, pages);
  return reading.files();
}

/** Puts what changed into the index in a folder; false where that can't be done, and all pages are to be indexed. */
async function indexChanged(folder: string, before: Kept, now: readonly Known[], out: string): Promise<boolean> {
  const changed = changedOf(now);
  const old: Read = (name) => readFileSync(path.join(out, name));
  const entry = entryOf(old);
  const [[language, about] = ['', null], ...others] = Object.entries(entry.languages);
  if (about === null || others.length > 0) return false;
  const fresh = changed.length === 0 ? null : readIn(await filesOf(folder, changed));
  const part = mergedIndex({ language, about, before: before.pages, now, changed, old, fresh });
  if (part === null) return false;
  const there = new Set(Object.keys(before.files));
  // The last site has the same file, which is not to be written into.
  rmSync(path.join(out, ENTRY));
  const names = write(out, entry, [part], (name) => name !== ENTRY && there.has(name));
  for (const [name] of part.meta.pages) names.add(fragmentFile(name));
  for (const name of there) if (!isProgram(name) && !names.has(name)) rmSync(path.join(out, name));
  return true;
}

/** The index in `making` made to be of these pages; by what is kept there, or of all of them. */
async function renewed(drawn: Indexer | null, folder: string, pages: readonly string[], making: string): Promise<void> {
  const files = path.join(making, FILES);
  const kept = keptIn(making);
  const now = kept === null ? [] : known(folder, pages, kept.pages);
  const isSame = (each: Known, index: number) =>
    each.page === kept?.pages[index]?.page && each.digest === kept.pages[index]?.digest;
  const isOfThem = kept !== null && now.length === kept.pages.length && now.every(isSame);
  const isFew = kept !== null && changedOf(now).length <= pages.length * FEW;
  let done: readonly Known[] = now.map((each) => ({ ...each, isIndexed: each.digest !== null }));
  if (!isOfThem && !(isFew && (await indexChanged(folder, kept, now, files)))) {
    rmSync(making, { recursive: true, force: true });
    done = await indexAll(drawn, folder, pages, files);
  }
  const marks = filesIn(files).map((name) => [name, markOf(path.join(files, name))]);
  const content: Kept = { tools: tools(), pages: done, files: Object.fromEntries(marks) };
  writeFileSync(path.join(making, KNOWN), JSON.stringify(content));
}

const waitingIn = (kept: string): string => path.join(kept, 'index');

/** An indexer for the pages of a build as they are drawn; null where an index waits in `kept`, of which little may have to be renewed. */
export const indexerBeside = async (kept: string): Promise<Indexer | null> =>
  existsSync(waitingIn(kept)) ? null : indexer();

/**
 * Indexes the pages in a folder and writes the index into it; `kept` is the folder in which the last index waits for the next
 * build, and `drawn` the indexer that was given pages as they were drawn, in the order of their files. Answers how many pages
 * the site has; throws where Pagefind complains.
 */
export async function index(folder: string, kept: string, drawn: Indexer | null = null): Promise<number> {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const [waiting, making] = [waitingIn(kept), path.join(kept, 'making')];
  // Whoever is ended in the middle leaves no index behind that is half of one and half of another.
  rmSync(making, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  if (existsSync(waiting)) renameSync(waiting, making);
  else mkdirSync(making);
  await renewed(drawn, folder, pages, making);
  renameSync(making, waiting);
  const files = path.join(waiting, FILES);
  takeOver(filesIn(files), files, path.join(folder, 'pagefind'));
  return pages.length;
}
