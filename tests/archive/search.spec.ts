import { expect, type Locator, type Page } from '@playwright/test';

import { test } from '../browser/site.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') });
const found = (page: Page) => page.getByRole('status');

/** How many pages the search says that it found. */
async function tally(page: Page): Promise<number> {
  await expect(found(page)).toHaveText(/\d+ pages? found/);
  return Number.parseInt((await found(page).innerText()).trim(), 10);
}

/** Opens the fields that narrow a search. */
const narrow = (page: Page) => page.getByText(/^Narrow/).click();

/** Chooses the value of a facet that starts with these words, whatever count follows them. */
async function choose(facet: Locator, value: string) {
  const option = facet.locator('option', { hasText: new RegExp(`^${value}`) }).first();
  await facet.selectOption((await option.getAttribute('value')) ?? value);
}

test.beforeEach(({ page }) => {
  page.on('console', (message) => expect.soft(message.text(), 'the console is empty').toBe(''));
  page.on('pageerror', (error) => expect.soft(error.message, 'no error is thrown').toBe(''));
});

test('typing finds a person, who is one step away', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('Samuel Ortiz');
  const person = results(page).filter({ hasText: 'Person' });
  await person.getByRole('link', { name: 'Samuel Ortiz', exact: true }).click();
  await expect(page).toHaveURL(/\/people\/samuel-ortiz\/$/);
});

test('a result opens however long it is pressed, right after typing too', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('Samuel Ortiz');
  const person = results(page).filter({ hasText: 'Person' });
  await person.getByRole('link', { name: 'Samuel Ortiz', exact: true }).hover();
  await page.mouse.down();
  await page.waitForTimeout(1000);
  await page.mouse.up();
  await expect(page).toHaveURL(/\/people\/samuel-ortiz\/$/);
});

test('names are found without their accents', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('Fidencio');
  await expect(results(page).filter({ hasText: 'Fidêncio' }).first()).toBeVisible();
});

test('facets narrow what was found, and the address says what was asked', async ({ page }) => {
  await page.goto('./search/');
  await field(page).fill('Intel');
  const all = await tally(page);
  await narrow(page);
  await expect(page.getByLabel('Kind of page').locator('option', { hasText: 'Candidacy' })).toHaveText(/\(\d+\)$/);
  const said = await page.getByLabel('Kind of page').locator('option', { hasText: 'Candidacy' }).innerText();
  await choose(page.getByLabel('Kind of page'), 'Candidacy');
  await expect(page).toHaveURL(/kind=Candidacy/);
  await expect.poll(() => tally(page)).toBeLessThan(all);
  const narrowed = await tally(page);
  expect(said).toBe(`Candidacy (${narrowed})`);
  await page.reload();
  await expect(page.getByText('Narrowed to: Candidacy')).toBeVisible();
  await expect.poll(() => tally(page)).toBe(narrowed);
  await expect(field(page)).toHaveValue('Intel');
  await narrow(page);
  await page.getByLabel('Kind of page').selectOption('');
  await expect.poll(() => tally(page)).toBe(all);
});

test('facets are loaded when they are opened, and those of many values are typed', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => void loaded.push(request.url()));
  await page.goto('./search/?q=Intel');
  await tally(page);
  expect(loaded.filter((url) => url.endsWith('.pf_filter'))).toEqual([]);
  await narrow(page);
  for (const label of ['Kind of page', 'Committee', 'Year', 'Outcome']) {
    const options = page.getByLabel(label, { exact: true }).locator('option');
    await expect.poll(() => options.count(), label).toBeGreaterThan(1);
  }
  const organization = page.getByLabel('Organization', { exact: true });
  await organization.fill('red hat');
  await organization.press('Enter');
  await expect(page).toHaveURL(/organization=Red\+Hat/);
  await expect(organization).toHaveValue('Red Hat');
  expect(await tally(page)).toBeGreaterThan(0);
});

test('two hits of one person are told apart in their headings, and nothing moves while they come', async ({ page }) => {
  await page.addInitScript(() => {
    const state = globalThis as unknown as { shift: number };
    state.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) state.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./search/?q=Samuel+Ortiz');
  await tally(page);
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.length).toBeGreaterThan(2);
  expect(new Set(headings).size).toBe(headings.length);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThan(0.01);
});

test('the search works by keyboard alone', async ({ page }) => {
  await page.goto('./search/');
  await expect(field(page)).toBeVisible();
  for (let step = 0; step < 40 && !(await field(page).evaluate((each) => each === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('stagger election');
  await page.keyboard.press('Enter');
  await expect(found(page)).not.toBeEmpty();
  await field(page).fill('Eric Ernst');
  await expect(results(page).first()).toContainText('Ernst');
  const first = results(page).first().getByRole('link').first();
  for (let step = 0; step < 40 && !(await first.evaluate((each) => each === document.activeElement)); step++)
    await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
  await expect(page.getByRole('main')).toContainText('Ernst');
});

test('a search for what is not there says so', async ({ page }) => {
  await page.goto('./search/');
  // Of a word that it does not know, Pagefind finds the longest beginning that it knows: this has none.
  await field(page).fill('日本');
  await expect(found(page)).toContainText(/nothing/i);
  await expect(results(page)).toHaveCount(0);
});

test('what a reader types is text, whatever it looks like', async ({ page }) => {
  await page.goto('./search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(field(page)).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(found(page)).not.toBeEmpty();
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('without JavaScript the search page leads to the lists', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./search/');
  await expect(page.getByRole('main').getByRole('link', { name: /people/i })).toBeVisible();
  await context.close();
});
