/** The index of a language, put together from what Pagefind made of its pages: of all of them, or of those that changed. */
import {
  type Chunk,
  entryOf,
  type Facet,
  fragmentFile,
  hashOf,
  type Language,
  type Meta,
  metaOf,
  type Read,
  shortened,
  unpacked,
} from './index-files.ts';
import { mergedWords, type Numbers } from './index-words.ts';

/** A page as it was indexed. */
export interface Known {
  readonly page: string;
  /** By which its file is known again. */
  readonly mark: string | null;
  /** Of its text; null where it is not to be found. */
  readonly digest: string | null;
  /** Whether the index is of this text. */
  readonly isIndexed: boolean;
}

/** What is to be written of a language. */
export interface Part {
  readonly language: string;
  readonly about: Language;
  readonly meta: Omit<Meta, 'chunks'>;
  readonly chunks: readonly Chunk[];
  /** By name, the fragments that are to be written. */
  readonly fragments: ReadonlyMap<string, () => Uint8Array>;
}

const NO_WORDS = { chunks: [], numbers: [] };

const sameNumbers = (count: number): Numbers => Array.from({ length: count }, (_, number) => number);

function* chunksOf(read: Read, names: readonly string[]): Generator<Buffer> {
  for (const name of names) yield unpacked(read(name));
}

/** The address that Pagefind gives to the page of a file. */
const addressOf = (page: string): string => `/${page.replace(/(^|\/)index\.html$/, '$1')}`;

/** Throws where a fragment is that of another page: then its pages are numbered otherwise than is known here. */
function expectPage(fragment: Uint8Array, page: string): void {
  const { url }: { url: string } = JSON.parse(unpacked(fragment).toString());
  if (url !== addressOf(page)) throw new Error(`Pagefind: the page in the place of ${page} is ${url}`);
}

/** Letters of a hash by which Pagefind calls a fragment, and more where two begin alike. */
const LETTERS = 7;

/**
 * What fragments are to be called, by what Pagefind calls them: it lets the order decide whose name is longer where two begin
 * alike, so those are looked at.
 */
function fragmentNames(names: readonly string[], contentOf: (name: string) => Uint8Array): ReadonlyMap<string, string> {
  const beginning = (name: string) => name.slice(0, name.lastIndexOf('_') + 1 + LETTERS);
  const called = new Map<string, string>();
  for (const [start, alike] of Map.groupBy(new Set(names), beginning)) {
    const hashes = new Map(alike.map((name) => [name, alike.length === 1 ? '' : hashOf(unpacked(contentOf(name)))]));
    const shorter = shortened([...hashes.values()], LETTERS);
    const language = start.slice(0, start.lastIndexOf('_') + 1);
    for (const [name, hash] of hashes) {
      called.set(name, alike.length === 1 ? start : `${language}${shorter.get(hash)}`);
    }
  }
  return called;
}

/** The index of a language as Pagefind made it of all pages, in an order that is the same in each run. */
export function plainIndex(read: Read, language: string, about: Language): Part {
  const meta = metaOf(read, about);
  const content = (name: string) => read(fragmentFile(name));
  const called = fragmentNames(
    meta.pages.map(([name]) => name),
    content,
  );
  const numbers = sameNumbers(meta.pages.length);
  return {
    language,
    about,
    meta: { ...meta, pages: meta.pages.map(([name, words]) => [called.get(name) ?? name, words]) },
    chunks: mergedWords({ chunks: chunksOf(read, meta.chunks), numbers }, NO_WORDS),
    fragments: new Map([...called].map(([name, as]) => [as, () => content(name)])),
  };
}

const found = (pages: readonly Known[]): Known[] => pages.filter(({ digest }) => digest !== null);

/** Throws where an index numbers its pages otherwise than they are in order. */
export function expectOrder({ meta, fragments }: Part, all: readonly Known[]): void {
  const pages = found(all);
  if (meta.pages.length !== pages.length)
    throw new Error(`Pagefind indexed ${meta.pages.length} pages of ${pages.length}`);
  for (const number of new Set([0, Math.floor(pages.length / 2), pages.length - 1])) {
    const [page, fragment] = [pages[number], fragments.get(meta.pages[number]?.[0] ?? '')];
    if (page !== undefined && fragment !== undefined) expectPage(fragment(), page.page);
  }
}

