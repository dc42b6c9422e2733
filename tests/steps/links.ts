/** Every link within the site, fragments too; and every page can be reached by links from the first. */
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { serve } from '../../src/build/serve.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { sendsOn } from '../sends-on.ts';
import { on, site, siteUnderBase } from './sites.ts';
import { type Step, verdict } from './step.ts';

/** The faults of the links of the site in a folder, and how many links there are. Asks no other host for anything. */
export async function linkFaults(
  folder: string,
): Promise<{ readonly faults: readonly string[]; readonly links: number }> {
  const served = await serve(folder);
  try {
    const { origin } = new URL(served.url);
    const check = async (start: string, recurse: boolean) => {
      const { links } = await new LinkChecker().check({
        path: start,
        recurse,
        checkFragments: true,
        checkCss: true,
        concurrency: 20,
        linksToSkip: async (link) => new URL(link).origin !== origin,
      });
      return links;
    };
    // One after the other: what a page that is not followed further leads to first would not be followed from the other.
    const links = [...(await check(served.url, true)), ...(await check(`${served.url}404.html`, false))];
    const near = (url: string | undefined) => (url ?? '').replace(origin, '');
    const broken = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(
        ({ url, parent, status }) => `${near(parent) || 'the start'} links to ${near(url)} (${status ?? 'no answer'})`,
      );
    const reached = new Set(
      links
        .map(({ url }) => new URL(url))
        .filter((url) => url.origin === origin)
        .map((url) => url.pathname),
    );
    const base = new URL(served.url).pathname;
    const lost = filesIn(folder)
      .filter((file) => file.endsWith('.html') && !sendsOn(path.join(folder, file)))
      .map((file) => base + file.replace(/(^|\/)index\.html$/, '$1'))
      .filter((page) => !reached.has(page))
      .map((page) => `no link leads to ${page}`);
    return { faults: [...new Set([...broken, ...lost])].sort(), links: links.length };
  } finally {
    await served.close();
  }
}

const check = (name: string, what: string, wanted: typeof site): Step => ({
  name,
  what,
  run: () =>
    on(wanted, async ({ folder }) => {
      const { faults, links } = await linkFaults(folder);
      return verdict(faults, `${links} links`);
    }),
});

export const links = check('links', 'every link within the site', site);
export const baseLinks = check('base-links', 'every link within the site under a base path', siteUnderBase);
