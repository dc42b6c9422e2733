import { expect } from '@playwright/test';
import { at, pagesByKind, test } from './site.ts';

for (const [kind, [address = '/']] of pagesByKind) {
  test(`${kind} is printed as a document, without navigation (${address})`, async ({ page }) => {
    await page.goto(at(address));
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^skip to/i })).toHaveCount(0);
  });
}
