/** The search index, made from the finished pages. */
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';

/** Indexes the pages in a folder and writes the index into it. Answers how many pages there are; throws where Pagefind complains. */
export async function index(folder: string): Promise<number> {
  const { index: made, errors } = await pagefind.createIndex({});
  if (made === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await made.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  const out = path.join(folder, 'pagefind');
  const written = await made.writeFiles({ outputPath: out });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  // Pagefind also writes its own interfaces, of which the search page uses none.
  for (const file of readdirSync(out))
    if (/^pagefind-(?!worker)/.test(file) && /\.(js|css)$/.test(file)) rmSync(path.join(out, file));
  return added.page_count;
}
