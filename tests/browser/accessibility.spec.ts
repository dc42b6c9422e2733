import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { at, pagesByKind, test } from './site.ts';

type Rules = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>;
const RULES: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules that colours can break: the dark scheme differs from the light one in nothing else. */
const COLOUR_RULES: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * What breaks the rules on the page as it is shown now. The legacy mode, which knows no frame of another origin (there is none), spares
 * the tab that axe opens otherwise for each run, and most of its time.
 */
async function violations(page: Page, runOnly: Rules): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${new URL(page.url()).pathname}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

for (const [kind, pages] of pagesByKind) {
  const [first = '/'] = pages;
  for (const width of [390, 1440]) {
    test(`${kind} meets WCAG 2.2 AA, light and dark, ${width} px wide (${first})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(first));
      const light = await violations(page, RULES);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, COLOUR_RULES);
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    });
  }

  test(`every page ${kind} meets WCAG 2.2 AA`, async ({ page }) => {
    test.setTimeout(60_000 + pages.length * 10_000);
    const found: string[] = [];
    for (const each of pages.slice(1)) {
      await page.goto(at(each));
      found.push(...(await violations(page, RULES)));
    }
    expect(found).toEqual([]);
  });
}
