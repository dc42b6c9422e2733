/** `npm run turned`: whether a site has grown old since it was built: a phase or the day turned. */

import { SITE_TURNED } from '#words/site-commands.ts';
import { readTurns, TURNS, turnsOf } from '../build/turns.ts';
import type { Instant } from '../governance/instant.ts';
import { AskedWrongly } from './asked.ts';
import type { Run } from './desk.ts';

/** How long a host may take to answer. */
const PATIENCE = 20_000;

async function turnsAt(site: string): Promise<Instant | null> {
  if (!/^https?:\/\//.test(site)) return turnsOf(site);
  try {
    const address = new URL(TURNS, site.endsWith('/') ? site : `${site}/`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok ? readTurns((await answer.text()).slice(0, 100)) : null;
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('Invalid URL')) {
      throw new AskedWrongly(`"${site}" is no address of a site, and no folder.`);
    }
    return null;
  }
}

/** The exit status is 0 where the site is to be built again, also where it does not say; 1 where nothing turned. */
export const turned: Run = async ({ words, at, say }) => {
  const site = words[0] ?? 'dist';
  const turns = await turnsAt(site);
  if (turns === null) say(SITE_TURNED.unknown(site));
  else if (turns <= at) say(SITE_TURNED.turned(turns));
  else say(SITE_TURNED.notYet(turns));
  return turns !== null && at < turns ? 1 : 0;
};
