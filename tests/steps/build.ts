/** The build: that it succeeds, and that the same content on the same day gives the same bytes. */
import { differences } from '../../src/build/differences.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { site, siteFromElsewhere, siteUnderBase, siteWithOpenElection } from './sites.ts';
import { type Outcome, type Step, verdict } from './step.ts';

async function builds(wanted: typeof site): Promise<Outcome> {
  try {
    return { passed: 1, failed: 0, summary: (await wanted()).summary };
  } catch (error) {
    return { passed: 0, failed: 1, summary: 'not built', details: error instanceof Error ? error.message : `${error}` };
  }
}

export const build: Step = { name: 'build', what: 'the site', run: () => builds(site) };

export const baseBuild: Step = { name: 'base', what: 'the site under a base path', run: () => builds(siteUnderBase) };

export const openBuild: Step = {
  name: 'open',
  what: 'a site whose nominations are open, with hostile statements',
  run: () => builds(siteWithOpenElection),
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
