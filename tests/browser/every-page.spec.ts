import process from 'node:process';
import { expect } from '@playwright/test';
import { at, pages, pagesByKind, spread, test } from './site.ts';

/** How many pages of a kind are looked at, unless `HUSTINGS_PAGES=all`: what two hundred pages of findings differ in is text. */
const MOST = process.env.HUSTINGS_PAGES === 'all' ? Number.POSITIVE_INFINITY : 2;

test('there are pages to look at', () => {
  expect(pages).toContain('/');
});

for (const [kind, all] of pagesByKind) {
  const ofKind = spread(all, MOST);
  test(`${ofKind.length} of ${all.length} pages ${kind}: each answers, fits a phone, keeps the console empty and asks nobody else for anything`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(60_000 + ofKind.length * 3000);
    const { origin } = new URL(baseURL ?? '');
    const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const faults: string[] = [];
    let now = '';
    page.on('console', (message) => faults.push(`${now} writes to the console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${now} throws: ${error.message}`));
    page.on('requestfailed', (request) => {
      const { errorText = '' } = request.failure() ?? {};
      // What is still loading when the test goes on to the next page is given up.
      if (errorText !== 'net::ERR_ABORTED') faults.push(`${now} could not load ${request.url()}: ${errorText}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== 'data:') faults.push(`${now} asks another host: ${url.href}`);
    });
    page.on('response', (response) => {
      const missing = now === '/404.html' && response.url().endsWith('/404.html');
      if (response.status() !== 200 && !missing) faults.push(`${now} gets ${response.status()} for ${response.url()}`);
    });
    for (now of ofKind) {
      await page.goto(at(now));
      const { width, scripts, own, reasons } = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        // JSON-LD is data, which the browser does not run; the one script of the page itself is the reader's choice of light or dark.
        scripts: document.querySelectorAll('script[src]').length,
        own: document.querySelectorAll('script:not([src], [type="application/ld+json"])').length,
        // What a script may be for, beside the search key of every page: the reader's clock, the form, a day to go to; one for each.
        reasons: ['[data-desk], [data-election], [data-start], [data-said]', '[data-stand]', '[data-on-a-day]'].filter(
          (what) => document.querySelector(what) !== null,
        ).length,
      }));
      if (width > 390) faults.push(`${now} is ${width} px wide on a phone of 390`);
      if (own > 1) faults.push(`${now} holds ${own} scripts of its own`);
      if (scripts > reasons + 1 && now !== '/search/')
        faults.push(`${now} holds ${scripts} scripts, with reason for ${reasons + 1}`);
      if (!(await page.title()).trim()) faults.push(`${now} has no title`);
      if ((await page.getByRole('heading', { level: 1 }).count()) !== 1) faults.push(`${now} has not one main heading`);
      if ((await page.getByRole('main').count()) !== 1) faults.push(`${now} has not one main part`);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
}
