import { expect } from '@playwright/test';
import { COLOUR_RULES, RULES, violations } from './axe.ts';
import { at, pagesByKind, test } from './site.ts';

for (const [kind, pages] of pagesByKind) {
  const [first = '/'] = pages;
  for (const width of [390, 1440]) {
    test(`${kind} meets WCAG 2.2 AA, light and dark, ${width} px wide (${first})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(first));
      const light = await violations(page, RULES);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, COLOUR_RULES);
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    });
  }

  test(`every page ${kind} meets WCAG 2.2 AA`, async ({ page }) => {
    test.setTimeout(60_000 + pages.length * 10_000);
    const found: string[] = [];
    for (const each of pages.slice(1)) {
      await page.goto(at(each));
      found.push(...(await violations(page, RULES)));
    }
    expect(found).toEqual([]);
  });
}
