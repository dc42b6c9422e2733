import { expect, type Page } from '@playwright/test';
import { at, pagesByKind, test } from './site.ts';

/** More steps than this from a page's start say nothing new. */
const STEPS = 25;

/** Where the keyboard is: what has the focus, whether it can be seen, and whether it is in the main part. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // A link that runs over two lines has a box for each.
    const boxes = [...element.getClientRects()];
    const style = getComputedStyle(element);
    return {
      what: `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`,
      marked: (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
      inView: boxes.some(
        ({ width, height, top, bottom, left, right }) =>
          width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      ),
      inMain: element.closest('main') !== null,
    };
  });

for (const [kind, [address = '/']] of pagesByKind) {
  test(`on ${kind} the first step of the keyboard is a link to the content, and it works (${address})`, async ({
    page,
  }) => {
    await page.goto(at(address));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /^skip to/i });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeInViewport();
    await page.keyboard.press('Tab');
    const next = await focused(page);
    // After the content comes the foot of the page, where the content holds nothing to stop at.
    if ((await page.locator('main :is(a[href], button, input, select, textarea, summary)').count()) > 0)
      expect(next).toMatchObject({ inMain: true });
  });

  test(`on ${kind} one always sees where the keyboard is (${address})`, async ({ page }) => {
    await page.goto(at(address));
    const faults: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now === null) break;
      if (!now.marked) faults.push(`${now.what} does not show that it has the focus`);
      if (!now.inView) faults.push(`${now.what} has the focus and cannot be seen`);
    }
    expect(faults).toEqual([]);
  });
}

test('a slash or Ctrl K opens a field on any page, which leads to what was searched for', async ({ page }) => {
  await page.goto(at('/charter/'));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('seats/terms');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=seats%2Fterms$/);
  await expect(page.getByRole('searchbox')).toHaveValue('seats/terms');
});
