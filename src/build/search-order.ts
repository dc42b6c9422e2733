/**
 * Pagefind keeps the facets of its index in hash tables, and writes them in an order that differs from run to run. Here
 * they are put in the order of their names, so that the same pages give the same bytes.
 *
 * The form is Pagefind 1's: a gzipped `pagefind_dcd` and CBOR; a facet is `[name, [[value, pages]]]`, and the fourth entry
 * of the meta file lists the facets as `[name, file]`. Files are named by a hash of what they hold.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

const MARK = Buffer.from('pagefind_dcd');
const FACETS = 3;

type Named = [name: string, ...rest: unknown[]];

function read(file: string): unknown {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`Pagefind: ${file} is in a form that is not known`);
  return decode(bytes.subarray(MARK.length));
}

/** Writes a file named by a hash of its content beside the one that it replaces; answers that name, without the ending. */
function rewrite(old: string, content: unknown, language: string, length: number): string {
  const bytes = encode(content);
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`;
  const renamed = path.basename(old).replace(/[^.]+(?=\.pf_)/, name);
  rmSync(old);
  writeFileSync(path.join(path.dirname(old), renamed), gzipSync(Buffer.concat([MARK, bytes]), { level: 9 }));
  return name;
}

const byName = (a: Named, b: Named): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** Puts the facets of an index in order. Throws where the index is not in the form that this module knows. */
export function orderFacets(folder: string): void {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as { languages: Record<string, { hash: string }> };
  for (const [language, about] of Object.entries(entry.languages)) {
    const metaFile = readdirSync(folder).find((file) => file === `pagefind.${about.hash}.pf_meta`);
    if (metaFile === undefined) throw new Error(`Pagefind: there is no meta file for ${language}`);
    const meta = read(path.join(folder, metaFile)) as unknown[];
    const facets = (meta[FACETS] as [string, string][]).map(([name, hash]): Named => {
      const file = path.join(folder, 'filter', `${hash}.pf_filter`);
      const [, values] = read(file) as [string, Named[]];
      return [name, rewrite(file, [name, [...values].sort(byName)], language, 7)];
    });
    meta[FACETS] = facets.sort(byName);
    about.hash = rewrite(path.join(folder, metaFile), meta, language, 10);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}
