/**
 * `npm run dev [-- --content <folder>] [-- <options of astro dev>]`: the site while it is being edited, in the foreground,
 * reporting to nobody.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const args = process.argv.slice(2);
const at = args.findIndex((arg) => arg === '--content' || arg.startsWith('--content='));
const given = at === -1 ? [] : args.splice(at, args[at] === '--content' ? 2 : 1);
const folder = given[1] ?? given[0]?.slice('--content='.length);

const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
const env = {
  ...process.env,
  ...(folder === undefined ? {} : { HUSTINGS_CONTENT: path.resolve(folder) }),
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_TELEMETRY_DISABLED: '1',
};
spawn(process.execPath, [astro, 'dev', ...args], { env, stdio: 'inherit' }).on('exit', (status) => {
  process.exitCode = status ?? 1;
});
