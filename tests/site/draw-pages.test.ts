import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/build/site-folder.ts';
import { draw, fileAt } from '../../src/site/draw-pages.ts';
import { folderOf } from '../temporary.ts';

test.each([
  ['/people/ada/', 'page', 'people/ada/index.html'],
  ['/people/ada', 'page', 'people/ada/index.html'],
  ['/committees/council/2026-01-01/', 'page', 'committees/council/2026-01-01/index.html'],
  ['/calendars/council.ics', 'endpoint', 'calendars/council.ics'],
])('the %s of a route (%s) lies in %s', (pathname, type, file) => {
  expect(fileAt(pathname, type)).toBe(file);
});

/** A bundle with these paths, whose application answers each with its address. */
const bundleOf = (paths: readonly (readonly [pathname: string, type: string])[], status = 200) =>
  folderOf({
    'package.json': '{"type":"module"}',
    '_astro/style.css': 'p {}',
    'pages/drawing.mjs': `
      export const createApp = () => ({
        manifest: { base: '/project', site: 'https://hustings.example', routes: [] },
        render: async (request) => new Response(new URL(request.url).pathname, { status: ${status} }),
      });
      export class StaticPaths {
        getAll = async () => ${JSON.stringify(paths)}.map(([pathname, type]) => ({ pathname, route: { type, component: 'a.astro' } }));
      }`,
  });

const NOTHING: ReadonlySet<string> = new Set();

test('each page of a bundle is asked for by its address, and written where it lies', async () => {
  const into = folderOf();
  const paths = [
    ['/', 'page'],
    ['/people/ada', 'page'],
    ['/calendars/council.ics/', 'endpoint'],
  ] as const;
  await draw(bundleOf(paths), { into, kept: NOTHING });
  const read = (file: string) => readFileSync(path.join(into, file), 'utf8');
  expect(read('index.html')).toBe('/project/');
  expect(read('people/ada/index.html')).toBe('/project/people/ada/');
  expect(read('calendars/council.ics')).toBe('/project/calendars/council.ics/');
  expect(read('_astro/style.css')).toBe('p {}');
});

test('what is taken over, and what is published as it is, is not drawn', async () => {
  const into = folderOf();
  const [published = expect.fail('nothing is published')] = filesIn('public');
  const paths = [
    ['/people/ada', 'page'],
    [`/${published}`, 'endpoint'],
  ] as const;
  await draw(bundleOf(paths), { into, kept: new Set(['people/ada/index.html']) });
  expect(existsSync(path.join(into, 'people'))).toBe(false);
  expect(readFileSync(path.join(into, published))).toEqual(readFileSync(path.join('public', published)));
});

test('a bundle in another form, and a page that is answered with an error, are not drawn', async () => {
  const other = folderOf({ 'package.json': '{"type":"module"}', 'pages/drawing.mjs': 'export const app = {};' });
  await expect(draw(other, { into: folderOf(), kept: NOTHING })).rejects.toThrow('the bundle has no entry');
  const broken = bundleOf([['/people/ada', 'page']], 500);
  await expect(draw(broken, { into: folderOf(), kept: NOTHING })).rejects.toThrow(
    'a.astro answers /people/ada with 500',
  );
});
