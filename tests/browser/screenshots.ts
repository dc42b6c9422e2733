/** `npm run screenshots`: pictures of pages of the built site. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Page, chromium as playwright } from '@playwright/test';
import { serve } from '../../src/build/serve.ts';
import { alone } from '../../src/commands/hustings.ts';
import type { Verb } from '../../src/commands/verb.ts';
import { Refused } from '../../src/officials/refused.ts';
import { runNode } from '../steps/step.ts';
import { RULES, violations } from './axe.ts';
import { chromium, launchArguments } from './chromium.ts';
import { ELECTION, ELECTION_IN_STATES, RUN_OFF_ID, writeState } from './states.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
];

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
): Promise<void> {
  mkdirSync(path.join(into, below), { recursive: true });
  const served = await serve(folder);
  const browser = await playwright.launch({ executablePath: chromium(), args: launchArguments() });
  try {
    for (const page of pages) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const viewport of SIZES) {
          const tab = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
          if (now !== undefined) await tab.clock.setFixedTime(now);
          const response = await tab.goto(new URL(page.replace(/^\/+/, ''), served.url).href);
          if (!response?.ok()) throw new Error(`There is no page ${page} in ${folder}/.`);
          if (below !== '' && viewport.width !== 820)
            await expectAccessible(tab, `${below}: ${page}, ${viewport.width} px, ${colorScheme}`);
          await tab.evaluate(() => document.fonts.ready);
          const file = path.join(into, below, `${nameOf(page)}-${viewport.width}-${colorScheme}.png`);
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

/** Throws where axe finds anything on a page. */
async function expectAccessible(tab: Page, where: string): Promise<void> {
  const found = await violations(tab, RULES);
  if (found.length > 0) throw new Error(`${where}: ${found.join('; ')}`);
}

/** Pages on which an election's state shows; of one that is only foreseen, those that there are. */
const PAGES = ['/', '/stand/', '/elections/', '/calendar/'];
const OWN = [ELECTION, RUN_OFF_ID].flatMap((id) =>
  ['', 'compare/', 'officials/'].map((page) => `/elections/${id}/${page}`),
);

/** Builds a site for each state of an election, and looks at its pages at that moment. */
async function states(names: readonly string[], fullPage: boolean): Promise<void> {
  for (const state of ELECTION_IN_STATES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const content = writeState(path.resolve('.hustings', 'states'), state);
    const folder = `${content}-site`;
    const { status, output } = await runNode(['scripts/hustings.ts', 'build', '--content', content, '--out', folder], {
      env: { HUSTINGS_NOW: state.now },
    });
    if (status !== 0) throw new Error(output.trim());
    const own = OWN.filter((page) => existsSync(path.join(folder, page, 'index.html')));
    await shoot(folder, [...PAGES, ...own], fullPage, path.join('states', state.name), state.now);
  }
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
