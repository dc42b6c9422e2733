/** What axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';

type Rules = NonNullable<RunOptions['runOnly']>;
type Switches = NonNullable<RunOptions['rules']>;
export const RULES: Rules = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** The rules that colours can break: the dark scheme differs from the light one in nothing else. */
export const COLOUR_RULES: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** Contrast takes axe most of its time, and is the same at every width. */
export const NO_CONTRAST: Switches = { 'color-contrast': { enabled: false } };

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Marks one element of each look, for the rule of contrast: of those whose text has the same colour, size and weight on the same
 * grounds, in boxes that lie in the same way, one says what all of them would. A page of a thousand rows shows some thirty looks.
 */
function markLooks(): void {
  const grounds = new Map<Element | null, string>([[null, '']]);
  /** Everything behind an element that its contrast hangs on. */
  const groundOf = (element: Element | null): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const style = element === null ? null : getComputedStyle(element);
    const own = [
      style?.backgroundColor,
      style?.backgroundImage,
      style?.opacity,
      style?.position,
      style?.filter,
      style?.mixBlendMode,
      style?.clipPath,
    ].join(' ');
    const behind = groundOf(element?.parentElement ?? null);
    const ground = own === 'rgba(0, 0, 0, 0) none 1 static none normal none' ? behind : `${behind}/${own}`;
    grounds.set(element, ground);
    return ground;
  };
  const seen = new Set<string>();
  for (const element of document.querySelectorAll('body *')) {
    element.removeAttribute('data-look');
    const isField = element.matches('input, select, textarea');
    const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
    if (!isField && !(speaks && element.checkVisibility({ visibilityProperty: true }))) continue;
    const { color, fontSize, fontWeight, textShadow, webkitTextStroke } = getComputedStyle(element);
    const look = [color, fontSize, fontWeight, textShadow, webkitTextStroke, groundOf(element)].join();
    if (isField || !seen.has(look)) element.setAttribute('data-look', '');
    seen.add(look);
  }
}

type WithAxe = typeof globalThis & {
  readonly axe?: {
    readonly run: (how: RunOptions) => Promise<AxeResults>;
    readonly configure: (spec: Spec) => void;
  };
};

/**
 * What breaks the rules on the page as it is shown now. To load axe takes a page about as long as to be looked at by it: it is loaded
 * once, however often the page is looked at. No page holds a frame, into which it would have to be brought, too.
 */
export async function violations(page: Page, runOnly: Rules, rules: Switches = {}): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) {
    await page.evaluate(SOURCE);
    await page.evaluate(() =>
      (window as WithAxe).axe?.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] }),
    );
  }
  if (page.frames().length > 1) throw new Error('There is a frame, in which axe does not look');
  await page.evaluate(markLooks);
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
