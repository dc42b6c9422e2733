/** Pages of an election that was scheduled when they were built, a month before: what they say by the reader's clock. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { EARLY_THEME_HASH } from '../../src/build/hosting/early-theme.ts';
import { type Served, serve } from '../../src/build/serve.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { runNode } from '../steps/step.ts';
import { workFile } from '../steps/work.ts';
import { COLOUR_RULES, RULES, violations } from './axe.ts';

// One site for all of them.
test.describe.configure({ mode: 'serial' });

const BUILT = '2026-03-16';
const ELECTION = 'elections/2026-04/';
/** The pages that speak of the election. */
const PAGES = ['', 'calendar/', 'elections/', 'committees/', 'committees/council/', ELECTION, `${ELECTION}asta-b/`];
const STRICT = `default-src 'none'; script-src 'self' ${EARLY_THEME_HASH}; style-src 'self'; font-src 'self'; img-src 'self'`;

let folder = '';
let served: Served;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = workFile('coming');
  const { status, output } = await runNode(
    ['scripts/hustings.ts', 'build', '--content', 'tests/fixtures/coming', '--out', folder],
    { env: { HUSTINGS_NOW: BUILT } },
  );
  expect(status, output).toBe(0);
  served = await serve(folder);
});

test.afterAll(() => served?.close());

/** A page as a reader sees it at an instant, under a content security policy that allows only the site's own files. */
async function read<T>(
  browser: Browser,
  { at, ...options }: BrowserContextOptions & { readonly at: string },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: served.url, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': STRICT } });
  });
  await page.clock.setFixedTime(at);
  const seen = await look(page);
  await context.close();
  expect(faults).toEqual([]);
  return seen;
}

/** What a page says first of the election: its tag, and on its own page the desk's headline. */
const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const state = (page: Page) => page.locator('[data-desk], [data-election]').first();
const said = async (page: Page) => plain(await state(page).locator('.tag').first().textContent());
const headline = async (page: Page) => plain(await page.locator('.desk__headline').textContent());
const action = (page: Page) => page.locator('.desk .button');

const OPENS = 'Nominations open on 1 April 2026, 15:00 UTC';
const CLOSES = 'Nominations are open until 15 April 2026, 12:00 UTC';
const VOTE = 'Voting opens on 16 April 2026, 15:00 UTC';
const VOTING = 'Voting is open until 23 April 2026, 15:00 UTC';
const NO_RESULT = 'The vote is over; no result is recorded yet';

/** By zone: when nominations open and close, and the vote opens and closes, by the reader's clock. */
const ZONES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  UTC: ['', '', '', ''],
  'Asia/Shanghai': ['; your time 23:00', '; your time 20:00', '; your time 23:00', '; your time 23:00'],
  'America/Los_Angeles': ['; your time 08:00', '; your time 05:00', '; your time 08:00', '; your time 08:00'],
  'Pacific/Kiritimati': [
    '; your time 2 April, 05:00',
    '; your time 16 April, 02:00',
    '; your time 17 April, 05:00',
    '; your time 24 April, 05:00',
  ],
};

for (const [timezoneId, [opens, closes, vote, ends]] of Object.entries(ZONES)) {
  const MOMENTS: readonly (readonly [string, string, string])[] = [
    ['2026-03-29T14:00:00Z', `${OPENS} in 3 days${opens}`, 'Prepare a statement'],
    ['2026-04-01T14:59:59Z', `${OPENS} in 1 minute${opens}`, 'Prepare a statement'],
    ['2026-04-01T15:00:00Z', `${CLOSES} 13 days left${closes}`, 'Stand for election'],
    ['2026-04-14T09:30:00Z', `${CLOSES} 1 day 2 hours left${closes}`, 'Stand for election'],
    ['2026-04-15T11:59:59Z', `${CLOSES} 1 minute left${closes}`, 'Stand for election'],
    ['2026-04-15T12:00:00Z', `${VOTE} in 1 day 3 hours${vote}`, 'Compare the candidates'],
    ['2026-04-16T15:00:00Z', `${VOTING} 7 days left${ends}`, 'Compare the candidates'],
    ['2026-04-23T14:30:00Z', `${VOTING} 30 minutes left${ends}`, 'Compare the candidates'],
    ['2026-04-23T15:00:00Z', NO_RESULT, 'Compare the candidates'],
    ['2026-08-01T00:00:00Z', NO_RESULT, 'Compare the candidates'],
  ];
  test(`a reader in ${timezoneId} sees the right state, local time, time left and action`, async ({ browser }) => {
    // One page, left and come back to: it is right at once.
    const [[first]] = MOMENTS as [(typeof MOMENTS)[number]];
    await read(browser, { at: first, timezoneId }, async (page) => {
      await page.goto(ELECTION);
      for (const [at, words, offer] of MOMENTS) {
        await page.clock.setFixedTime(at);
        await page.evaluate(() => dispatchEvent(new Event('pageshow')));
        const seen = [(await headline(page)).replaceAll('\u00a0', ' '), plain(await action(page).textContent())];
        expect(seen, at).toEqual([words, offer]);
      }
    });
  });
}

test('every page that speaks of the election says the same, and that it is open nowhere after the deadline', async ({
  browser,
}) => {
  await read(browser, { at: '2026-04-15T12:00:00Z', timezoneId: 'UTC' }, async (page) => {
    for (const address of PAGES) {
      await page.goto(address);
      expect(await said(page), address).toContain('Between phases');
      expect(await page.locator('.tag__word', { hasText: /open/i }).count(), address).toBe(0);
    }
  });
});

