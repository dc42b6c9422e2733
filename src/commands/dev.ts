/** `npm run dev`: Astro's server, which stays in front and ends with this command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { NOT_STARTED_ANEW } from '#words/site-commands.ts';
import { packageFolder } from '../build/package-folder.ts';
import { unfitFolder } from '../build/project-folder.ts';
import { Refused } from '../officials/refused.ts';
import { code } from '../site/code.ts';
import { STARTS_ANEW } from '../site/editing/starts-anew.ts';
import { communityFolder, configFrom, softwareFolder } from '../site/world.ts';
import type { ReadOptions } from './asked.ts';
import type { Run } from './desk.ts';
import { ASTRO } from './table/site.ts';

/** What Astro's own command is given: each of its options as it was given here, and what stands behind a `--` as it is. */
const handedOn = ({ text, flag }: ReadOptions, words: readonly string[]): string[] => [
  ...Object.keys(ASTRO).flatMap((name) => {
    const value = text(name);
    if (value !== null) return [`--${name}`, value];
    return flag(name) ? [`--${name}`] : [];
  }),
  ...words,
];

/** In so many milliseconds it is looked again whether the software has changed. */
const EVERY = 500;

/** Waits until the software is not as it was, `tried`; false where the command is stopped before. */
async function hasChanged(tried: string, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  console.error(NOT_STARTED_ANEW);
  try {
    while (code() === tried) await setTimeout(EVERY, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

export const dev: Run = async ({ options, words, folder }) => {
  const unfit = unfitFolder(softwareFolder()) ?? unfitFolder(communityFolder()) ?? unfitFolder(folder);
  if (unfit !== null) throw new Refused(`Not started: ${unfit}.`);
  const astro = path.join(packageFolder(softwareFolder(), 'astro'), 'bin', 'astro.mjs');
  // Whoever names another root or configuration of Astro's gets that one.
  const own = options.text('config') === null && options.text('root') === null;
  const config = own ? ['--config', configFrom(communityFolder())] : [];
  const env = { ...process.env, HUSTINGS_CONTENT: folder, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const speaking = ['--import', new URL('speaking.ts', import.meta.url).href];
  const args = [...speaking, astro, 'dev', ...config, ...handedOn(options, words)];
  const stopped = new AbortController();
  let server: ChildProcess | null = null;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stopped.abort();
      server?.kill(signal);
    });
  for (let tried: string | null = null; ; tried = code()) {
    server = spawn(process.execPath, args, { env, stdio: 'inherit' });
    const [status]: (number | null)[] = await once(server, 'exit');
    if (status !== STARTS_ANEW && (tried === null || !(await hasChanged(tried, stopped.signal)))) return status ?? 1;
  }
};
