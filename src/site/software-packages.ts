/**
 * The packages that the software needs are found from where it lies. Astro looks for some of them from the community's
 * folder, where a strict package manager puts none, and a workspace may have others of the same name.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { communityFolder, softwareFolder } from './world.ts';

const ASTROS = /^(?:astro|@astrojs\/[^/]+)(?:\/|$)/;

/** What is apart from the community's folder is bundled with the pages: left outside, it would be looked for from there. */
const isApart = (): boolean => path.relative(communityFolder(), softwareFolder()) !== '';

/** Astro asks Vite to prepare parts of its own that Vite would look for from the community's folder: they are found when a page needs them. */
export const foundInTime = (): Plugin => ({
  name: 'hustings:found-in-time',
  enforce: 'post',
  configEnvironment(_, { optimizeDeps }) {
    if (optimizeDeps?.include === undefined || !isApart()) return;
    optimizeDeps.include = optimizeDeps.include.filter((id) => !ASTROS.test(id.replace(/ >.*/, '')));
  },
});

export const softwarePackages = (): Plugin => ({
  name: 'hustings:packages',
  enforce: 'pre',
  config: (_, { command }) =>
    command === 'build' && isApart()
      ? { ssr: { noExternal: true }, environments: { prerender: { resolve: { noExternal: true } } } }
      : undefined,
  resolveId(id, importer, options) {
    if (!ASTROS.test(id) || !isApart()) return null;
    let found: string;
    try {
      found = fileURLToPath(import.meta.resolve(id));
    } catch {
      return null; // Astro also asks for what is not installed.
    }
    return this.resolve(found, importer, { ...options, skipSelf: true });
  },
});