/** The facets of two sets of pages, under their new numbers. */
function mergedFacets(all: readonly { readonly facets: readonly Facet[]; readonly numbers: Numbers }[]): Facet[] {
  const facets = new Map<string, Map<string, number[]>>();
  for (const { facets: some, numbers } of all) {
    for (const [facet, values] of some) {
      const known = facets.get(facet) ?? new Map<string, number[]>();
      facets.set(facet, known);
      for (const [value, pages] of values) {
        const list = known.get(value) ?? [];
        known.set(value, list);
        for (const page of pages) {
          const number = numbers[page];
          if (number !== undefined) list.push(number);
        }
      }
    }
  }
  const inTurn = (pages: number[]) => pages.sort((a, b) => a - b);
  return [...facets]
    .map(
      ([facet, values]): Facet => [
        facet,
        [...values].flatMap(([value, pages]) => (pages.length === 0 ? [] : [[value, inTurn(pages)] as const])),
      ],
    )
    .filter(([, values]) => values.length > 0);
}

/** An index, what it was made of, and what Pagefind made of the pages that changed since; null where only some are gone. */
interface Renewal {
  readonly language: string;
  readonly about: Language;
  readonly before: readonly Known[];
  readonly now: readonly Known[];
  readonly changed: readonly string[];
  readonly old: Read;
  readonly fresh: Read | null;
}

/** What Pagefind made of the pages that changed; null where they are of another language. */
function freshPart({ fresh, language, changed, about }: Renewal): { read: Read; meta: Meta } | null {
  if (fresh === null) return { read: () => Buffer.of(), meta: { pages: [], facets: [], fields: [], chunks: [] } };
  const { languages } = entryOf(fresh);
  const { [language]: own, ...others } = languages;
  if (own === undefined || Object.keys(others).length > 0 || own.wasm !== about.wasm) return null;
  const meta = metaOf(fresh, own);
  if (meta.pages.length !== changed.length) return null;
  meta.pages.forEach(([name], number) => {
    expectPage(fresh(fragmentFile(name)), changed[number] ?? '');
  });
  return { read: fresh, meta };
}

/** Whether two files of one name hold the same: a short hash alone does not say so. */
const isSame = (name: string, one: Read, other: Read): boolean => unpacked(one(name)).equals(unpacked(other(name)));

/** The index with what changed in it; null where that cannot be told apart from the rest. */
export function mergedIndex(renewal: Renewal): Part | null {
  const { language, about, before, now, changed, old } = renewal;
  const fresh = freshPart(renewal);
  const meta = metaOf(old, about);
  if (fresh === null) return null;
  const taken = new Set(meta.pages.map(([name]) => name));
  if (fresh.meta.pages.some(([name]) => taken.has(name) && !isSame(fragmentFile(name), old, fresh.read))) return null;
  // Words name what a page tells of itself by its place in this list.
  if (renewal.fresh !== null && fresh.meta.fields.join('\n') !== meta.fields.join('\n')) return null;
  const pages = found(now);
  const numberOf = new Map(pages.map(({ page }, number) => [page, number]));
  const isChanged = new Set(changed);
  const numbers = found(before).map(({ page }) => (isChanged.has(page) ? undefined : numberOf.get(page)));
  const freshNumbers = changed.map((page) => numberOf.get(page));
  const freshOf = new Map(changed.map((page, number) => [page, fresh.meta.pages[number]]));
  const oldOf = new Map(found(before).map(({ page }, number) => [page, meta.pages[number]]));
  const entries = pages.map(({ page }) => freshOf.get(page) ?? oldOf.get(page) ?? (['', 0] as const));
  const freshNames = new Set(fresh.meta.pages.map(([name]) => name));
  const content = (name: string) => (freshNames.has(name) ? fresh.read : old)(fragmentFile(name));
  const called = fragmentNames(
    entries.map(([name]) => name),
    content,
  );
  const named = entries.map(([name, words]): [string, number] => [called.get(name) ?? name, words]);
  const written = [...called].filter(([name, as]) => freshNames.has(name) || name !== as);
  return {
    language,
    about,
    meta: {
      pages: named,
      fields: meta.fields,
      facets: mergedFacets([
        { facets: meta.facets, numbers },
        { facets: fresh.meta.facets, numbers: freshNumbers },
      ]),
    },
    chunks: mergedWords(
      { chunks: chunksOf(old, meta.chunks), numbers },
      { chunks: chunksOf(fresh.read, fresh.meta.chunks), numbers: freshNumbers },
    ),
    fragments: new Map(written.map(([name, as]) => [as, () => content(name)])),
  };
}
