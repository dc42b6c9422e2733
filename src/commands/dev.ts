/** `npm run dev`: Astro's server, which stays in front and ends with this command. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import type { ReadOptions } from './asked.ts';
import type { Run } from './desk.ts';

const VALUES = ['port', 'host', 'base'];
const FLAGS = ['open', 'verbose', 'force'];

/** What Astro's own command is given. */
const handedOn = ({ text, flag }: ReadOptions): string[] => [
  ...VALUES.flatMap((name) => {
    const value = text(name);
    return value === null ? [] : [`--${name}`, value];
  }),
  ...FLAGS.filter(flag).map((name) => `--${name}`),
];

export const dev: Run = async ({ options, folder }) => {
  const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, HUSTINGS_CONTENT: folder, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [astro, 'dev', ...handedOn(options)], { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
};
