/** The search index, made from the finished pages. */
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { orderFacets } from './search-order.ts';

/** What a page says of its tables and its sources, rather than of its subject. */
const NOT_INDEXED = ['thead', 'caption', '.note__sources', '.provenance', '.breadcrumbs'];

/** What marks the text of a page that the search is to find. */
const INDEXED = 'data-pagefind-body';

/** How many pages are with Pagefind at a time: it works on them while the next are read. */
const AT_ONCE = 64;

/** Cells of a table, which follow each other without a space between their words. */
const CLOSED = /<\/(td|th)>(?=<)/g;

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Indexes the pages in a folder and writes the index into it. Answers how many pages there are; throws where Pagefind complains. */
export async function index(folder: string): Promise<number> {
  const { index: made, errors } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  complain(errors);
  if (made === undefined) throw new Error('Pagefind made no index');
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const added = pages.slice(from, from + AT_ONCE).flatMap((sourcePath) => {
      const html = readFileSync(path.join(folder, sourcePath), 'utf8');
      if (!html.includes(INDEXED)) return [];
      return [made.addHTMLFile({ sourcePath, content: html.replace(CLOSED, '</$1> ') })];
    });
    for (const { errors } of await Promise.all(added)) complain(errors);
  }
  const out = path.join(folder, 'pagefind');
  complain((await made.writeFiles({ outputPath: out })).errors);
  await pagefind.close();
  orderFacets(out);
  // Pagefind also writes its own interfaces, of which the search page uses none.
  for (const file of readdirSync(out)) {
    if (/^pagefind-(?!worker)/.test(file) && /\.(js|css)$/.test(file)) rmSync(path.join(out, file));
  }
  return pages.length;
}
