/** The build: that it succeeds, and that the same content on the same day gives the same bytes. */
import { differences } from '../../src/build/differences.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { htmlFaults } from './html.ts';
import { linkFaults } from './links.ts';
import { on, site, siteFromElsewhere, siteOfStarter, siteUnderBase, siteWithOpenElection } from './sites.ts';
import { type Outcome, type Step, verdict } from './step.ts';

async function builds(wanted: typeof site): Promise<Outcome> {
  try {
    return { passed: 1, failed: 0, summary: (await wanted()).summary };
  } catch (error) {
    return { passed: 0, failed: 1, summary: 'not built', details: error instanceof Error ? error.message : `${error}` };
  }
}

export const build: Step = { name: 'build', what: 'the site', run: () => builds(site) };

export const baseBuild: Step = {
  name: 'base',
  what: 'a site under a base path, of content in the first format',
  run: () => builds(siteUnderBase),
};

export const openBuild: Step = {
  name: 'open',
  what: 'a site whose nominations are open, with hostile statements',
  run: () => builds(siteWithOpenElection),
};

export const starter: Step = {
  name: 'starter',
  what: 'the site of a new community with another name, address and base path: its build, HTML and links',
  run: () =>
    on(siteOfStarter, async ({ folder }) => {
      const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
      const { faults, links } = await linkFaults(folder);
      return verdict([...(await htmlFaults(folder, pages)), ...faults], `${pages.length} pages, ${links} links`);
    }),
};

export const determinism: Step = {
  name: 'same-bytes',
  what: 'the same bytes from another folder, zone and language, on one core, by another clock',
  run: async () => {
    try {
      const [here, there] = [await site(), await siteFromElsewhere()];
      return verdict(differences(here.folder, there.folder), `${filesIn(here.folder).length} files compared`);
    } catch (error) {
      return {
        passed: 0,
        failed: 1,
        summary: 'not built',
        details: error instanceof Error ? error.message : `${error}`,
      };
    }
  },
};
