/**
 * Pages of hostile statements at the width of a telephone: those of the site that was built with what the checks let pass,
 * and one for every other text there is, refused or random, set where a statement stands. They come without the headers of
 * a host, so that no policy of a browser's helps, and many at a time, each in a frame of that width.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { contentType } from '../../src/build/content-type.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { TEXTS } from '../hostile/files.ts';
import { randomText } from '../hostile/random.ts';

const OPEN = path.resolve(process.env.HUSTINGS_OPEN_SITE ?? '.hustings/test/open');
/** How many pages are made beside those of the site. */
const MADE = 600;
const AT_ONCE = 25;

const rendered = (text: string) => renderStatement(`${text}\n`, { emails: false }).trim();
const fileOf = (handle: string) => `elections/2021-05/${handle}/index.html`;
const htmlOf = (file: string) => readFileSync(path.join(OPEN, file), 'utf8');

/** A page of the site with a place for the HTML of another statement. */
function template(files: ReadonlySet<string>): (html: string) => string {
  for (const { handle, text } of TEXTS) {
    const [before, after, ...more] = files.has(fileOf(handle)) ? htmlOf(fileOf(handle)).split(rendered(text)) : [];
    if (before !== undefined && after !== undefined && more.length === 0) return (html) => before + html + after;
  }
  throw new Error('No page shows its statement once, as the renderer made it');
}

/** Every page, by its address: the site's own about people and elections, and those that are made here. */
function pagesOf(files: ReadonlySet<string>): ReadonlyMap<string, string> {
  const own = [...files].filter((file) =>
    /^(?:elections\/|(?:elections\/2021-05|people|organizations)\/.*)?index\.html$/.test(file),
  );
  const random = fc.sample(randomText, { numRuns: MADE - TEXTS.length, seed: 2021 });
  const page = template(files);
  return new Map([
    ...own.map((file) => [`/${file.replace(/index\.html$/, '')}`, htmlOf(file)] as const),
    ...[...TEXTS.map(({ text }) => text), ...random].map(
      (text, index) => [`/elections/2021-05/made-${index + 1}/`, page(rendered(text))] as const,
    ),
  ]);
}

/** Serves pages from memory, and what they ask for from the site's folder. */
async function served(pages: ReadonlyMap<string, string>, files: ReadonlySet<string>) {
  const server: Server = createServer(({ url = '/' }, response) => {
    const page = url === '/frames/' ? '<!DOCTYPE html><title>Frames</title>' : pages.get(url);
    const file = url.slice(1);
    if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (!files.has(file)) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': contentType(file), 'cache-control': 'max-age=3600' });
      response.end(readFileSync(path.join(OPEN, file)));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

interface Seen {
  readonly address: string;
  readonly faults: readonly string[];
  /** The page without the text of the statement. */
  readonly around: number;
}

/** Opens pages in frames beside each other, and says what is wrong with each, as a reader with a narrow screen would see it. */
async function look(addresses: readonly string[]): Promise<readonly Seen[]> {
  function sum(text: string): number {
    let all = 0;
    for (let at = 0; at < text.length; at += 1) all = (Math.imul(all, 31) + text.charCodeAt(at)) | 0;
    return all;
  }
  function faultsOf(here: Window & typeof globalThis): string[] {
    const { document, innerWidth } = here;
    const faults: string[] = [];
    if ('hostileRan' in here || 'hostileRan' in window) faults.push('a script ran');
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push(`the page is ${wide} px too wide`);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
    for (const frame of document.querySelectorAll('.theirs')) {
      const { left, right, top, bottom } = frame.getBoundingClientRect();
      if (left < 0 || right > innerWidth) faults.push('a frame leaves the screen');
      if (frame.querySelectorAll('.theirs__by').length === 0) faults.push('a frame does not say whose it is');
      for (const part of frame.querySelectorAll('*')) {
        if (here.getComputedStyle(part).position !== 'static') faults.push(`${part.tagName} has left its place`);
        // What scrolls within the frame is measured by what scrolls.
        if (part.parentElement?.closest('pre, table') != null) continue;
        const box = part.getBoundingClientRect();
        if (box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1)
          faults.push(`${part.tagName} leaves its frame`);
      }
      const strange = '[id], [style], [class]:not([class^="align-"]), script, style, img, svg, iframe, form';
      if (frame.querySelector('.statement .prose')?.querySelector(strange) != null)
        faults.push('an element that is not a statement’s');
    }
    return faults;
  }
  const frames = addresses.map((address) => {
    const frame = document.createElement('iframe');
    frame.width = '390';
    frame.height = '844';
    frame.src = address;
    return { address, frame, loaded: new Promise((resolve) => frame.addEventListener('load', resolve)) };
  });
  document.body.replaceChildren(...frames.map(({ frame }) => frame));
  await Promise.all(frames.map(({ loaded }) => loaded));
  return frames.map(({ address, frame }) => {
    const here = frame.contentWindow as (Window & typeof globalThis) | null;
    if (here === null) return { address, faults: ['it is gone'], around: 0 };
    const faults = faultsOf(here);
    if (here.location.pathname !== address) faults.push(`leads to ${here.location.href}`);
    here.document.querySelector('.statement .prose')?.replaceChildren();
    return { address, faults, around: sum(here.document.documentElement.outerHTML) };
  });
}

test(`on ${MADE} pages made from hostile statements, and those of a site, nothing runs, nothing is asked for, and nothing leaves its frame`, async ({
  page,
  context,
}) => {
  test.setTimeout(600_000);
  const files = new Set(filesIn(OPEN));
  const pages = pagesOf(files);
  const { server, url } = await served(pages, files);
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) wrong.push(`${request.frame().url()} asks ${request.url()}`);
  });
  context.on('weberror', (error) => wrong.push(`throws ${error.error().message}`));
  context.on('page', (opened) => wrong.push(`opens ${opened.url()}`));
  page.on('dialog', (dialog) => {
    wrong.push(`a dialog says ${dialog.message()}`);
    dialog.dismiss();
  });
  const seen: Seen[] = [];
  try {
    await page.goto(`${url}/frames/`);
    const all = [...pages.keys()];
    for (let from = 0; from < all.length; from += AT_ONCE)
      seen.push(...(await page.evaluate(look, all.slice(from, from + AT_ONCE))));
    expect(page.url()).toBe(`${url}/frames/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  const made = seen.filter(({ address }) => address.includes('/made-'));
  expect(made).toHaveLength(MADE);
  wrong.push(...seen.flatMap(({ address, faults }) => faults.map((fault) => `${address}: ${fault}`)));
  // Around every text stands the same page: none has closed what holds it, or opened what follows.
  const common = made[0]?.around;
  wrong.push(
    ...made.flatMap(({ address, around }) => (around === common ? [] : [`${address}: is another page around`])),
  );
  expect(wrong).toEqual([]);
});

test('a page of the site holds a statement as the renderer of the preview makes it', () => {
  const files = new Set(filesIn(OPEN));
  const shown = TEXTS.filter(({ handle }) => files.has(fileOf(handle)));
  expect(shown.length).toBeGreaterThan(40);
  for (const { handle, text } of shown) expect(htmlOf(fileOf(handle))).toContain(rendered(text));
});
