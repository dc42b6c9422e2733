import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { at, pagesByKind, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [kind, [page = '/']] of pagesByKind) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(`${kind} meets WCAG 2.2 AA, ${colorScheme}, ${width} px wide (${page})`, async ({ browser, baseURL }) => {
        const context = await browser.newContext({ baseURL, colorScheme, viewport: { width, height: 900 } });
        const tab = await context.newPage();
        await tab.goto(at(page));
        const { violations } = await new AxeBuilder({ page: tab }).withTags(RULES).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
        );
        expect(found).toEqual([]);
        await context.close();
      });
    }
  }
}
