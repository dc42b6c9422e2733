/** `npm run screenshots`: pictures of pages of the built site. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { alone } from '../../src/commands/hustings.ts';
import type { Verb } from '../../src/commands/verb.ts';
import { Refused } from '../../src/officials/refused.ts';
import { chromium, launchArguments } from './chromium.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

const SCREENSHOTS: Verb = {
  name: 'screenshots',
  does: 'Makes pictures of pages of the built site, 390, 820 and 1440 px wide, light and dark, in .hustings/screenshots/.',
  words: [{ name: 'page', what: 'the pages; / where left out', optional: true, many: true }],
  options: {
    folder: { takes: '<folder>', what: 'the site; `dist` where left out', proposed: 'path' },
    full: { what: 'the whole page, not only its first screen' },
  },
  examples: [{ args: '/ /charter/ --full', what: 'two pages, whole' }],
  content: 'no',
};

const into = path.resolve('.hustings', 'screenshots');

/** `/people/xu-wang/` gives `people-xu-wang`, the first page `home`. */
const nameOf = (page: string) => page.split('/').filter(Boolean).join('-') || 'home';

async function shoot(folder: string, pages: readonly string[], fullPage: boolean): Promise<void> {
  mkdirSync(into, { recursive: true });
  const served = await serve(folder);
  const browser = await playwright.launch({ executablePath: chromium(), args: launchArguments() });
  try {
    for (const page of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const viewport of SIZES) {
          const tab = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
          const response = await tab.goto(new URL(page.replace(/^\/+/, ''), served.url).href);
          if (!response?.ok()) throw new Error(`There is no page ${page} in ${folder}/.`);
          await tab.evaluate(() => document.fonts.ready);
          const file = path.join(into, `${nameOf(page)}-${viewport.width}-${colorScheme}.png`);
          await tab.screenshot({ path: file, fullPage });
          console.log(path.relative('.', file));
          await tab.close();
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The command. */
export const screenshots = alone(SCREENSHOTS, async ({ options, words }) => {
  const pages = words.length === 0 ? ['/'] : words;
  try {
    await shoot(options.text('folder') ?? 'dist', pages, options.flag('full'));
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
});
