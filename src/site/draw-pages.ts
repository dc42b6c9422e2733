/**
 * Draws the pages from a kept bundle, without Astro around it: the same application that Astro asks for each page of a build
 * is asked here, and what it answers is written. What is asked of it is what Astro offers to adapters; where it has another
 * form than is known here, nothing is drawn, and the caller lets Astro build.
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../build/site-folder.ts';
import { ASSETS, ENTRY, PAGES } from './bundle-folder.ts';

/** A page or a file to be drawn, as Astro names it. */
interface Path {
  readonly pathname: string;
  readonly route: { readonly type: string; readonly component: string };
}

/** What is used of a bundle. */
interface Bundle {
  readonly createApp: (options: { streaming: boolean }) => App;
  readonly StaticPaths: new (app: App) => { getAll: () => Promise<readonly Path[]> };
}

interface App {
  readonly manifest: { readonly base: string; readonly site?: string; readonly routes: readonly unknown[] };
  readonly render: (request: Request, options: { routeData: Path['route'] }) => Promise<Response>;
}

/** Where to draw, and what not to: files that are taken over from the last site, as paths within it. */
interface Drawing {
  readonly into: string;
  readonly kept: ReadonlySet<string>;
}

/** Where the page or file of an address lies in the site: `people/ada/index.html`, `calendars/council.ics`. */
export function fileAt(pathname: string, type: string): string {
  const inside = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return inside;
  return inside === '404' ? '404.html' : path.posix.join(inside, 'index.html');
}

/** The address that Astro asks for a page, which ends in `/`, or for a file, which ends as the route has it. */
function addressOf({ pathname, route }: Path, { manifest }: App): URL {
  const inside = route.type === 'page' ? `/${pathname}/` : `/${pathname}`;
  return new URL(`${manifest.base}${inside}`.replace(/\/{2,}/g, '/'), manifest.site);
}

/** Opens a bundle. Throws where it is not as it is known here. */
async function opened(folder: string): Promise<{ app: App; paths: readonly Path[] }> {
  const bundle: Partial<Bundle> = await import(pathToFileURL(path.join(folder, PAGES, ENTRY)).href);
  if (bundle.createApp === undefined || bundle.StaticPaths === undefined) throw new Error('the bundle has no entry');
  const app = bundle.createApp({ streaming: false });
  if (!Array.isArray(app.manifest?.routes) || app.manifest.site === undefined) {
    throw new Error('the bundle has a manifest in another form');
  }
  return { app, paths: await new bundle.StaticPaths(app).getAll() };
}

async function answerOf(app: App, each: Path): Promise<Response> {
  const response = await app.render(new Request(addressOf(each, app)), { routeData: each.route });
  // The page of what is not found is answered with that status; the other statuses are of no page.
  if (response.status === 200 || (response.status === 404 && each.pathname.startsWith('/404'))) return response;
  throw new Error(`${each.route.component} answers ${each.pathname} with ${response.status}`);
}

/**
 * Draws every page and file of the site from the bundle in `folder`, beside what is sent to browsers and what is published as
 * it is (`public/`). Throws where the bundle can't be read or a page can't be drawn: Astro's own build then tells why.
 */
export async function draw(folder: string, { into, kept }: Drawing): Promise<void> {
  const { app, paths } = await opened(folder);
  cpSync(path.join(folder, ASSETS), path.join(into, ASSETS), { recursive: true });
  if (existsSync('public')) cpSync('public', into, { recursive: true });
  // What is published as it is comes before a page of the same name, and the first of two pages before the second.
  const taken = new Set([...kept, ...filesIn('public')]);
  const folders = new Set<string>();
  for (const each of paths) {
    const file = fileAt(each.pathname, each.route.type);
    if (taken.has(file)) continue;
    taken.add(file);
    const response = await answerOf(app, each);
    const text = await response.text();
    const inside = path.join(into, path.dirname(file));
    if (!folders.has(inside)) mkdirSync(inside, { recursive: true });
    folders.add(inside);
    writeFileSync(path.join(into, file), text);
  }
}
