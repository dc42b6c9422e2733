/** `npm run screenshots`: pictures of pages of the built site. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page, chromium as playwright } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { alone } from '../../src/commands/hustings.ts';
import type { Verb } from '../../src/commands/verb.ts';
import { Refused } from '../../src/officials/refused.ts';
import { runNode } from '../steps/step.ts';
import { COLOUR_RULES, NO_CONTRAST, RULES, violations } from './axe.ts';
import { chromium, launchArguments } from './chromium.ts';
import { ELECTION, ELECTION_IN_STATES, RUN_OFF_ID, writeState } from './states.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];
const STATE_SIZES = SIZES.filter(({ width }) => width !== 820);

const SCREENSHOTS: Verb = {
  name: 'screenshots',
  does: 'Makes pictures of pages of the built site, 390, 820 and 1440 px wide, light and dark, in .hustings/screenshots/.',
  words: [
    {
      name: 'page',
      what: '`states` and which of them, or the pages; / where left out',
      optional: true,
      many: true,
    },
  ],
  options: {
    folder: { takes: '<folder>', what: 'the site; `dist` where left out', proposed: 'path' },
    full: { what: 'the whole page, not only its first screen' },
  },
  examples: [
    { args: '/ /charter/ --full', what: 'two pages, whole' },
    { args: 'states', what: 'an election in each of its states, from content and a day: builds a site for each' },
  ],
  content: 'no',
};

const into = path.resolve('.hustings', 'screenshots');

/** `/people/xu-wang/` gives `people-xu-wang`, the first page `home`. */
const nameOf = (page: string) => page.split('/').filter(Boolean).join('-') || 'home';

async function shoot(
  folder: string,
  pages: readonly string[],
  fullPage: boolean,
  below = '',
  now?: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  mkdirSync(path.join(into, below), { recursive: true });
  const served = await serve(folder);
  const browser = await playwright.launch({ executablePath: chromium(), args: launchArguments() });
  try {
    const tab = await browser.newPage({ reducedMotion: 'reduce' });
    if (now !== undefined) await tab.clock.setFixedTime(now);
    for (const page of pages) {
      const response = await tab.goto(new URL(page.replace(/^\/+/, ''), served.url).href);
      if (!response?.ok()) throw new Error(`There is no page ${page} in ${folder}/.`);
      await tab.evaluate(() => document.fonts.ready);
      for (const viewport of below === '' ? SIZES : STATE_SIZES) {
        await tab.setViewportSize(viewport);
        for (const colorScheme of ['light', 'dark'] as const) {
          await tab.emulateMedia({ colorScheme });
          if (below !== '') {
            const found = await foundByAxe(tab, viewport.width < 820, colorScheme);
            faults.push(...found.map((fault) => `${below}, ${viewport.width} px, ${colorScheme}: ${fault}`));
          }
          const file = path.join(into, below, `${nameOf(page)}-${viewport.width}-${colorScheme}.png`);
          await tab.screenshot({ path: file, fullPage });
          console.log(path.relative('.', file));
        }
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return faults;
}

/** What axe finds: everything on a phone, in the dark the colours alone, and colours no second time where there is more room. */
async function foundByAxe(page: Page, narrow: boolean, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  if (scheme === 'dark') return narrow ? violations(page, COLOUR_RULES) : [];
  return violations(page, RULES, narrow ? {} : NO_CONTRAST);
}

/** Sets every picture of a folder on one page, to be looked at beside each other. */
function contactSheet(folder: string): void {
  const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
  const figures = pictures
    .sort()
    .map(
      (file) =>
        `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file}</figcaption></figure>`,
    );
  const style =
    'body{display:flex;flex-wrap:wrap;gap:1rem;align-items:start;font:13px sans-serif}figure{margin:0}img{height:32rem;border:1px solid}';
  const sheet = path.join(folder, 'index.html');
  writeFileSync(
    sheet,
    `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>${style}</style>${figures.join('\n')}\n`,
  );
  console.log(`All of them on one page: ${path.relative('.', sheet)}`);
}

/** Pages on which an election's state shows; of one that is only foreseen, those that there are. */
const PAGES = ['/', '/stand/', '/elections/', '/calendar/'];
const OWN = [ELECTION, RUN_OFF_ID].flatMap((id) =>
  ['', 'compare/', 'officials/'].map((page) => `/elections/${id}/${page}`),
);

/** Builds a site for each state of an election, and looks at its pages at that moment. */
async function states(names: readonly string[], fullPage: boolean): Promise<void> {
  const faults: string[] = [];
  for (const state of ELECTION_IN_STATES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const content = writeState(path.resolve('.hustings', 'states'), state);
    const folder = `${content}-site`;
    const { status, output } = await runNode(['scripts/hustings.ts', 'build', '--content', content, '--out', folder], {
      env: { HUSTINGS_NOW: state.now },
    });
    if (status !== 0) throw new Error(output.trim());
    const own = OWN.filter((page) => existsSync(path.join(folder, page, 'index.html')));
    faults.push(...(await shoot(folder, [...PAGES, ...own], fullPage, path.join('states', state.name), state.now)));
  }
  contactSheet(path.join(into, 'states'));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The command. */
export const screenshots = alone(SCREENSHOTS, async ({ options, words }) => {
  const pages = words.length === 0 ? ['/'] : words;
  try {
    if (words[0] === 'states') await states(words.slice(1), options.flag('full'));
    else await shoot(options.text('folder') ?? 'dist', pages, options.flag('full'));
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
});
