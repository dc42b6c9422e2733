/**
 * The search index, made from the finished pages.
 *
 * A large site's index has several parts, which the reader's browser searches together: Pagefind holds all that it indexes
 * in memory, and a part whose pages are the same as at the last build is not made again. A page stays in its part for as
 * long as the number of parts does; pages below one address share one.
 */
import { createHash, type Hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { orderFacets } from './search-order.ts';
import { filesIn } from './site-folder.ts';

/** What a page says of its tables and its sources, rather than of its subject. */
const NOT_INDEXED = ['thead', 'caption', 'svg', '.timetable', '.note__sources', '.provenance', '.breadcrumbs'];

/** What marks the text of a page that the search is to find. */
const INDEXED = 'data-pagefind-body';

/** About how many pages a part holds, in an index of more than one. */
const PART = 1000;

/** How many pages are with Pagefind at a time: it works on them while the next are read. */
const AT_ONCE = 64;

/** Cells of a table, which follow each other without a space between their words. */
const CLOSED = /<\/(td|th)>(?=<)/g;

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

const sha256 = (text: string) => createHash('sha256').update(text);

/** In which part of so many a page belongs: `elections/2026-04/` is one address, whatever lies below it. */
const partOf = (page: string, parts: number): number =>
  sha256(page.split('/').slice(0, 2).join('/')).digest().readUInt32BE() % parts;

/** What a part is made with, beside its pages. */
function tools(): string {
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as { version: string };
  return JSON.stringify([version, process.version, NOT_INDEXED]);
}

/** A page as Pagefind is to see it, without what is round its content; null where it is not to be found. */
function textOf(folder: string, page: string): string | null {
  const html = readFileSync(path.join(folder, page), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  if (!main.includes(INDEXED)) return null;
  return `${html.slice(0, html.indexOf('<body'))}<body>${main.replace(CLOSED, '</$1> ')}</main></body></html>`;
}

interface Part {
  readonly pages: string[];
  /** Of everything that the part is made from: by it a finished one is known again. */
  readonly hash: Hash;
}

/** The parts of the index of a folder's pages. The texts are read once more where a part is made, and never held at once. */
function partsOf(folder: string, pages: readonly string[], size: number): Part[] {
  const count = Math.ceil(pages.length / size) || 1;
  const parts = Array.from(
    { length: count },
    (_, part): Part => ({ pages: [], hash: sha256(`${tools()}${part === 0}`) }),
  );
  for (const page of pages) {
    const text = textOf(folder, page);
    const part = parts[partOf(page, count)];
    if (text === null || part === undefined) continue;
    part.pages.push(page);
    part.hash.update(JSON.stringify([page, text.length])).update(text);
  }
  return parts;
}

/** Makes one part. The first brings the script that searches them all; Pagefind's own interfaces are used by no page. */
async function makePart(folder: string, pages: readonly string[], runtime: boolean, out: string): Promise<void> {
  const { index: made, errors } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  complain(errors);
  if (made === undefined) throw new Error('Pagefind made no index');
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const added = pages
      .slice(from, from + AT_ONCE)
      .map((sourcePath) => made.addHTMLFile({ sourcePath, content: textOf(folder, sourcePath) ?? '' }));
    for (const each of await Promise.all(added)) complain(each.errors);
  }
  // Pagefind would answer before what it writes is on the disk, and closing ends it in the middle.
  const written = await made.getFiles();
  complain(written.errors);
  await pagefind.close();
  for (const { path: name, content } of written.files) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  orderFacets(out);
  for (const file of readdirSync(out)) {
    const unused = /^pagefind-(?!worker).*\.(js|css)$/.test(file);
    const second = !runtime && (/\.js$/.test(file) || /^wasm\./.test(file));
    if (unused || second) rmSync(path.join(out, file));
  }
}

/**
 * Indexes the pages in a folder and writes the index into it, in parts of about `size` pages; `kept` is the folder in which
 * finished parts wait for the next build. Answers how many pages the site has; throws where Pagefind complains.
 */
export async function index(folder: string, kept: string, size = PART): Promise<number> {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  const parts = partsOf(folder, pages, size);
  const used = new Set<string>();
  for (const [number, part] of parts.entries()) {
    const key = part.hash.digest('hex');
    used.add(key);
    const finished = path.join(kept, key);
    if (!existsSync(finished)) {
      const making = path.join(kept, 'making');
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { recursive: true });
      await makePart(folder, part.pages, number === 0, making);
      renameSync(making, finished);
    }
    cpSync(finished, path.join(folder, 'pagefind', ...(number === 0 ? [] : [String(number)])), { recursive: true });
  }
  writeFileSync(path.join(folder, 'pagefind', 'parts.json'), JSON.stringify(parts.length));
  for (const old of readdirSync(kept))
    if (!used.has(old)) rmSync(path.join(kept, old), { recursive: true, force: true });
  return pages.length;
}
