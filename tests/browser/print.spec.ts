import { expect } from '@playwright/test';
import { at, pagesByKind, test } from './site.ts';

test('every kind of page is printed as a document, without navigation', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const faults: string[] = [];
  for (const [kind, [address = '/']] of pagesByKind) {
    await page.goto(at(address));
    if (!(await page.getByRole('heading', { level: 1 }).isVisible()))
      faults.push(`${kind} has no heading (${address})`);
    if ((await page.getByRole('navigation').count()) > 0) faults.push(`${kind} has a navigation (${address})`);
    if ((await page.getByRole('link', { name: /^skip to/i }).count()) > 0)
      faults.push(`${kind} can be skipped (${address})`);
  }
  expect(faults).toEqual([]);
});
