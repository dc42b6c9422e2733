/**
 * The words of a search index, as Pagefind 1.5 writes them: for each the pages that have it, each with where it stands there; and the
 * same for each of its spellings with accents. What is not looked into is copied as it is: an index of ten thousand pages has
 * millions of such places.
 */
import type { Chunk } from './index-files.ts';

/** As much as a file of words holds at least: so many places, and one for each page. */
const FULL = 20_000;

/** A place in bytes of CBOR, which moves on as they are read. */
interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

/** The number in the next head: itself, how many things follow, or how many bytes. */
function head(cursor: Cursor): number {
  const low = cursor.bytes.readUInt8(cursor.at) & 31;
  cursor.at += 1;
  if (low < 24) return low;
  const size = low === 24 ? 1 : low === 25 ? 2 : low === 26 ? 4 : 0;
  if (size === 0) throw new Error('Pagefind: the words of the index are in a form that is not known');
  cursor.at += size;
  return cursor.bytes.readUIntBE(cursor.at - size, size);
}

/** Goes over a list of numbers; answers how many there are. */
function skipNumbers(cursor: Cursor): number {
  const count = head(cursor);
  for (let left = count; left > 0; left -= 1) head(cursor);
  return count;
}

function textOf(cursor: Cursor): Buffer {
  const length = head(cursor);
  cursor.at += length;
  return cursor.bytes.subarray(cursor.at - length, cursor.at);
}

/** CBOR's kinds of things. */
const [NUMBER, TEXT, LIST] = [0, 3, 4];

