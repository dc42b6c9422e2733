/** Two looks of the same software, photographed: the archive's, and that of a community with colours, typefaces, head, foot and order of its own. */
import path from 'node:path';
import process from 'node:process';
import { test as base, expect, type Page } from '@playwright/test';
import { type Served, serve } from '../../src/build/serve.ts';
import { COLOUR_RULES, RULES, violations } from './axe.ts';
import { test as archive, at, pagesIn } from './site.ts';

const OWN = path.resolve(process.env.HUSTINGS_SECOND_LOOK ?? '.hustings/test/starter');

const test = base.extend<object, { own: Served }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const served = await serve(OWN);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ own }, use) => use(own.url),
});

/** An election's page and a committee's, beside the first page. */
const shown = () => {
  const pages = pagesIn(OWN);
  const one = (kind: RegExp) => pages.find((page) => kind.test(page)) ?? '/404.html';
  return ['/', one(/^\/committees\/[^/]+\/$/), one(/^\/elections\/[^/]+\/$/)];
};

/** A whole page as a picture, where `npm run screenshots` puts its own. */
async function photograph(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.resolve('.hustings', 'screenshots', 'looks', `${name}.png`), fullPage: true });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

const nameOf = (address: string) => address.split('/').filter(Boolean).join('-') || 'home';
const SCHEMES = ['light', 'dark'] as const;

for (const width of [390, 1440]) {
  test(`a second look holds at ${width} px, light and dark: nothing scrolls sideways, everything can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of shown()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(at(address));
      for (const scheme of SCHEMES) {
        await page.emulateMedia({ colorScheme: scheme });
        await photograph(page, `second-${nameOf(address)}-${width}-${scheme}`);
        expect(await violations(page, scheme === 'light' ? RULES : COLOUR_RULES)).toEqual([]);
      }
    }
  });

  archive(`the archive’s first page is photographed at ${width} px beside it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at('/'));
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      await photograph(page, `archive-home-${width}-${scheme}`);
    }
  });
}

test('a second look has the community’s paper, typefaces, head, foot and order, and fetches no font that it does not use', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fetched.push(new URL(request.url()).pathname.replace(/.*\/(?=[^/]+\/)/, ''));
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) refused.push(message.text());
  });
  await page.goto(at('/'));
  await page.evaluate(() => document.fonts.ready);
  // Charts are set in the letters to which their labels are fitted.
  expect([...new Set(fetched)].map((file) => file.replace(/\.[\w-]+(?=\.woff2)/, '')).sort()).toEqual([
    '_astro/sans.woff2',
    'fonts/ours.woff2',
  ]);
  expect(refused).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('16px "Own Prose"'))).toBe(true);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const frame = page
    .locator('meta[name="theme-color"]')
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content')));
  expect(await frame).toEqual(['#ffffff', '#0d1714']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-family', /^"Own Prose"/);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Another Community' })).toBeVisible();
  await expect(page.getByRole('contentinfo').getByText('Kept by its members')).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Rules of the council' }),
  ).toBeVisible();
  const order = await page
    .locator('#lately, #take-part, [id^="members-"]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(order).toEqual(['lately', 'take-part', 'members-council']);
  // What the reader chose holds for the community’s stylesheet, too.
  await page.getByRole('button', { name: /dark/i }).click();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(13, 23, 20)');
});
