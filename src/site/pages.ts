/**
 * Makes the pages of the site: from a kept bundle where there is one or one can be made, and by Astro's own build otherwise.
 * Both write the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { recordShipped, type Shipped } from '../build/bill/shipped.ts';
import { bundleKey } from '../build/bundle-key.ts';
import { forget, keptBundle } from '../build/bundles.ts';
import { phase } from '../build/phases.ts';
import type { ReadContent } from '../content/read.ts';
import { code } from './code.ts';
import { draw } from './draw-pages.ts';
import { keepBundle } from './keep-bundle.ts';
import { communityFolder, configFrom, contentFolder, softwareFolder } from './world.ts';

/** What pages are made from, and where. */
export interface Pages {
  /** As it was when the build began. */
  readonly code: string;
  readonly content: ReadContent;
  readonly base: string;
  /** The folder of the site that is made: it exists. */
  readonly into: string;
  /** The folder for what builds leave each other. */
  readonly work: string;
  /** Files of the last site that are taken over, as paths within it: they are not drawn. */
  readonly kept: ReadonlySet<string>;
}

/** Lets Astro build into a folder; with `bundle`, it draws nothing and leaves its bundle there. */
async function astroBuild(into: string, work: string, bundle: string | null): Promise<Shipped> {
  const { build } = await import('astro');
  const shipped: Shipped = { packages: new Set(), assets: new Set() };
  const cache = path.join(work, 'cache');
  await build({
    root: communityFolder(),
    configFile: configFrom(communityFolder()),
    outDir: into,
    cacheDir: cache,
    logLevel: 'warn',
    integrations: bundle === null ? [] : [keepBundle(bundle)],
    vite: { plugins: [recordShipped(shipped, softwareFolder())] },
  });
  rmSync(cache, { recursive: true, force: true });
  return shipped;
}

/** Whether the prose on the disk still is what was read: it is compiled from there. */
const isAsRead = ({ files }: ReadContent): boolean =>
  files
    .filter(({ kind }) => kind === 'charter' || kind === 'handbook')
    .every(({ path: file, text }) => {
      const full = path.join(contentFolder(), file);
      return existsSync(full) && readFileSync(full, 'utf8') === text;
    });

/** Fills a folder with the bundle of the pages. Throws where what it is made from changes meanwhile. */
async function bundle(folder: string, { content, base, work }: Pages, key: string): Promise<Shipped> {
  const aside = path.join(work, 'bundling');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    const shipped = await astroBuild(aside, work, folder);
    if (bundleKey(code(), content, base) === key && isAsRead(content)) return shipped;
    throw new Error('the program or the prose changed while it was bundled');
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The pages as Astro alone makes them: no bundle is kept or used, and nothing is taken over. Answers what is sent to readers. */
export function plainPages({ into, work }: Pages): Promise<Shipped> {
  phase('bundle');
  return astroBuild(into, work, null);
}

/**
 * The pages, drawn from the bundle of this code, these settings and this prose. Answers what is sent to readers; null where
 * they can't be drawn so, having said why. What was written until then is left.
 */
export async function drawnPages(pages: Pages, explain: (why: string) => void): Promise<Shipped | null> {
  phase('bundle');
  const bundles = path.join(pages.work, 'bundles');
  const key = bundleKey(pages.code, pages.content, pages.base);
  try {
    const { folder, shipped } = await keptBundle(bundles, key, (making) => bundle(making, pages, key));
    await draw(folder, pages);
    return shipped;
  } catch (error) {
    forget(bundles, key);
    explain(error instanceof Error ? error.message : String(error));
    return null;
  }
}
