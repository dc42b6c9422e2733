/**
 * The files of a search index, in the form of Pagefind 1.5: a gzipped `pagefind_dcd` and CBOR, each called by a hash of what it
 * holds. Pagefind keeps facets and spellings in hash tables and writes them in an order that differs from run to run, and it lets
 * the order of the pages decide whose name is longer where two begin alike. Here both follow from what is written, so that the same
 * pages give the same bytes, in one run or in several.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** The version whose files have this form. */
const KNOWN_VERSION = '1.5.2';

const MARK = Buffer.from('pagefind_dcd');

/** What such a file holds. Throws where it is in another form. */
export function unpacked(file: Uint8Array): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, MARK.length).equals(MARK)) return bytes.subarray(MARK.length);
  throw new Error('Pagefind: a file of the index is in a form that is not known');
}

const packed = (content: Uint8Array): Buffer => gzipSync(Buffer.concat([MARK, content]), { level: 9 });

export const hashOf = (content: Uint8Array): string => createHash('sha1').update(content).digest('hex');

/** Letters of a hash by which a file of words or of a facet is known from one index to the next. */
const LETTERS = 10;

/** The value of a facet, and the numbers of the pages that have it. */
type Value = readonly [value: string, pages: readonly number[]];

/** `kind`, and the values it has. */
export type Facet = readonly [name: string, values: readonly Value[]];

/** Of the pages of one language, what a search needs to know; words lie apart. */
export interface Meta {
  /** By number: what their fragments are called, and how many words they have. */
  readonly pages: readonly (readonly [name: string, words: number])[];
  readonly facets: readonly Facet[];
  /** What pages tell of themselves, in the order in which words name it. */
  readonly fields: readonly string[];
  /** The files of words, in their order. */
  readonly chunks: readonly string[];
}

/** What is read of an index: a file by its path in it. */
export type Read = (name: string) => Uint8Array;

export interface Language {
  readonly hash: string;
  readonly wasm: string | null;
  readonly page_count: number;
}

export interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, Language>>;
}

export const ENTRY = 'pagefind-entry.json';

/** What an index says of itself. Throws where it is of a version that is not known here. */
export function entryOf(read: Read): Entry {
  const entry: Entry = JSON.parse(Buffer.from(read(ENTRY)).toString());
  if (entry.version === KNOWN_VERSION) return entry;
  throw new Error(
    `Pagefind: the index is of version ${entry.version}, and the form of its files is known of ${KNOWN_VERSION} alone`,
  );
}

export const fragmentFile = (name: string): string => `fragment/${name}.pf_fragment`;
const wordsFile = (name: string): string => `index/${name}.pf_index`;
const facetFile = (name: string): string => `filter/${name}.pf_filter`;

type Written = [string, Meta['pages'], [string, string, string][], [string, string][], unknown[], readonly string[]];

/** The index of a language. Throws where it is in a form that is not known. */
export function metaOf(read: Read, { hash }: Language): Meta {
  const [, pages, chunks, facets, sorts, fields] = decode(unpacked(read(`pagefind.${hash}.pf_meta`))) as Written;
  if (sorts.length > 0) throw new Error('Pagefind: the index sorts pages, which no page asks for');
  return {
    pages,
    facets: facets.map(([, name]) => decode(unpacked(read(facetFile(name)))) as Facet),
    fields,
    chunks: chunks.map(([, , name]) => wordsFile(name)),
  };
}

/** By hash, the shortest beginnings by which hashes differ, of that many letters at least. */
export function shortened(hashes: readonly string[], least: number): ReadonlyMap<string, string> {
  const alike = Map.groupBy(new Set(hashes), (hash) => hash.slice(0, least));
  const names = new Map<string, string>();
  for (const group of alike.values()) {
    let length = least;
    while (new Set(group.map((hash) => hash.slice(0, length))).size < group.length) length += 1;
    for (const hash of group) names.set(hash, hash.slice(0, length));
  }
  return names;
}

const letters = (word: string): string[] => [...word];

/** As much of two words that follow each other as is needed to tell them apart. */
function apart(before: string, after: string): [string, string] {
  const [a, b] = [letters(before), letters(after)];
  let alike = 0;
  while (alike < Math.min(a.length, b.length) && a[alike] === b[alike]) alike += 1;
  return [a.slice(0, alike + 1).join(''), b.slice(0, alike + 1).join('')];
}

/** A file of words: its first and last one, and what it holds. */
export interface Chunk {
  readonly first: string;
  readonly last: string;
  readonly bytes: Uint8Array;
}

const byName = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

/** What is written, unless the very same lies there. */
type Write = (name: string, content: () => Uint8Array) => void;

function writeChunks(chunks: readonly Chunk[], language: string, write: Write): [string, string, string][] {
  const hashes = chunks.map(({ bytes }) => hashOf(bytes));
  const names = shortened(hashes, LETTERS);
  const edges = chunks.map(({ first, last }) => [first, last] as [string, string]);
  edges.forEach((edge, index) => {
    const next = edges[index + 1];
    if (next !== undefined) [edge[1], next[0]] = apart(edge[1], next[0]);
  });
  return chunks.map(({ bytes }, index) => {
    const name = `${language}_${names.get(hashes[index] ?? '')}`;
    write(wordsFile(name), () => packed(bytes));
    return [...(edges[index] ?? ['', '']), name] as [string, string, string];
  });
}

/** Writes the index of a language, but for its fragments; answers the hash by which it is found. */
export function writeMeta(
  { pages, facets, fields }: Omit<Meta, 'chunks'>,
  chunks: readonly Chunk[],
  language: string,
  write: Write,
): string {
  const facetNames = [...facets].sort(byName).map(([name, values]): [string, string] => {
    const bytes = encode([name, [...values].sort(byName)]);
    const file = `${language}_${hashOf(bytes).slice(0, LETTERS)}`;
    write(facetFile(file), () => packed(bytes));
    return [name, file];
  });
  const words = writeChunks(chunks, language, write);
  const bytes = encode([KNOWN_VERSION, pages, words, facetNames, [], fields] satisfies Written);
  const hash = `${language}_${hashOf(bytes).slice(0, LETTERS)}`;
  write(`pagefind.${hash}.pf_meta`, () => packed(bytes));
  return hash;
}

/** Writes into a folder, and tells of each file that it was written or is as it was. */
export const writerInto =
  (folder: string, isThere: (name: string) => boolean, told: (name: string) => void): Write =>
  (name, content) => {
    told(name);
    if (isThere(name)) return;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content());
  };
