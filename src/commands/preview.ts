/** `npm run preview`: shows the built site on this machine until Ctrl+C. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { siteShown } from '#words/site-commands.ts';
import { type Served, serve } from '../build/serve.ts';
import { Refused } from '../officials/refused.ts';
import { numberAsked } from './asked.ts';
import type { Run } from './desk.ts';
import { outOption, printed } from './printed.ts';

const USUAL = 4321;

/** Serves on the port that was asked for, or on the usual one, or on any other where that one is taken. */
async function start(site: string, port: number | null): Promise<Served> {
  if (port !== null) return serve(site, port);
  try {
    return await serve(site, USUAL);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serve(site);
    throw error;
  }
}

/** Goes on after it has answered: the server ends with the process. */
export const preview: Run = async ({ options, folder, say }) => {
  const site = options.text('folder') ?? 'dist';
  const port = numberAsked(options.text('port'), USUAL, 65_535, '--port');
  if (!existsSync(path.join(site, 'index.html'))) {
    throw new Refused(`There is no site in ${site}/ yet. Build it: ${printed(folder, 'build', ...outOption(site))}`);
  }
  try {
    say(siteShown(site, (await start(site, port)).url));
  } catch (error) {
    throw new Refused(`Cannot serve ${site}/: ${error instanceof Error ? error.message : error}`);
  }
};
