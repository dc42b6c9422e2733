/** Where a package lies that the software needs: beside it, further out, or where a package manager links it. */
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of a package as it is found from the folder of the one that needs it; null where it is not installed. */
export function packageFolderFrom(needing: string, name: string): string | null {
  const { resolve } = createRequire(path.join(needing, 'package.json'));
  const found = (resolve.paths(name) ?? [])
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(path.join(folder, 'package.json')));
  return found === undefined ? null : realpathSync(found);
}

/** The folder of a package that `software` (a folder) needs. Throws where it is not installed. */
export function packageFolder(software: string, name: string): string {
  const found = packageFolderFrom(software, name);
  if (found === null) throw new Error(`The package ${name} is not installed: npm install brings it.`);
  return found;
}
