/**
 * `npm run dev [-- --content <folder>] [-- <options of astro dev>]`: the site while its content and its pages are edited. The
 * server stays in front and ends with this command.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const args = process.argv.slice(2);
const at = args.indexOf('--content');
const folder = at === -1 ? undefined : args.splice(at, 2)[1];
if (at !== -1 && folder === undefined) throw new Error('--content needs a folder after it.');

const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
const env = {
  ...process.env,
  ...(folder === undefined ? {} : { HUSTINGS_CONTENT: path.resolve(folder) }),
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};
const child = spawn(process.execPath, [astro, 'dev', ...args], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (status) => {
  process.exitCode = status ?? 1;
});
