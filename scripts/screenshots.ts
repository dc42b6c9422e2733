/**
 * `npm run screenshots -- [--folder <folder>] [--full] [<page>…]`: pictures of pages of the built site, 390, 820 and 1440 px wide, light
 * and dark, into `.hustings/screenshots/`. `--full` shows the whole page, not only its first screen.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium as playwright } from '@playwright/test';
import { serve } from '../src/build/serve.ts';
import { chromium, launchArguments } from '../tests/browser/chromium.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

const { values, positionals } = parseArgs({
  options: { folder: { type: 'string', default: 'dist' }, full: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const pages = positionals.length === 0 ? ['/'] : positionals;
const into = path.resolve('.hustings', 'screenshots');

/** `/people/xu-wang/` gives `people-xu-wang`, the first page `home`. */
const nameOf = (page: string) => page.split('/').filter(Boolean).join('-') || 'home';

async function main(): Promise<void> {
  mkdirSync(into, { recursive: true });
  const served = await serve(values.folder);
  const browser = await playwright.launch({ executablePath: chromium(), args: launchArguments() });
  try {
    for (const page of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const viewport of SIZES) {
          const tab = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
          const response = await tab.goto(new URL(page.replace(/^\/+/, ''), served.url).href);
          if (!response?.ok()) throw new Error(`There is no page ${page} in ${values.folder}/.`);
          await tab.evaluate(() => document.fonts.ready);
          const file = path.join(into, `${nameOf(page)}-${viewport.width}-${colorScheme}.png`);
          await tab.screenshot({ path: file, fullPage: values.full });
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

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
