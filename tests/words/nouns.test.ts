import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { communitySchema } from '../../src/content/schema/community.ts';
import { nounsModule } from '../../src/words/nouns.ts';
import type { Drawn } from '../views/drawn.ts';

const OWN = {
  committee: { one: 'council', many: 'councils' },
  seat: { one: 'office', many: 'offices' },
  candidate: { one: 'nominee', many: 'nominees' },
};

/** The text without addresses and the names of files, which have one word for a thing in every community. */
const withoutPaths = (text: string): string => text.replace(/\S*\/\S*/g, '');

/** What readers see, not what a page's code goes by: addresses, keys, ids. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return /^(?:\/|[a-z#][\w#-]*$)/.test(value) || /^(?:href|id|file|html|url)$/.test(key) ? [] : [withoutPaths(value)];
  }
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
}

describe('a community with nouns of its own', () => {
  let pages: Drawn[] = [];
  beforeAll(async () => {
    // The words are bound when they are loaded, so everything is loaded anew with these.
    vi.resetModules();
    vi.doMock('#nouns', () => ({ OWN_NOUNS: OWN }));
    const { viewsOf } = await import('../views/drawn.ts');
    const { fixture } = await import('../views/sites.ts');
    pages = [...viewsOf(fixture('small', '2018-12-15')), ...viewsOf(fixture('coming', '2026-11-25'))];
  });
  afterAll(() => {
    vi.doUnmock('#nouns');
    vi.resetModules();
  });

  test('meets them on its pages, in one and in many', () => {
    const said = pages.flatMap(([, view]) => textsIn(view)).join('\n');
    for (const noun of ['council', 'offices', 'nominee', 'nominees', 'an office']) expect(said).toContain(noun);
  });

  test('meets none of the usual ones, but where its own files say them', () => {
    const own = ['small', 'coming'].flatMap((name) => ownTexts(path.resolve('tests/fixtures', name)));
    const usual = /\b(?:committees?|seats?|candidates?)\b/i;
    const told = pages.flatMap(([address, view]) =>
      textsIn(view)
        .filter((text) => usual.test(text) && !own.some((file) => file.includes(text.replace(/\.$/, ''))))
        .map((text) => `${address} ${text}`),
    );
    expect(told).toEqual([]);
  });
});

/** The texts of all files of a community. */
function ownTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:yaml|mdx?)$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

test('a noun is a word within a sentence, in one and in many', () => {
  const nouns = communitySchema.shape.nouns;
  expect(nouns.safeParse({ seat: { one: 'chair', many: 'chairs' } }).success).toBe(true);
  expect(nouns.safeParse({ seat: { one: '<b>', many: 'chairs' } }).success).toBe(false);
  expect(nouns.safeParse({ seat: { one: 'chair' } }).success).toBe(false);
  expect(nouns.safeParse({ chairman: { one: 'chair', many: 'chairs' } }).success).toBe(false);
});

test('the module that stands for the nouns is one that can be loaded, whatever they hold', async () => {
  const odd = { seat: { one: 'l’"office"', many: '\u2028`$`\n' } };
  const loaded = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(nounsModule(odd))}`);
  expect(loaded.OWN_NOUNS).toEqual(odd);
});
