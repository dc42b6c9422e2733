/** What the archive knows, as somebody reads it on the pages. The day of the build is 2026-11-22. */
import { expect, type Page } from '@playwright/test';
import { test } from '../browser/site.ts';

/** Plain spaces for the white space of the layout and for the spaces that keep a date together. */
const plain = (shown: string) => shown.replace(/\s+/g, ' ');

const text = async (page: Page) => plain(await page.getByRole('main').innerText());

async function expectAll(page: Page, expected: readonly (string | RegExp)[]) {
  const shown = await text(page);
  for (const each of expected) expect(shown).toMatch(typeof each === 'string' ? new RegExp(each, 'i') : each);
}

/** The rows of every table of the page, and every item of its lists, as text on one line. */
async function lines(page: Page): Promise<readonly string[]> {
  const all = await page.getByRole('main').locator('tbody tr, li, dl > div').allInnerTexts();
  return all.map(plain);
}

const SEVEN = [
  ['Aurelien Bombo', 'Microsoft'],
  ['Fabiano Fidêncio', 'NVIDIA'],
  ['Fupan Li', 'Ant Group'],
  ['Greg Kurz', 'Red Hat'],
  ['Markus Rudy', 'Edgeless Systems'],
  ['Ruoqing He', 'LingCage'],
  ['Steve Horsman', 'IBM'],
] as const;

test('the first page names the seven who govern, and the day on which the records end', async ({ page }) => {
  await page.goto('./');
  await expectAll(page, [...SEVEN.map(([name]) => name), 'Architecture Committee']);
  await expect(page.locator('body')).toContainText(/records end/i);
  await expect(page.locator('body')).toContainText('28 April 2026');
  await expect(page.locator('body')).toContainText(/independent archive/i);
});

test('the committee’s page lists each of the seven with the organization of the day', async ({ page }) => {
  await page.goto('./committees/architecture-committee/');
  const shown = await lines(page);
  for (const [name, organization] of SEVEN)
    expect(shown).toContainEqual(expect.stringMatching(new RegExp(`${name}.*${organization}`)));
  await expectAll(page, ['spring', 'autumn', 'Samuel Ortiz', 'Eric Ernst', 'Archana Shinde']);
});

test('the roster of 10 September 2018 is the first elected three and the founding two', async ({ page }) => {
  await page.goto('./committees/architecture-committee/2018-09-10/');
  const shown = await lines(page);
  for (const [name, organization] of [
    ['Eric Ernst', 'Intel'],
    ['Jon Olson', 'Google'],
    ['Wei Zhang', 'Huawei'],
    ['Samuel Ortiz', 'Intel'],
    ['Xu Wang', 'HyperHQ'],
  ])
    expect(shown).toContainEqual(expect.stringMatching(new RegExp(`${name}.*${organization}`)));
  await expectAll(page, ['10 September 2018']);
});

test('the Working Committee is shown as one that was dissolved', async ({ page }) => {
  await page.goto('./committees/working-committee/');
  await expectAll(page, [/dissolved|abolished|ended/i]);
});

test('the charter of the launch foresees elections every June, of three, and every December, of two', async ({
  page,
}) => {
  await page.goto('./charter/2017-12-05/');
  const shown = await lines(page);
  for (const year of [2018, 2019, 2020]) {
    expect(shown).toContainEqual(expect.stringMatching(new RegExp(`June ${year}.*\\b(3|three)\\b`, 'i')));
    expect(shown).toContainEqual(expect.stringMatching(new RegExp(`December ${year}.*\\b(2|two)\\b`, 'i')));
  }
});

test('the amendments are told one after the other, the seats of 2023 among them', async ({ page }) => {
  await page.goto('./charter/amendments/');
  await expectAll(page, ['24 July 2018', '2 May 2023', '27 March 2024', '7 March 2025']);
});

test('an election shows the elected in the order of the count, then who was not elected', async ({ page }) => {
  await page.goto('./elections/2018-09/');
  const links = await page.getByRole('main').locator('a[href*="/elections/2018-09/"]').all();
  const addresses = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  const candidates = addresses.map((address) => /\/elections\/2018-09\/([^/#?]+)\/$/.exec(address)?.[1]);
  const pages = [undefined, 'compare', 'count', 'officials'];
  expect([...new Set(candidates.filter((handle) => !pages.includes(handle)))]).toEqual([
    'egernst',
    'WeiZhang555',
    'jon',
    'kaly-xin',
  ]);
  await expectAll(page, ['10 September 2018', 'not elected']);
});

test('an election without a vote says so, and names who withdrew', async ({ page }) => {
  await page.goto('./elections/2024-10/');
  await expectAll(page, ['uncontested', 'Wainer dos Santos Moschetta', 'withdr[ea]w', '21 October 2024']);
});

test('a candidacy says that its summary is the editors’, and leads to the candidate’s own words', async ({ page }) => {
  await page.goto('./elections/2018-09/egernst/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Eric Ernst');
  await expectAll(page, ['editors?']);
  const own = page.getByRole('main').locator('a[href*="arch-committee-2018-09/EricErnst.txt"]');
  await expect(own.first()).toBeVisible();
});

test('a person’s page tells every organization and every candidacy', async ({ page }) => {
  await page.goto('./people/samuel-ortiz/');
  await expectAll(page, ['Intel', 'Apple', 'Rivos', 'Architecture Committee']);
  for (const election of ['2019-03', '2020-02', '2021-02', '2022-03', '2023-04'])
    await expect(page.getByRole('main').locator(`a[href*="/elections/${election}/"]`).first()).toBeVisible();
});

test('an organization’s page knows its former names', async ({ page }) => {
  await page.goto('./organizations/ant-group/');
  await expectAll(page, ['Ant Group', 'Ant Financial']);
});

test('an election that was foreseen after the records end is never shown as held or missed', async ({ page }) => {
  await page.goto('./calendar/');
  const autumn = (await lines(page)).filter((line) => /(autumn|october) 2026|2026-10/i.test(line));
  expect(autumn).not.toEqual([]);
  for (const line of autumn) {
    expect(line).toMatch(/foreseen|not recorded|records end/i);
    expect(line).not.toMatch(/\b(held|missed|overdue|declared)\b/i);
  }
});

test('the data is published with its schemas', async ({ page, request }) => {
  await page.goto('./data/');
  const files = await page.getByRole('main').locator('a[href$=".json"]').all();
  const addresses = await Promise.all(files.map((file) => file.getAttribute('href')));
  expect(addresses.filter((address) => address?.includes('/data/v1/schema/')).length).toBeGreaterThan(5);
  for (const address of new Set(addresses)) {
    const response = await request.get(address ?? '');
    expect(response.status(), `${address}`).toBe(200);
    await response.json();
  }
});
