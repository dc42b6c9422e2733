/** Which packages the software runs with, as a lock file tells it: its own lock, where what is installed is what that names. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolderFrom } from '../package-folder.ts';
import { type LockFile, packagesOf } from './lock-file.ts';

type Entries = Record<string, LockFile['packages'][string]>;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** The packages that are installed for the software in a folder, each found from the one that needs it, as Node finds it. */
function installed(software: string): Entries {
  const packages: Entries = {};
  const seen = new Set<string>();
  const visit = (folder: string, at: string) => {
    const { version, dependencies, optionalDependencies, license } = read(path.join(folder, 'package.json'));
    packages[at] = {
      version,
      dependencies,
      optionalDependencies,
      ...(typeof license === 'string' ? { license } : {}),
    };
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }).sort()) {
      const found = packageFolderFrom(folder, name);
      if (found === null || seen.has(found)) continue;
      seen.add(found);
      const outside = `node_modules/${name}`;
      visit(found, packages[outside] === undefined ? outside : `${at}/node_modules/${name}`);
    }
  };
  visit(software, '');
  return packages;
}

/**
 * The lock of the software in a folder. A checkout runs with what `package-lock.json` names. A package brings its lock along
 * (`npm-shrinkwrap.json`), and not every package manager heeds it: where other versions are installed, they are what is told,
 * without the hashes, which nobody knows.
 */
export function lockOf(software: string): LockFile {
  const own = path.join(software, 'package-lock.json');
  if (existsSync(own)) return read(own);
  const lock: LockFile = read(path.join(software, 'npm-shrinkwrap.json'));
  const found: LockFile = { lockfileVersion: 3, packages: installed(software) };
  const locked = new Set(packagesOf(lock).map(({ name, version }) => `${name}@${version}`));
  return packagesOf(found).every(({ name, version }) => locked.has(`${name}@${version}`)) ? lock : found;
}
