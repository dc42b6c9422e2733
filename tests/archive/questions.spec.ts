/** What people come for, counted in clicks from the first page. */
import { expect } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { at, OPEN, test } from '../browser/site.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(at('/'));
});

test('who sits, and until when: on the first page', async ({ page }) => {
  const row = page.getByRole('row', { name: /Ruoqing He/ });
  await expect(row).toContainText('28\u00a0April 2027');
});

test('when the next election is: on the first page', async ({ page }) => {
  await expect(page.locator('.desk__headline')).toContainText('5\u00a0April 2027');
});

/** No vote goes on in the archive: the question is put to a community whose nominations were open when its site was built. */
test('how do I vote: on the first page, while the vote is open', async ({ browser }) => {
  const open = await serve(OPEN);
  try {
    const page = await browser.newPage();
    await page.clock.setFixedTime('2021-05-10T12:00:00Z');
    await page.goto(open.url);
    const desk = page.locator('.desk').first();
    await expect(desk.locator('.desk__headline')).toContainText('Voting is open');
    await expect(desk.locator('.desk__said')).toContainText(/may vote/);
    await expect(desk.getByRole('link', { name: 'Compare the candidates' })).toBeVisible();
    await page.close();
  } finally {
    await open.close();
  }
});

test('what somebody wrote in 2021: two clicks', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Elections' }).click();
  await page.getByRole('link', { name: 'September 2021' }).click();
  const own = page.locator('.candidate', { has: page.getByRole('heading', { name: 'Eric Ernst' }) });
  await expect(own).toContainText('Ernst');
  await expect(page.getByRole('main')).toContainText('The summaries are by the editors of this archive');
  await expect(own).not.toContainText('…');
});

test('who sat on 15 June 2021: one click, and the day', async ({ page }) => {
  await page.getByRole('main').getByRole('link', { name: 'Architecture Committee', exact: true }).first().click();
  await page.getByLabel(/on this day/).fill('2021-06-15');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/\/committees\/architecture-committee\/2021-03-10\//);
  await expect(page.getByRole('table').first()).toContainText('Peng Tao');
});

test('which rule limits an organization, and since when: one click', async ({ page }) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Charter' }).click();
  const rule = page.locator('dl > div', { has: page.locator('dt', { hasText: /one organization/i }) });
  await expect(rule.locator('dd')).toContainText('Two seats');
  await expect(rule.locator('dd')).toContainText('Since 5\u00a0December 2017');
});
