/** Where bundles of the pages wait for the next build, each in a folder that is called by its key. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Shipped } from './bill/shipped.ts';

/** As many as are kept: somebody may go to and fro between branches, communities and base paths. */
const MOST = 12;

/** What the bundle sends to readers, as the bill names it. */
const SHIPPED = 'shipped.json';

interface KeptBundle {
  readonly folder: string;
  readonly shipped: Shipped;
}

/** The folder of a key: in `HUSTINGS_BUNDLES`, which several copies of a project may share, or in `usual`. */
const folderOf = (usual: string, key: string): string => path.join(process.env.HUSTINGS_BUNDLES || usual, key);

function read(folder: string): KeptBundle | null {
  try {
    const { packages, assets }: { packages: string[]; assets: string[] } = JSON.parse(
      readFileSync(path.join(folder, SHIPPED), 'utf8'),
    );
    // A project that was moved has its packages elsewhere.
    if (!packages.every((each) => existsSync(each))) return null;
    utimesSync(folder, new Date(), new Date());
    return { folder, shipped: { packages: new Set(packages), assets: new Set(assets) } };
  } catch {
    return null;
  }
}

/** Removes those that were used longest ago. */
function tidy(folder: string): void {
  const used = (name: string) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const old = readdirSync(folder)
    .sort((a, b) => used(b) - used(a))
    .slice(MOST);
  for (const name of old) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/**
 * The bundle of a key. Where there is none, `make` fills an empty folder, and answers what it sends to readers; half a bundle
 * is never kept.
 */
export async function keptBundle(
  usual: string,
  key: string,
  make: (folder: string) => Promise<Shipped>,
): Promise<KeptBundle> {
  const folder = folderOf(usual, key);
  const kept = read(folder);
  if (kept !== null) return kept;
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    const { packages, assets } = await make(making);
    writeFileSync(path.join(making, SHIPPED), JSON.stringify({ packages: [...packages], assets: [...assets] }));
    // Another build may have made the same one meanwhile.
    if (!existsSync(path.join(folder, SHIPPED))) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(making, folder);
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  tidy(path.dirname(folder));
  const made = read(folder);
  if (made === null) throw new Error(`${folder} was taken away while it was made`);
  return made;
}

/** Takes a bundle away that can't be used. */
export const forget = (usual: string, key: string): void =>
  rmSync(folderOf(usual, key), { recursive: true, force: true });
