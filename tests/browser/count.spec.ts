/** The page of a count, in the small community whose election of May 2020 has published ballots. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Served, serve } from '../../src/build/serve.ts';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { DOCUMENTS } from '../../src/commands/documents.ts';
import { hustings } from '../../src/commands/hustings.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { COUNTED, receiptOf } from '../steps/counted.ts';
import { fill } from '../temporary.ts';
import { RULES, violations } from './axe.ts';
import { OPEN } from './site.ts';

const PAGE = 'elections/2020-05/count/';

const test = base.extend<object, { open: Served; content: string }>({
  open: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const served = await serve(OPEN);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  content: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hustings-'));
      fill(folder, { ...EXAMPLE_BASE, ...COUNTED });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ open }, use) => use(open.url),
});

/** The order that the command gives: "Ada, then Ben". */
async function commanded(content: string, ...args: string[]): Promise<string> {
  const said: string[] = [];
  const world = {
    content,
    ask: null,
    input: () => '',
    onGitHub: false,
    kept: null,
    complain: (text: string) => said.push(text),
  };
  await hustings(['count', '2020-05', ...args, '--json'], {
    ...world,
    now: () => '2021-05-03T12:00:00Z' as Instant,
    say: (text) => said.push(text),
  });
  return DOCUMENTS.count
    .parse(JSON.parse(said.join('\n')))
    .order.flat()
    .join(', then ');
}

const answer = (page: Page) => page.locator('[data-what-if] [data-answer]');

test('a reader supposes another method and fewer seats, gets the numbers of the command, and can send the address on', async ({
  page,
  content,
}) => {
  await page.goto(PAGE);
  await expect(answer(page)).toBeHidden();
  await page.getByText('Another method, other options').click();
  await expect(answer(page)).toContainText(`Order: ${await commanded(content)}.`);
  await expect(answer(page)).toContainText('Those are the ones who were declared elected.');

  await page.getByLabel('Method').selectOption('plurality');
  const order = await commanded(content, '--method', 'plurality');
  expect(order).not.toBe(await commanded(content));
  await expect(answer(page)).toContainText(`Order: ${order}.`);
  await expect(answer(page)).toContainText('Dora Example, who was, would have none.');

  await page.getByLabel('Seats', { exact: true }).fill('1');
  await page.getByLabel('Ada Example').check();
  await expect(answer(page)).toContainText('Order: Dora Example, then Finn Example.');
  expect(new URL(page.url()).search).toBe('?method=plurality&seats=1&without=ada');
  expect(await violations(page, RULES)).toEqual([]);

  await page.reload();
  await expect(answer(page)).toContainText('Order: Dora Example, then Finn Example.');
  await expect(page.getByLabel('Ada Example')).toBeChecked();
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect(answer(page)).toContainText(`Order: ${await commanded(content)}.`);
  expect(new URL(page.url()).search).toBe('');
});

test('a voter finds the ballot, and what is typed goes nowhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(PAGE);
  await page.getByLabel('Receipt or pseudonym').fill(receiptOf(9));
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.locator('output')).toHaveText('It is counted: Finn Example, then Dora Example, then Ada Example.');
  await page.getByLabel('Receipt or pseudonym').fill('lamp-99');
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.locator('output')).toContainText('No ballot carries that.');
  expect(asked.filter((each) => each.includes('lamp'))).toEqual([]);
  expect(asked.some((each) => each.includes('receipts.js'))).toBe(true);
});

test('a page loads nothing to count with before its reader asks', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(PAGE);
  await page.waitForLoadState('load');
  expect(asked.filter((url) => /count\/\w+\.js$/.test(url))).toEqual([]);
});