function headFor(kind: number, value: number): Buffer {
  const first = kind << 5;
  if (value < 24) return Buffer.from([first | value]);
  if (value < 0x100) return Buffer.from([first | 24, value]);
  if (value < 0x10000) return Buffer.from([first | 25, value >> 8, value & 0xff]);
  const bytes = Buffer.alloc(5, first | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}

/** Where a word stands on a page, as it is written, and how much that counts for. */
interface OnPage {
  readonly page: number;
  readonly places: Buffer;
  readonly size: number;
}

function pagesOf(cursor: Cursor): OnPage[] {
  const pages: OnPage[] = [];
  let page = 0;
  for (let left = head(cursor); left > 0; left -= 1) {
    head(cursor);
    page += head(cursor);
    const from = cursor.at;
    const size = 1 + skipNumbers(cursor) + skipNumbers(cursor);
    pages.push({ page, places: cursor.bytes.subarray(from, cursor.at), size });
  }
  return pages;
}

interface Spelling {
  readonly form: Buffer;
  readonly pages: readonly OnPage[];
}

/** The new number of each page by its old one; none for a page that is gone. */
export type Numbers = readonly (number | undefined)[];

/** A word where it lies; of those that nothing befalls no more is known than where they end. */
interface Lying {
  readonly word: Buffer;
  readonly bytes: Buffer;
  readonly size: number;
  /** Where its pages begin. */
  readonly from: number;
  readonly isPlain: boolean;
}

/** The next word; plain is one without spellings of its own, whose pages keep their numbers. */
function lying(cursor: Cursor, numbers: Numbers | null): Lying {
  const start = cursor.at;
  if (cursor.bytes.readUInt8(start) !== 0x83) throw new Error('Pagefind: a word of the index has another form');
  cursor.at += 1;
  const word = textOf(cursor);
  const from = cursor.at - start;
  let [size, page, isPlain] = [0, 0, true];
  for (let left = head(cursor); left > 0; left -= 1) {
    cursor.at += 1;
    page += head(cursor);
    if (numbers !== null && numbers[page] !== page) isPlain = false;
    size += 1 + skipNumbers(cursor) + skipNumbers(cursor);
  }
  const spellings = head(cursor);
  for (let left = spellings; left > 0; left -= 1) {
    cursor.at += 1;
    textOf(cursor);
    pagesOf(cursor);
  }
  const bytes = cursor.bytes.subarray(start, cursor.at);
  return { word, bytes, size, from, isPlain: isPlain && spellings === 0 };
}

/** Every word of files of words, in their order. */
function* wordsIn(chunks: Iterable<Buffer>, numbers: Numbers | null): Generator<Lying> {
  for (const bytes of chunks) {
    const cursor: Cursor = { bytes, at: 0 };
    head(cursor);
    for (let left = head(cursor); left > 0; left -= 1) yield lying(cursor, numbers);
  }
}

function renumbered(pages: readonly OnPage[], numbers: Numbers): OnPage[] {
  return pages.flatMap((each) => {
    const page = numbers[each.page];
    return page === undefined ? [] : [{ ...each, page }];
  });
}

interface Whole {
  readonly pages: readonly OnPage[];
  readonly spellings: readonly Spelling[];
}

function whole({ bytes, from }: Lying, numbers: Numbers): Whole {
  const cursor: Cursor = { bytes, at: from };
  const pages = renumbered(pagesOf(cursor), numbers);
  const spellings: Spelling[] = [];
  for (let left = head(cursor); left > 0; left -= 1) {
    head(cursor);
    spellings.push({ form: textOf(cursor), pages: renumbered(pagesOf(cursor), numbers) });
  }
  return { pages, spellings };
}

const inTurn = (pages: readonly OnPage[]): OnPage[] => [...pages].sort((a, b) => a.page - b.page);

function together(some: readonly Whole[]): Whole {
  const spellings = Map.groupBy(
    some.flatMap((each) => each.spellings),
    ({ form }) => form.toString(),
  );
  return {
    pages: inTurn(some.flatMap(({ pages }) => pages)),
    spellings: [...spellings.values()]
      .map((same) => ({ form: same[0]?.form ?? Buffer.of(), pages: inTurn(same.flatMap(({ pages }) => pages)) }))
      .filter(({ pages }) => pages.length > 0)
      .sort((a, b) => Buffer.compare(a.form, b.form)),
  };
}

function* writtenPages(pages: readonly OnPage[]): Generator<Buffer> {
  yield headFor(LIST, pages.length);
  let before = 0;
  for (const { page, places } of pages) {
    yield headFor(LIST, 3);
    yield headFor(NUMBER, page - before);
    yield places;
    before = page;
  }
}

function* writtenWord(word: Buffer, { pages, spellings }: Whole): Generator<Buffer> {
  yield headFor(LIST, 3);
  yield headFor(TEXT, word.length);
  yield word;
  yield* writtenPages(pages);
  yield headFor(LIST, spellings.length);
  for (const { form, pages: spelt } of spellings) {
    yield headFor(LIST, 2);
    yield headFor(TEXT, form.length);
    yield form;
    yield* writtenPages(spelt);
  }
}

interface Word {
  readonly word: Buffer;
  readonly bytes: Buffer;
  readonly size: number;
}

/** Words of an index with those of another for some of its pages; null where no page has the word any more. */
function merged(old: Lying | null, fresh: Lying | null, numbers: Numbers, freshNumbers: Numbers): Word | null {
  if (old?.isPlain && fresh === null) return old;
  const all = together([
    ...(old === null ? [] : [whole(old, numbers)]),
    ...(fresh === null ? [] : [whole(fresh, freshNumbers)]),
  ]);
  if (all.pages.length === 0 && all.spellings.length === 0) return null;
  const word = (old ?? fresh)?.word ?? Buffer.of();
  const size = all.pages.reduce((sum, each) => sum + each.size, 0);
  return { word, bytes: Buffer.concat([...writtenWord(word, all)]), size };
}

/** Two lists of words, each in its order, as one. */
function* inOneOrder(
  old: Generator<Lying>,
  fresh: Generator<Lying>,
): Generator<readonly [old: Lying | null, fresh: Lying | null]> {
  let [one, other] = [old.next(), fresh.next()];
  while (!one.done || !other.done) {
    const order = one.done ? 1 : other.done ? -1 : Buffer.compare(one.value.word, other.value.word);
    yield [order <= 0 && !one.done ? one.value : null, order >= 0 && !other.done ? other.value : null];
    if (order <= 0) one = old.next();
    if (order >= 0) other = fresh.next();
  }
}

/** Files of words, and the numbers that their pages are to have. */
export interface Words {
  readonly chunks: Iterable<Buffer>;
  readonly numbers: Numbers;
}

/** The words of an index, and those of pages that came or changed, in files as full as Pagefind makes them. */
export function mergedWords(old: Words, fresh: Words): Chunk[] {
  const chunks: Chunk[] = [];
  let [words, size]: [Word[], number] = [[], 0];
  const close = () => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return;
    const bytes = Buffer.concat([headFor(LIST, 1), headFor(LIST, words.length), ...words.map((each) => each.bytes)]);
    chunks.push({ first: first.word.toString(), last: last.word.toString(), bytes });
    [words, size] = [[], 0];
  };
  for (const [one, other] of inOneOrder(wordsIn(old.chunks, old.numbers), wordsIn(fresh.chunks, fresh.numbers))) {
    const word = merged(one, other, old.numbers, fresh.numbers);
    if (word === null) continue;
    words.push(word);
    size += word.size;
    if (size >= FULL) close();
  }
  close();
  return chunks;
}
