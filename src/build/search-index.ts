/**
 * The search index, made from the finished pages: one for the whole site, whatever its size, so that what a reader's browser
 * loads for a question stays bounded. Where all its texts are those of the last build, it is taken over.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { packageFolder } from './package-folder.ts';
import { orderFacets } from './search-order.ts';
import { NOT_INDEXED, searchText } from './search-text.ts';
import { filesIn } from './site-folder.ts';

/** How many pages are with Pagefind at a time: it works on them while the next are read. */
const AT_ONCE = 64;

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

/** By what the index of these pages is known again: the texts are read once more where it is made, and never held at once. */
function keyOf(folder: string, pages: readonly string[]): string {
  const hash = createHash('sha256').update(tools());
  for (const page of pages) {
    const text = textOf(folder, page);
    if (text !== null) hash.update(JSON.stringify([page, text.length])).update(text);
  }
  return hash.digest('hex');
}

/** Makes the index of pages. Pagefind's own interfaces are used by no page. */
async function make(folder: string, pages: readonly string[], out: string): Promise<void> {
  const { index: made, errors } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  complain(errors);
  if (made === undefined) throw new Error('Pagefind made no index');
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const added = pages.slice(from, from + AT_ONCE).flatMap((sourcePath) => {
      const content = textOf(folder, sourcePath);
      return content === null ? [] : [made.addHTMLFile({ sourcePath, content })];
    });
    for (const each of await Promise.all(added)) complain(each.errors);
  }
  // Pagefind would answer before what it writes is on the disk, and closing ends it in the middle.
  const written = await made.getFiles();
  complain(written.errors);
  await pagefind.close();
  for (const { path: name, content } of written.files) {
    if (/^pagefind-(?!worker).*\.(js|css)$/.test(name)) continue;
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  orderFacets(out);
}

/**
 * Indexes the pages in a folder and writes the index into it; `kept` is the folder in which the last index waits for the next
 * build. Answers how many pages the site has; throws where Pagefind complains.
 */
export async function index(folder: string, kept: string): Promise<number> {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const key = keyOf(folder, pages);
  const finished = path.join(kept, key);
  if (!existsSync(finished)) {
    rmSync(kept, { recursive: true, force: true });
    const making = path.join(kept, 'making');
    mkdirSync(making, { recursive: true });
    await make(folder, pages, making);
    renameSync(making, finished);
  }
  cpSync(finished, path.join(folder, 'pagefind'), { recursive: true });
  return pages.length;
}
