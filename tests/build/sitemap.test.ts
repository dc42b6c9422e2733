import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../src/build/sitemap.ts';
import { folderOf } from '../temporary.ts';

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const addresses = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);

test('the sitemap names every page by its address, and nothing else', () => {
  const folder = folderOf();
  const pages = ['404.html', 'people/ada/index.html', 'index.html', 'feed.atom', 'elections/a&b/index.html'];
  writeSitemap(folder, pages, new URL('https://a.example/project/'));
  expect(addresses(read(folder, 'sitemap-index.xml'))).toEqual(['https://a.example/project/sitemap-0.xml']);
  expect(addresses(read(folder, 'sitemap-0.xml'))).toEqual([
    'https://a.example/project/',
    'https://a.example/project/elections/a&amp;b/',
    'https://a.example/project/people/ada/',
  ]);
});

test('a sitemap that would be too long has several files', () => {
  const folder = folderOf();
  const pages = Array.from({ length: 45_001 }, (_, number) => `people/${number}/index.html`);
  writeSitemap(folder, pages, new URL('https://a.example/'));
  expect(addresses(read(folder, 'sitemap-index.xml'))).toHaveLength(2);
  expect(addresses(read(folder, 'sitemap-1.xml'))).toHaveLength(1);
});
