/** The build: that it succeeds, and that the same content on the same day gives the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../src/publish/site-folder.ts';
import { site, siteFromElsewhere, siteUnderBase, siteWithOpenElection } from './sites.ts';
import { type Outcome, type Step, verdict } from './step.ts';

async function builds(wanted: typeof site): Promise<Outcome> {
  try {
    return { passed: 1, failed: 0, summary: (await wanted()).summary };
  } catch (error) {
    return { passed: 0, failed: 1, summary: 'not built', details: error instanceof Error ? error.message : `${error}` };
  }
}

const hashes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );

/** How two folders differ, a line for each file that is not the same in both; empty where they are the same. */
export function differences(one: string, other: string): readonly string[] {
  const [a, b] = [hashes(one), hashes(other)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort()
    .filter((file) => a.get(file) !== b.get(file))
    .map((file) =>
      !b.has(file) ? `only in ${one}: ${file}` : !a.has(file) ? `only in ${other}: ${file}` : `differs: ${file}`,
    );
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
