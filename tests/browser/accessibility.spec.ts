import process from 'node:process';
import { expect } from '@playwright/test';
import { COLOUR_RULES, NO_CONTRAST, RULES, violations } from './axe.ts';
import { at, pagesByKind, spread, test } from './site.ts';

/** How many pages of a kind axe reads, the longest first, unless `HUSTINGS_AXE=all`: a page takes it seconds, and hundreds differ in names alone. */
const MOST = process.env.HUSTINGS_AXE === 'all' ? Number.POSITIVE_INFINITY : 1;

/** The kinds of page that are laid out otherwise where there is room: a navigation, a chart, tables, a form. */
const OTHERWISE_WIDE = new Set([
  '/',
  '/calendar/',
  '/charter/',
  '/committees/<name>/',
  '/elections/<name>/',
  '/search/',
  '/stand/',
]);

test('the kinds of page that are looked at wide are there', () => {
  expect([...OTHERWISE_WIDE].filter((kind) => !pagesByKind.has(kind))).toEqual([]);
});

for (const [kind, pages] of pagesByKind) {
  const [first = '/'] = pages;
  for (const width of MOST > 1 || OTHERWISE_WIDE.has(kind) ? [390, 1440] : [390]) {
    // Colours are the same at every width; home is looked at in all of them.
    const colours = width === 390;
    const narrow = colours ? ', light and dark' : '';
    test(`${kind} meets WCAG 2.2 AA${narrow}, ${width} px wide (${first})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(first));
      const found = await violations(page, RULES, colours || kind === '/' ? {} : NO_CONTRAST);
      expect(found).toEqual([]);
      if (!colours) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, COLOUR_RULES)).toEqual([]);
    });
  }

  const more = spread(pages, MOST).slice(1);
  if (more.length === 0) continue;
  test(`${more.length} more of ${pages.length} pages ${kind}, the shortest among them, meet WCAG 2.2 AA`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + more.length * 10_000);
    const found: string[] = [];
    for (const each of more) {
      await page.goto(at(each));
      found.push(...(await violations(page, RULES)));
    }
    expect(found).toEqual([]);
  });
}
