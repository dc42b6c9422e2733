#!/usr/bin/env node
/**
 * `npx hustings`: starts hustings.ts with a Node that can run it. Where the Node on the path is too old, the one that
 * `npm ci` brings along does. Plain JavaScript, and of the oldest kind: it must run everywhere.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('hustings.ts', import.meta.url));
const packaged = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import(entry);
} else if (existsSync(packaged)) {
  const child = spawn(packaged, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
} else {
  console.error(`Hustings needs Node 22.18 or later, and this is ${process.version}: install one, or run npm ci.`);
  process.exitCode = 1;
}