test('a sentence on the committee’s page follows the clock too', async ({ browser }) => {
  await read(browser, { at: '2026-04-15T12:00:00Z', timezoneId: 'UTC' }, async (page) => {
    await page.goto('committees/council/');
    const sentences = page.locator('[data-said]').first();
    await expect(sentences).toContainText('Voting opens on 16\u00a0April 2026');
    await expect(sentences).not.toContainText('Nominations');
  });
});

test('ahead of nominations a statement is a draft: checked, shown as it will look, kept, and filed nowhere', async ({
  browser,
}) => {
  await read(browser, { at: '2026-03-20T12:00:00Z', timezoneId: 'UTC' }, async (page) => {
    // As the build writes it where only the charter foresees the election.
    await page.route('**/stand/form.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/"(opens|closes)":"[^"]*"/g, '"$1":null');
      await route.fulfill({ response, body });
    });
    await page.goto('stand/');
    await expect(page.locator('#stand-window')).toContainText('their day is not set yet');
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await expect(page.locator('#stand-summary')).toContainText('Enter your name');
    await page.getByLabel('Name', { exact: true }).fill('Dara Quill');
    await page.getByLabel(/^Handle/).fill('dara-new');
    await page.getByLabel('Affiliation').fill('independent');
    await page.getByLabel('Statement', { exact: true }).fill('I would keep the lamps lit.');
    await page.getByRole('button', { name: 'Check and continue' }).click();
    await expect(page.getByRole('heading', { name: 'Your draft is ready' })).toBeVisible();
    await expect(page.locator('#stand-file')).toContainText('I would keep the lamps lit.');
    await expect(page.locator('#stand-link')).toBeHidden();
    await page.reload();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dara Quill');
  });
});

test('the timetable marks the phase that runs, and the moments have the reader’s own beside them', async ({
  browser,
}) => {
  await read(browser, { at: '2026-04-17T00:00:00Z', timezoneId: 'Asia/Shanghai' }, async (page) => {
    await page.goto(ELECTION);
    const rows = page.locator('.timetable tbody tr');
    await expect(rows.nth(0)).toContainText('Over');
    await expect(rows.nth(1)).toContainText(/Now\s6\sdays 15\shours left|Now\s+6\sdays left/);
    await expect(rows.nth(1)).toHaveClass('timetable__now');
    await expect(rows.nth(1)).toContainText('(your time 23:00)');
    await expect(page.locator('.timetable__span--now')).toHaveCount(1);
    await expect(page.getByText('when this page was built').first()).toBeHidden();
  });
});

/** One instant of each state that time alone brings about. */
const STATES = [
  '2026-03-29T14:00:00Z',
  '2026-04-15T11:00:00Z',
  '2026-04-15T13:00:00Z',
  '2026-04-20T00:00:00Z',
  '2026-04-23T16:00:00Z',
];

test('what the clock makes of the pages meets WCAG 2.2 AA in every state, light and dark', async ({ browser }) => {
  await read(browser, { at: STATES[0] ?? '', viewport: { width: 390, height: 900 } }, async (page) => {
    const found: string[] = [];
    await page.goto(ELECTION);
    for (const at of STATES) {
      await page.clock.setFixedTime(at);
      await page.evaluate(() => dispatchEvent(new Event('pageshow')));
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violations(page, RULES)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, COLOUR_RULES)));
    }
    expect(found).toEqual([]);
  });
});

test('a page that stays open follows the clock', async ({ browser }) => {
  await read(browser, { at: '2026-04-15T11:59:59Z', timezoneId: 'UTC' }, async (page) => {
    await page.goto(ELECTION);
    await expect(state(page)).toContainText('Nominations open');
    await page.clock.setFixedTime('2026-04-15T12:00:00Z');
    await expect(state(page)).toContainText('Between phases');
  });
});

test('without JavaScript the page names the instants and the day on which it was built', async ({ browser }) => {
  await read(browser, { at: '2026-04-15T12:00:00Z', javaScriptEnabled: false }, async (page) => {
    await page.goto(ELECTION);
    expect((await headline(page)).replaceAll('\u00a0', ' ')).toBe(OPENS);
    await expect(page.locator('.masthead__day')).toContainText('As of 16\u00a0March 2026');
    await expect(page.getByText('when this page was built').first()).toBeVisible();
    await expect(page.locator('.timetable')).toContainText('15\u00a0April 2026, 12:00\u00a0UTC');
  });
});

test('the pages that speak of the election, and only they, load one small script', () => {
  const pages = filesIn(folder).filter((file) => file.endsWith('/index.html') || file === 'index.html');
  const scripts = new Map(
    pages.map((file) => [
      file.replace(/index\.html$/, ''),
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/<script type="module" src="\/([^"]+)"><\/script>/g)],
    ]),
  );
  // The key that opens a search is on every page. The search, the form and the day of a roster have scripts of their own.
  const everywhere = (file: string): boolean =>
    [...scripts.values()].every((all) => all.some(([, each]) => each === file));
  const clocks = new Set((scripts.get('') ?? []).map(([, file = '']) => file).filter((file) => !everywhere(file)));
  expect(clocks.size).toBe(1);
  const live = [...scripts].filter(
    ([page, found]) => page !== 'stand/' && found.some(([, file = '']) => clocks.has(file)),
  );
  const more = ['committees/council/elections/', 'elections/2026-04/officials/', 'elections/in/2026/'];
  expect(live.map(([page]) => page).sort()).toEqual([...PAGES, ...more].sort());
  for (const file of clocks) expect(gzipSync(readFileSync(path.join(folder, file))).length).toBeLessThan(5400);
});
