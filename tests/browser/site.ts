/** The built site under test: its pages, their kinds, and a server for each worker. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { test as base } from '@playwright/test';
import { type Served, serve } from '../../src/build/serve.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { sendsOn } from '../sends-on.ts';

/** The folder of the site: `HUSTINGS_SITE`, or `dist`. */
export const SITE = path.resolve(process.env.HUSTINGS_SITE ?? 'dist');

export const isDay = (part: string) => /^\d{4}-\d{2}-\d{2}$/.test(part);

/** Names in addresses that are a kind of page of their own. */
const KINDS = new Set([
  'amendments',
  'build',
  'changes',
  'checks',
  'compare',
  'count',
  'document',
  'numbers',
  'officials',
]);

/** The kind of a page: its address with the names in it left out. `/charter/2018-09-10/elections/` is of the kind `/charter/<day>/<name>/`. */
export function kindOf(page: string): string {
  const [first = '', ...rest] = page.split('/').filter((part) => part !== '');
  const parts = rest.map((part) => (isDay(part) ? '<day>' : KINDS.has(part) ? part : '<name>'));
  return first === '' ? '/' : `/${[first, ...parts].join('/')}${page.endsWith('/') ? '/' : ''}`;
}

/** The folder of the made-up community's site, whose nominations are open. */
export const OPEN = path.resolve(process.env.HUSTINGS_OPEN_SITE ?? '.hustings/test/open');

/** The address of every page within a site (`/`, `/people/`, `/404.html`) but those that send their reader on, sorted. */
export const pagesIn = (folder: string): readonly string[] =>
  filesIn(folder)
    .filter((file) => file.endsWith('.html') && !sendsOn(path.join(folder, file)))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();

export const pages = pagesIn(SITE);
export const openPages = existsSync(OPEN) ? pagesIn(OPEN) : [];

const bytes = (page: string) => statSync(path.join(SITE, page.endsWith('/') ? `${page}index.html` : page)).size;

/** The pages of each kind, the one that holds most first. */
export const pagesByKind: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(pages, kindOf)].map(([kind, list]) => [kind, list.toSorted((a, b) => bytes(b) - bytes(a))]),
);

/** As many of a list as that, evenly spread from its first to its last. */
export function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const places = Array.from({ length: most }, (_, index) =>
    Math.round((index * (list.length - 1)) / Math.max(1, most - 1)),
  );
  return places.flatMap((place) => list.slice(place, place + 1));
}

/** Playwright's test, with the site served under `baseURL`: `page.goto('people/')`. */
export const test = base.extend<object, { site: Served }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const served = await serve(SITE);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

/** An address within the site as `page.goto` takes it, so that a base path stays. */
export const at = (page: string) => page.replace(/^\//, './');
