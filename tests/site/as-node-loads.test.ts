/** What Node loads while the site is edited has to be loadable by Node: it knows nothing that only Astro or Vite can give. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/build/site-folder.ts';
import { isLoadedByNode } from '../../src/site/as-node-loads.ts';

const SOURCES = path.resolve('src');

/** Of whom these are: Astro's modules and components, what Vite puts in, and files that Vite takes in some way of its own. */
const OF_OTHERS =
  /^import (?!type ).*from '(?:astro:[^']*|[^']*\.astro|[^']*\?\w+)'|\bimport\.meta\.(?:env|glob|hot)\b/m;

/** The one module that asks for what Astro tells, and does without. */
const ASKS = 'site/served.ts';

const byNode = filesIn(SOURCES).filter((file) => isLoadedByNode(path.join(SOURCES, file)));

test('views, words, checks and the domain are loaded by Node; pages, components and what is sent to browsers are not', () => {
  const rooms = new Set(byNode.map((file) => file.split('/')[0]));
  for (const room of ['views', 'words', 'checks', 'governance', 'content']) expect(rooms).toContain(room);
  for (const room of ['pages', 'components', 'layouts', 'browser']) expect(rooms).not.toContain(room);
});

test('none of them asks for what only Astro or Vite can give', () => {
  const asking = byNode.filter((file) => OF_OTHERS.test(readFileSync(path.join(SOURCES, file), 'utf8')));
  expect(asking).toEqual([ASKS]);
});
