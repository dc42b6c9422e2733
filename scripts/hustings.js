#!/usr/bin/env node
/**
 * `npm run <verb> -- …`: starts hustings.ts with a Node that can run it. Where the Node on the path is too old, the one
 * that `npm ci` brings along does (`optionalDependencies` of package.json: Linux has one). Plain JavaScript, since an old
 * Node has to read it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const entry = new URL('hustings.ts', import.meta.url);
const packaged = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(entry.href);
} else if (existsSync(packaged)) {
  const child = spawn(packaged, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
} else {
  console.error(
    `Hustings needs Node 22.18 or newer, and this is ${process.version}. Install a newer one; on Linux, npm ci brings one along.`,
  );
  process.exitCode = 1;
}
