/** What a finished site says about the software in it: `licences.txt` and `data/sbom.cdx.json`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../governance/day.ts';
import { packageFolder } from '../package-folder.ts';
import { lockOf } from './installed.ts';
import { licencesText, type Part, packagePart, typefaceParts } from './licences.ts';
import { neededBy, packagesOf } from './lock-file.ts';
import { sbom } from './sbom.ts';
import type { Shipped } from './shipped.ts';

const byName = (a: Part, b: Part): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : (a.version ?? '') < (b.version ?? '') ? -1 : 1;

/**
 * Writes both into the site in `folder`. `software` is the folder of the program, with its own licence and its lock
 * file. Throws where a part that is sent to readers brings no licence.
 */
export function writeBill(software: string, folder: string, shipped: Shipped, asOf: Day): void {
  const own = packagePart(software);
  const search = existsSync(path.join(folder, 'pagefind')) ? [packageFolder(software, 'pagefind')] : [];
  const packages = [...new Set([...shipped.packages, ...search])].map(packagePart);
  const parts = [...packages, ...typefaceParts(shipped.assets)].sort(byName);
  writeFileSync(path.join(folder, 'licences.txt'), licencesText([own, ...parts]));

  const lock = lockOf(software);
  const product = { name: own.name, version: own.version ?? '', licence: own.licence, needs: neededBy(lock, '') };
  const bill = sbom(product, packagesOf(lock), new Set(packages.map(({ name }) => name)), asOf);
  mkdirSync(path.join(folder, 'data'), { recursive: true });
  writeFileSync(path.join(folder, 'data', 'sbom.cdx.json'), `${JSON.stringify(bill)}\n`);
}
