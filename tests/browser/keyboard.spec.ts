import { expect, type Page } from '@playwright/test';
import { at, pagesByKind, test } from './site.ts';

/** More steps than this from a page's start say nothing new. */
const STEPS = 25;

interface Focused {
  readonly what: string;
  readonly marked: boolean;
  readonly inView: boolean;
  readonly inMain: boolean;
}

/** Notes at each step what has the focus, whether it can be seen, and whether it is in the main part. */
function watchFocus(): void {
  const seen: Focused[] = [];
  Object.assign(window, { seenFocus: seen });
  // When the key is let go, the focus has moved and the page has scrolled to it.
  document.addEventListener('keyup', ({ key }) => {
    const element = document.activeElement;
    if (key !== 'Tab' || element === null || element === document.body) return;
    const boxes = [...element.getClientRects()];
    const style = getComputedStyle(element);
    seen.push({
      what: `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`,
      marked: (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
      // A link that runs over two lines has a box for each.
      inView: boxes.some(
        ({ width, height, top, bottom, left, right }) =>
          width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      ),
      inMain: element.closest('main') !== null,
    });
  });
}

const seenBy = (page: Page): Promise<readonly Focused[]> =>
  page.evaluate(() => (window as unknown as { readonly seenFocus: readonly Focused[] }).seenFocus);

for (const [kind, [address = '/']] of pagesByKind) {
  test(`on ${kind} the keyboard’s first step leads to the content, and one always sees where it is (${address})`, async ({
    page,
  }) => {
    await page.goto(at(address));
    await page.evaluate(watchFocus);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: /^skip to/i });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    for (let step = 1; step < STEPS; step++) await page.keyboard.press('Tab');
    const seen = await seenBy(page);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.filter(({ marked }) => !marked)).toEqual([]);
    expect(seen.filter(({ inView }) => !inView)).toEqual([]);

    await skip.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeInViewport();
    await page.keyboard.press('Tab');
    const next = (await seenBy(page)).at(-1);
    // After the content comes the foot of the page, where the content holds nothing to stop at.
    if ((await page.locator('main :is(a[href], button, input, select, textarea, summary)').count()) > 0)
      expect(next).toMatchObject({ inMain: true });
  });
}

test('a slash or Ctrl K opens a field on any page, which leads to what was searched for', async ({ page }) => {
  await page.goto(at('/charter/'));
  const before = page.locator('main a').first();
  await before.focus();
  await page.keyboard.press('/');
  const [field, button] = [
    page.getByRole('dialog').getByRole('searchbox'),
    page.getByRole('dialog').getByRole('button'),
  ];
  await expect(field).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  // Behind the dialogue nothing is reached.
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer'))).toBeNull();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(before).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await page.keyboard.type('seats/terms');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=seats%2Fterms$/);
  await expect(page.getByRole('searchbox')).toHaveValue('seats/terms');
});
