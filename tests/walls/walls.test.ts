import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Breach, circles, crossings, filesOf, lengths, namesakes, notForBrowsers } from './breaches.ts';
import { KNOWN } from './known.ts';
import { ROOMS, roomsTable } from './rooms.ts';
import { readTree } from './tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = filesOf(readTree(root, 'src'));

/** What is neither in order nor known, and what is known and yet in order again. */
function judged(breaches: readonly Breach[], known: readonly string[]) {
  const covers = (key: string, breach: Breach): boolean => breach.key === key || roomKey(breach.key) === key;
  return {
    broken: breaches.filter((breach) => !known.some((key) => covers(key, breach))).map(({ text }) => text),
    mended: known.filter((key) => !breaches.some((breach) => covers(key, breach))),
  };
}

/** `src/pages/index.astro → governance` is one of `pages → governance`. */
const roomKey = (key: string): string => key.replace(/^src\/([\w-]+)\/\S+ → /, '$1 → ');

/** What lies beside src/ and may be imported where the table says so: the version, and what the benchmark recorded. */
const BESIDE = ['bench', 'package.json'];

const IN_ORDER = { broken: [], mended: [] };

describe('the walls of src/', () => {
  test('every import is one that the table of rooms allows', () => {
    expect(judged(crossings(files), KNOWN.crossings)).toEqual(IN_ORDER);
  });

  test('nothing that is sent to a browser imports Node', () => {
    expect(notForBrowsers(files)).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(judged(circles(files), KNOWN.circles)).toEqual(IN_ORDER);
  });

  test('no file is longer than 400 lines, and no function longer than 80 without a reason beside it', () => {
    expect(judged(lengths(files), KNOWN.lengths)).toEqual(IN_ORDER);
  });

  test('no two files have one name for different things', () => {
    expect(judged(namesakes(files), Object.keys(KNOWN.namesakes))).toEqual(IN_ORDER);
  });

  test('docs/architecture.md shows the table of rooms as it is', () => {
    expect(readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')).toContain(roomsTable());
  });

  test('the rooms of the table are the folders of src/, but for those that are to come', () => {
    const folders = readdirSync(path.join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const here = Object.entries(ROOMS).filter(([, { toCome }]) => !toCome);
    expect(folders.sort()).toEqual(here.map(([name]) => name).sort());
  });

  test('every room that another may import is in the table', () => {
    const named = Object.values(ROOMS).flatMap(({ imports }) => imports);
    expect(named.filter((name) => !BESIDE.includes(name) && !Object.hasOwn(ROOMS, name))).toEqual([]);
  });
});
