/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

type Rules = NonNullable<RunOptions['runOnly']>;
type Switches = NonNullable<RunOptions['rules']>;
export const RULES: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules that colours can break: the dark scheme differs from the light one in nothing else. */
export const COLOUR_RULES: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** Contrast takes axe most of its time, and is the same at every width. */
export const NO_CONTRAST: Switches = { 'color-contrast': { enabled: false } };

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = typeof globalThis & { readonly axe?: { readonly run: (how: RunOptions) => Promise<AxeResults> } };

/**
 * What breaks the rules on the page as it is shown now. To load axe takes a page about as long as to be looked at by it: it is loaded
 * once, however often the page is looked at. No page holds a frame, into which it would have to be brought, too.
 */
export async function violations(page: Page, runOnly: Rules, rules: Switches = {}): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(SOURCE);
  if (page.frames().length > 1) throw new Error('There is a frame, in which axe does not look');
  const how: RunOptions = { runOnly, rules, resultTypes: ['violations'] };
  const found = await page.evaluate(async (asked) => (await (window as WithAxe).axe?.run(asked))?.violations, how);
  if (found === undefined) throw new Error('axe has not answered');
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${new URL(page.url()).pathname}: ${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
