/** Elections that have ended, each in another way, all of them in one site: what is told of each, by axe. */
import { expect, test } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { runNode } from '../steps/step.ts';
import { workFile } from '../steps/work.ts';
import { COLOUR_RULES, RULES, violations } from './axe.ts';
import { ENDED_ON, writeEnded } from './states.ts';

test('elections that ended in every way meet WCAG 2.2 AA, light and dark, on their pages and in lists', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { content, elections } = writeEnded(workFile('states'));
  const folder = `${content}-site`;
  const { status, output } = await runNode(['scripts/hustings.ts', 'build', '--content', content, '--out', folder], {
    env: { HUSTINGS_NOW: ENDED_ON },
  });
  expect(status, output).toBe(0);
  const served = await serve(folder);
  try {
    const found: string[] = [];
    await page.setViewportSize({ width: 390, height: 900 });
    for (const address of ['', 'elections/', ...elections.map((id) => `elections/${id}/`)]) {
      await page.goto(new URL(address, served.url).href);
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violations(page, RULES)));
      // The lists show the colours of every end.
      if (elections.some((id) => address.includes(id))) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, COLOUR_RULES)));
    }
    expect(found).toEqual([]);
  } finally {
    await served.close();
  }
});
