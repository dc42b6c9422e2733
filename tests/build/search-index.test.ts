/** The index into which changed pages are put, held against the one that Pagefind makes of all pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { random } from '../../bench/corpus.ts';
import { differences } from '../../src/build/differences.ts';
import { entryOf, metaOf, unpacked } from '../../src/build/index-files.ts';
import { index } from '../../src/build/search-index.ts';
import { NOT_INDEXED } from '../../src/build/search-text.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { folderOf } from '../temporary.ts';

const WORDS = 'ada ádá Tiểu tiệ̉u resume résumé council of the elections electing snake_case C++ 2026 naïve naive'.split(
  ' ',
);

type Numbers = () => number;

const some = (next: Numbers, count: number): string =>
  Array.from({ length: count }, () => {
    const word = WORDS[Math.floor(next() * WORDS.length)] ?? '';
    return next() < 0.2 ? `${word}${Math.floor(next() * 300)}` : word;
  }).join(' ');

const html = (next: Numbers, isFound: boolean, description = 'What it says'): string =>
  `<!doctype html><html lang="en"><head><meta name="description" content="${description}" data-pagefind-meta="description[content]">` +
  `<meta name="kind" data-pagefind-filter="kind[content]" content="${next() < 0.5 ? 'Person' : 'Election'}"></head><body>` +
  `<main ${isFound ? 'data-pagefind-body' : ''}><h1 data-pagefind-meta="title">${some(next, 2)}</h1><h2 id="a">${some(next, 2)}</h2>` +
  `<p>${some(next, 300)}</p></main></body></html>`;

function put(folder: string, page: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, page)), { recursive: true });
  writeFileSync(path.join(folder, page), text);
}

/** A site of so many pages, of which one in five is not to be found. */
function site(next: Numbers, count: number): string {
  const folder = folderOf();
  for (let number = 0; number < count; number += 1) {
    put(folder, `${number % 7}/page-${number}/index.html`, html(next, number % 5 !== 0));
  }
  put(folder, 'index.html', html(next, true));
  return folder;
}

/** The site with an index of it, made with what waits in `kept`. */
async function indexed(folder: string, kept: string): Promise<string> {
  const built = folderOf();
  for (const page of filesIn(folder)) put(built, page, readFileSync(path.join(folder, page), 'utf8'));
  await index(built, kept);
  return built;
}

/** All that an index says, without the names and the order of its files; each word with its pages and spellings. */
function told(files: ReadonlyMap<string, Uint8Array>) {
  const read = (name: string) => files.get(name) ?? expect.fail(`no ${name}`);
  return Object.entries(entryOf(read).languages).map(([language, about]) => {
    const { pages, facets, fields, chunks } = metaOf(read, about);
    const words = chunks.map((name) => (decode(unpacked(read(name))) as [[string, unknown, [string, unknown][]][]])[0]);
    return {
      language,
      count: about.page_count,
      pages: pages.map(([name, count]) => [count, unpacked(read(`fragment/${name}.pf_fragment`)).toString()]),
      facets: Object.fromEntries(facets.map(([name, values]) => [name, Object.fromEntries(values)])),
      fields,
      words: words.map((each) => each.map(([word, at, spelt]) => [word, at, Object.fromEntries(spelt)])),
    };
  });
}

const inFolder = (folder: string) =>
  new Map(filesIn(folder).map((name) => [name, readFileSync(path.join(folder, name))]));

async function byPagefind(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index: made } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  for (const sourcePath of filesIn(folder)) {
    await made?.addHTMLFile({ sourcePath, content: readFileSync(path.join(folder, sourcePath), 'utf8') });
  }
  const files = (await made?.getFiles())?.files ?? [];
  await pagefind.close();
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

test('an index says what Pagefind’s own says: the same words at the same places of the same pages', async () => {
  const folder = site(random(1), 120);
  const built = await indexed(folder, folderOf());
  expect(told(inFolder(path.join(built, 'pagefind')))).toEqual(told(await byPagefind(folder)));
  // So many words that they fill several files.
  expect(filesIn(path.join(built, 'pagefind', 'index')).length).toBeGreaterThan(1);
});

test('after pages changed, came and went, the index has the bytes of one of all pages', async () => {
  const next = random(2);
  const [folder, kept] = [site(next, 60), folderOf()];
  await indexed(folder, kept);
  const changes: readonly (() => void)[] = [
    () => put(folder, '3/page-3/index.html', html(next, true)),
    () => {
      put(folder, '0/a-page/index.html', html(next, true));
      rmSync(path.join(folder, '4/page-4'), { recursive: true });
      put(folder, '6/page-6/index.html', html(next, false));
      put(folder, '5/page-5/index.html', html(next, true));
    },
    // Of a page without a description words name what it tells of itself by other places; another language has an index of its own.
    () => put(folder, '1/page-1/index.html', html(next, true).replace(/<meta name="description".*?>/, '')),
    () => put(folder, '2/page-2/index.html', html(next, true).replace('lang="en"', 'lang="de"')),
  ];
  for (const [number, change] of changes.entries()) {
    change();
    const site = await indexed(folder, kept);
    expect([number, differences(site, await indexed(folder, folderOf()))]).toEqual([number, []]);
  }
});

test('a kept index in which somebody wrote is not used, and a site that was published stays as it was', async () => {
  const next = random(3);
  const [folder, kept] = [site(next, 12), folderOf()];
  const before = await indexed(folder, kept);
  const files = inFolder(before);
  put(folder, '3/page-3/index.html', html(next, true));
  const after = await indexed(folder, kept);
  expect(inFolder(before)).toEqual(files);
  const [fragment = ''] = filesIn(path.join(after, 'pagefind', 'fragment'));
  writeFileSync(path.join(after, 'pagefind', 'fragment', fragment), 'nonsense');
  expect(differences(await indexed(folder, kept), await indexed(folder, folderOf()))).toEqual([]);
});
