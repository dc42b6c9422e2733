/** `npm run dev`: Astro's server, which stays in front and ends with this command. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { packageFolder } from '../build/package-folder.ts';
import { unfitFolder } from '../build/project-folder.ts';
import { Refused } from '../officials/refused.ts';
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

export const dev: Run = async ({ options, words, folder }) => {
  const unfit = unfitFolder(softwareFolder()) ?? unfitFolder(communityFolder()) ?? unfitFolder(folder);
  if (unfit !== null) throw new Refused(`Not started: ${unfit}.`);
  const astro = path.join(packageFolder(softwareFolder(), 'astro'), 'bin', 'astro.mjs');
  // Whoever names another root or configuration of Astro's gets that one.
  const own = options.text('config') === null && options.text('root') === null;
  const config = own ? ['--config', configFrom(communityFolder())] : [];
  const env = { ...process.env, HUSTINGS_CONTENT: folder, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [astro, 'dev', ...config, ...handedOn(options, words)], {
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
};
