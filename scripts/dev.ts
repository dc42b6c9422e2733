/** `npm run dev [-- <options of astro dev>]`: the site while it is being edited, in the foreground, reporting to nobody. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
const env = { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' };
const child = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], { env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (status) => {
  process.exitCode = status ?? 1;
});
