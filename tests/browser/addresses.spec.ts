import { expect } from '@playwright/test';
import { CODES } from '../../src/handbook/checks-reference.ts';
import { kindOf, openPages, pages, test } from './site.ts';

/** The kinds of page that the site promises to have. */
const PROMISED = [
  '/',
  '/charter/',
  '/charter/<name>/',
  '/charter/<day>/',
  '/charter/<day>/<name>/',
  '/charter/amendments/',
  '/charter/document/',
  '/charter/<day>/document/',
  '/charter/<day>/changes/',
  '/committees/',
  '/committees/<name>/',
  '/committees/<name>/<day>/',
  '/calendar/',
  '/elections/',
  '/elections/numbers/',
  '/elections/<name>/',
  '/elections/<name>/<name>/',
  '/people/',
  '/people/<name>/',
  '/organizations/',
  '/organizations/<name>/',
  '/search/',
  '/handbook/<name>/',
  '/handbook/checks/<name>/',
  '/data/',
  '/data/build/',
  '/404.html',
];

test('there is a page of every kind that is promised', () => {
  // A community that has not voted yet has no page of its candidates: the site of the made-up one has.
  const kinds = new Set([...pages, ...openPages].map(kindOf));
  expect(PROMISED.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('the handbook has a page for every finding, with its rule, and what the check says', async ({ page }) => {
  for (const { code, rule } of CODES) {
    const answer = await page.request.get(`./handbook/checks/${code}/`);
    const shown = await page.evaluate(
      (html) => {
        const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
        return { title: main?.querySelector('h1')?.textContent, text: main?.textContent ?? '' };
      },
      await answer.text(),
    );
    expect(shown.title).toBe(code);
    expect(shown.text, code).toContain(rule);
    expect(shown.text, code).toContain(`[${code}]`);
  }
});

test('the site map lists every page that is to be found, and no other', async ({ request, baseURL }) => {
  const base = new URL(baseURL ?? '').pathname;
  const locations = async (file: string) =>
    [...(await (await request.get(file)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    );
  const maps = await locations('./sitemap-index.xml');
  const listed = (await Promise.all(maps.map(locations))).flat().sort();
  expect(listed).toEqual(pages.filter((page) => page.endsWith('/')).map((page) => base + page.slice(1)));
});

test('an address that leads nowhere says so, with a way back, dressed like every page', async ({ page, baseURL }) => {
  const broken: string[] = [];
  page.on('response', (response) => {
    if (response.status() !== 200 && !response.url().endsWith('/nowhere/at/all/')) broken.push(response.url());
  });
  const response = await page.goto('./nowhere/at/all/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  expect(broken).toEqual([]);
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(baseURL ?? '');
});
