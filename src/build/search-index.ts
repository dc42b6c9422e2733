/**
 * The search index over finished pages: one for the whole site, whatever its size, so that what a reader's browser
 * loads for a question stays bounded. It is kept for the next build: where few pages have another text, those alone are read by
 * Pagefind, and what it makes of them takes the place of what was there. The bytes are those of an index of all pages.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
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
import { takeOver } from './last-build.ts';
import { packageFolder } from './package-folder.ts';
import { NOT_INDEXED, searchText } from './search-text.ts';
import { filesIn } from './site-folder.ts';

/** How many pages are with Pagefind at a time: it works on them while the next are read. */
const AT_ONCE = 64;

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

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** What an index is made with, beside its pages. */
function tools(): string {
  const file = path.join(packageFolder(import.meta.dirname, 'pagefind'), 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return JSON.stringify([version, process.version, NOT_INDEXED]);
}

/** A page for the indexer; null where it is not to be found. */
const textOf = (folder: string, page: string): string | null =>
  searchText(readFileSync(path.join(folder, page), 'utf8'));

const digestOf = (text: string | null): string | null =>
  text === null ? null : createHash('sha256').update(text).digest('base64');

/** Lets Pagefind read pages; answers the files that it makes of them, and hears each text on its way. */
async function made(folder: string, pages: readonly string[], heard: (page: string, text: string | null) => void) {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  complain(errors);
  if (index === undefined) throw new Error('Pagefind made no index');
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const added = pages.slice(from, from + AT_ONCE).flatMap((sourcePath) => {
      const content = textOf(folder, sourcePath);
      heard(sourcePath, content);
      return content === null ? [] : [index.addHTMLFile({ sourcePath, content })];
    });
    for (const each of await Promise.all(added)) complain(each.errors);
  }
  // Pagefind would answer before what it writes is on the disk, and closing ends it in the middle.
  const written = await index.getFiles();
  complain(written.errors);
  await pagefind.close();
  return new Map(written.files.map(({ path: name, content }) => [name, content]));
}

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
    const digest = digestOf(textOf(folder, page));
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

/** Indexes all pages into a folder; answers what is known of them. */
async function indexAll(folder: string, pages: readonly string[], out: string): Promise<Known[]> {
  const digests = new Map<string, string | null>();
  const files = await made(folder, pages, (page, text) => digests.set(page, digestOf(text)));
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
    const digest = digests.get(page) ?? null;
    return { page, mark: markOf(path.join(folder, page)), digest, isIndexed: digest !== null };
  });
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) expectOrder(only, known);
  return known;
}

/** Of pages, those whose text the index does not have yet. */
const changedOf = (pages: readonly Known[]): string[] =>
  pages.filter(({ digest, isIndexed }) => digest !== null && !isIndexed).map(({ page }) => page);

/** Puts what changed into the index in a folder; false where that can't be done, and all pages are to be indexed. */
async function indexChanged(folder: string, before: Kept, now: readonly Known[], out: string): Promise<boolean> {
  const changed = changedOf(now);
  const old: Read = (name) => readFileSync(path.join(out, name));
  const entry = entryOf(old);
  const [[language, about] = ['', null], ...others] = Object.entries(entry.languages);
  if (about === null || others.length > 0) return false;
  const fresh = changed.length === 0 ? null : readIn(await made(folder, changed, () => {}));
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
async function renewed(folder: string, pages: readonly string[], making: string): Promise<void> {
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
    done = await indexAll(folder, pages, files);
  }
  const marks = filesIn(files).map((name) => [name, markOf(path.join(files, name))]);
  const content: Kept = { tools: tools(), pages: done, files: Object.fromEntries(marks) };
  writeFileSync(path.join(making, KNOWN), JSON.stringify(content));
}

/**
 * Indexes the pages in a folder and writes the index into it; `kept` is the folder in which the last index waits for the next
 * build. Answers how many pages the site has; throws where Pagefind complains.
 */
export async function index(folder: string, kept: string): Promise<number> {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const [waiting, making] = [path.join(kept, 'index'), path.join(kept, 'making')];
  // Whoever is ended in the middle leaves no index behind that is half of one and half of another.
  rmSync(making, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true });
  if (existsSync(waiting)) renameSync(waiting, making);
  else mkdirSync(making);
  await renewed(folder, pages, making);
  renameSync(making, waiting);
  const files = path.join(waiting, FILES);
  takeOver(filesIn(files), files, path.join(folder, 'pagefind'));
  return pages.length;
}
