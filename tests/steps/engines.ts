/** The main pages and the form in the engines that the browser tests, which run in Chromium, do not have. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../../src/build/serve.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import type { Driven, Missing } from '../engines/driven.ts';
import { firefox } from '../engines/firefox.ts';
import { faultsOfForm, faultsOfPages } from '../engines/looked.ts';
import { webkit } from '../engines/webkit.ts';
import { on, site, siteWithOpenElection } from './sites.ts';
import { type Outcome, type Step, verdict } from './step.ts';

/** The kinds of page that are looked at, the largest of each. */
const MAIN = [
  /^index\.html$/,
  /^(?:calendar|charter|elections|search|stand)\/index\.html$/,
  /^committees\/[^/]+\/index\.html$/,
  /^elections\/\d[^/]*\/index\.html$/,
  /^elections\/[^/]+\/compare\/index\.html$/,
  /^people\/[^/]+\/index\.html$/,
];

/** The addresses of the pages that are looked at. */
function mainPages(folder: string): readonly string[] {
  const files = filesIn(folder).toSorted(
    (a, b) => statSync(path.join(folder, b)).size - statSync(path.join(folder, a)).size,
  );
  return MAIN.flatMap((kind) => {
    const found = files.filter((file) => kind.test(file));
    return kind.source.includes('[^/]') ? found.slice(0, 1) : found;
  }).map((file) => `/${file.replace(/index\.html$/, '')}`);
}

async function look(browser: Driven, folder: string, openFolder: string): Promise<Outcome> {
  const [served, open] = [await serve(folder), await serve(openFolder)];
  try {
    const pages = mainPages(folder);
    const faults = [
      ...(await faultsOfPages(browser, served.url, pages)),
      ...(await faultsOfPages(browser, open.url, ['/', '/stand/'])),
      ...(await faultsOfForm(browser, open.url)),
    ];
    return verdict(faults, `${pages.length} pages and the form in ${browser.name}`);
  } finally {
    await browser.close();
    await served.close();
    await open.close();
  }
}

/** An engine that can't be had here is said, and counts as skipped. */
const step = (name: string, engine: string, start: () => Promise<Driven | Missing>): Step => ({
  name,
  what: `the main pages and the form in ${engine}`,
  run: () =>
    on(site, ({ folder }) =>
      on(siteWithOpenElection, async (open) => {
        const browser = await start();
        return 'why' in browser
          ? { passed: 0, failed: 0, skipped: 1, summary: `not in ${browser.name}: ${browser.why}` }
          : look(browser, folder, open.folder);
      }),
    ),
});

export const inFirefox = step('firefox', 'Firefox', firefox);
export const inWebkit = step('webkit', 'WebKitGTK', webkit);
