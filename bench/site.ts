/** What a build wrote: how much, and whether it is what was asked for. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from '../src/build/site-folder.ts';
import { firstSentence, type StatementFile } from './statements.ts';

export interface Size {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** How many bytes of text the search of a finished site can find: Pagefind keeps the text of each page in a file of its own. */
export function indexedIn(folder: string): number {
  const fragments = path.join(folder, 'pagefind', 'fragment');
  return filesIn(fragments).reduce((sum, file) => {
    const text = gunzipSync(readFileSync(path.join(fragments, file))).toString();
    const { content }: { content: string } = JSON.parse(text.slice(text.indexOf('{')));
    return sum + Buffer.byteLength(content);
  }, 0);
}

/** How large a finished site is. */
export function sizeOf(folder: string): Size {
  const files = filesIn(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, files: files.length, bytes };
}

/**
 * Throws where a site lacks the page of a statement, or one of them lacks what the candidate wrote. `pageOf` answers where
 * the page of a statement is, as a path from the site's folder.
 */
export function verify(
  folder: string,
  statements: readonly StatementFile[],
  pageOf: (statement: StatementFile) => string,
): void {
  for (const statement of statements) {
    const page = path.join(folder, pageOf(statement));
    if (!existsSync(page)) throw new Error(`${page} was not written`);
    if (!readFileSync(page, 'utf8').includes(firstSentence(statement))) {
      throw new Error(`${page} does not hold what ${statement.file} says`);
    }
  }
}
