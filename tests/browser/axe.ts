/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Options = Parameters<AxeBuilder['options']>[0];
type Rules = NonNullable<Options['runOnly']>;
type Switches = NonNullable<Options['rules']>;
export const RULES: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules that colours can break: the dark scheme differs from the light one in nothing else. */
export const COLOUR_RULES: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** Contrast takes axe most of its time, and is the same at every width. */
export const NO_CONTRAST: Switches = { 'color-contrast': { enabled: false } };

/**
 * What breaks the rules on the page as it is shown now. The legacy mode, which knows no frame of another origin (there is none), spares
 * the tab that axe opens otherwise for each run, and most of its time.
 */
export async function violations(page: Page, runOnly: Rules, rules: Switches = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly, rules, resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${new URL(page.url()).pathname}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
