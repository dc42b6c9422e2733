/**
 * While the site is edited, Vite takes in the pages alone. What they know and say — views, domain, checks, words — is
 * loaded as the commands load it, by Node: it need not be transformed module by module, nor kept twice.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { inside } from '../content/inside.ts';
import { softwareFolder } from './world.ts';

/** The rooms, and modules of another, that are written for Astro or for a browser. */
const ASTROS: ReadonlySet<string> = new Set([
  'pages',
  'components',
  'layouts',
  'browser',
  'styles',
  'site/collections',
  'site/drawing',
]);

/** Whether a file is a module of the software that is loaded by Node while the site is edited. */
export function isLoadedByNode(file: string): boolean {
  const within = inside(path.join(softwareFolder(), 'src'), file);
  if (within === null || !/\.[tj]s$/.test(within)) return false;
  const [room = '', ...below] = within.split('/');
  return below.length > 0 && !ASTROS.has(room) && !ASTROS.has(within.replace(/\.[tj]s$/, ''));
}

/** To Vite, a module that Node has to find itself: of an address with its data nothing is taken in. */
const byNode = (file: string): string =>
  `data:text/javascript,${encodeURIComponent(`export * from ${JSON.stringify(pathToFileURL(file).href)};`)}`;

export const asNodeLoads = (): Plugin => ({
  name: 'hustings:as-node-loads',
  apply: 'serve',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name !== 'client',
  load: (id) => (isLoadedByNode(id) ? `export * from ${JSON.stringify(byNode(id))};` : undefined),
});
