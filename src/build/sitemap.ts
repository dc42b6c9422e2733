/** The sitemap: the addresses of all pages, for search engines (sitemaps.org, protocol 0.9). */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { escaped } from '../words/escaped.ts';

/** As many addresses as one file may hold; the protocol allows 50,000. */
const MOST = 45_000;

const OPENING = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Writes `sitemap-index.xml` and the files that it names into the site in `folder`, whose root is `address`; `pages` are its pages, as paths within it. */
export function writeSitemap(folder: string, pages: readonly string[], address: URL): void {
  const addresses = pages
    .filter((page) => page.endsWith('index.html'))
    .map((page) => new URL(page.slice(0, -'index.html'.length), address).href)
    .sort();
  const names: string[] = [];
  for (let from = 0; from < addresses.length; from += MOST) {
    const name = `sitemap-${names.length}.xml`;
    const urls = addresses.slice(from, from + MOST).map((each) => `<url><loc>${escaped(each)}</loc></url>`);
    writeFileSync(path.join(folder, name), `${OPENING}<urlset ${NAMESPACE}>${urls.join('')}</urlset>`);
    names.push(name);
  }
  const maps = names.map((name) => `<sitemap><loc>${escaped(new URL(name, address).href)}</loc></sitemap>`);
  writeFileSync(
    path.join(folder, 'sitemap-index.xml'),
    `${OPENING}<sitemapindex ${NAMESPACE}>${maps.join('')}</sitemapindex>`,
  );
}
