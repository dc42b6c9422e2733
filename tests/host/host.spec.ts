/** The site behind a server, as its configuration and the policy of its pages promise it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test as base, expect, type Page } from '@playwright/test';
import { headersOf } from '../../src/build/hosting/headers.ts';
import { serve } from '../../src/build/serve.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { at, pagesByKind, SITE } from '../browser/site.ts';

const SERVED = process.env.HUSTINGS_SERVED ?? '';
const ENCODING = process.env.HUSTINGS_ENCODING ?? 'gzip';
/** Whether a page of each kind is opened in the browser. */
const EVERY_KIND = process.env.HUSTINGS_KINDS === 'all';
const ORIGIN = new URL(SERVED).origin;

const test = base.extend({ baseURL: SERVED });

const all = filesIn(SITE);

/** Without the copies, and without what stands at old addresses for hosts that know no redirects. */
const files = all.filter((file) => !/\.(?:gz|br)$|an-old-name/.test(file));
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Headers that a file is to be served with and is not; over http, none is to be forced to https. */
function missing(file: string, headers: Headers): string[] {
  const wrong = Object.entries(headersOf(file))
    .filter(([name, value]) => headers.get(name)?.replace('UTF-8', 'utf-8') !== value)
    .map(([name, value]) => `${file}: ${name} is ${headers.get(name)}, not ${value}`);
  const more = ['access-control-allow-origin', 'strict-transport-security'].filter(
    (name) => headers.has(name) && !Object.keys(headersOf(file)).some((each) => each.toLowerCase() === name),
  );
  return [...wrong, ...more.map((name) => `${file}: ${name} should not be there`)];
}

/** Everything that goes wrong on a page from now on: violations of the policy, errors, requests to other hosts. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`${page.url()} writes to the console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()} throws: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== ORIGIN && url.protocol !== 'data:' && url.protocol !== 'blob:')
      faults.push(`${page.url()} asks another host: ${url.href}`);
  });
  return faults;
}

test('every file is served with the headers that are promised, at the address by which it is asked for', async () => {
  const faults: string[] = [];
  for (const file of files) {
    const answer = await fetch(new URL(addressOf(file), SERVED), { headers: { 'Accept-Encoding': 'identity' } });
    if (answer.status !== 200) faults.push(`${file}: ${answer.status}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!bytes.equals(readFileSync(path.join(SITE, file)))) faults.push(`${file}: other bytes`);
    faults.push(...missing(file, answer.headers));
  }
  expect(files).toContain('index.html');
  expect(faults).toEqual([]);
});

test('the copies that the build compressed are sent to whoever takes them', async ({ request }) => {
  for (const file of [
    'index.html',
    'people/index.html',
    'data/v1/people.json',
    'calendars/elections.ics',
    'feed.atom',
  ]) {
    // Playwright's client says what it takes, and unpacks nothing of it that it is not told to.
    const answer = await request.get(addressOf(file) || './', { headers: { 'Accept-Encoding': ENCODING } });
    expect(answer.headers()['content-encoding'], file).toBe(ENCODING);
    expect(answer.headers().vary, file).toMatch(/accept-encoding/i);
    expect(await answer.body(), file).toEqual(readFileSync(path.join(SITE, file)));
  }
});

test('compressed copies hold the bytes of their files', () => {
  const compressed = all.filter((file) => file.endsWith('.gz')).map((file) => path.join(SITE, file.slice(0, -3)));
  expect(compressed).toEqual(
    expect.arrayContaining(files.filter((file) => file.endsWith('index.html')).map((file) => path.join(SITE, file))),
  );
  for (const file of compressed) {
    const bytes = readFileSync(file);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(bytes), file).toBe(true);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(bytes), file).toBe(true);
  }
});

test('what is unchanged is not sent again', async () => {
  const first = await fetch(SERVED);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  expect((await fetch(SERVED, { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('an address that changed leads to where it is now', async ({ page }) => {
  for (const [from, to] of [
    ['people/an-old-name/', 'people/'],
    ['calendars/an-old-name.ics', 'calendars/elections.ics'],
  ] as const) {
    const answer = await fetch(new URL(from, SERVED), { redirect: 'manual' });
    expect(answer.status, from).toBe(301);
    expect(new URL(answer.headers.get('location') ?? '', SERVED).href, from).toBe(new URL(to, SERVED).href);
  }
  await page.goto('people/an-old-name/');
  await expect(page).toHaveURL(new URL('people/', SERVED).href);
});

test('where a host knows no redirects, the page at the old address leads on without a script', async ({ browser }) => {
  const served = await serve(SITE);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL('people/an-old-name/', served.url).href);
  await expect(page).toHaveURL(new URL('people/', served.url).href);
  await context.close();
  await served.close();
});

test('an address without its final slash is sent on to the one with it', async () => {
  for (const [from, to] of [
    ['people', 'people/'],
    ['../project', './'],
  ] as const) {
    const answer = await fetch(new URL(from, SERVED), { redirect: 'manual' });
    expect([301, 308], from).toContain(answer.status);
    expect(new URL(answer.headers.get('location') ?? '', SERVED).href).toBe(new URL(to, SERVED).href);
  }
});

test('where nothing is, the site says so, with status 404 and the headers of a page', async ({ page }) => {
  for (const address of ['nowhere/', 'people/nobody', 'data/v1/nothing.json', '_astro/', '../elsewhere/']) {
    const answer = await fetch(new URL(address, SERVED));
    expect(answer.status, address).toBe(404);
    expect(await answer.text(), address).toContain('Page not found');
    expect(missing('404.html', answer.headers), address).toEqual([]);
  }
  const faults = watch(page);
  await page.goto('nowhere/at/all/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults.filter((fault) => !fault.includes('status of 404'))).toEqual([]);
});

test('security.txt is at the root of the host', async () => {
  for (const address of [`${ORIGIN}/.well-known/security.txt`, `${SERVED}.well-known/security.txt`]) {
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')?.toLowerCase()).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toMatch(
      /^Contact: https:\/\/\S+\nExpires: \d{4}-\d{2}-\d{2}T00:00:00Z\nPreferred-Languages: en\n$/,
    );
  }
});

for (const [kind, [page = '/']] of EVERY_KIND ? pagesByKind : []) {
  test(`a page ${kind} keeps to its policy, writes no error and asks nobody else`, async ({ page: tab }) => {
    const faults = watch(tab);
    const answer = await tab.goto(at(page));
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    await tab.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}

test('the search works under its policy', async ({ page }) => {
  const faults = watch(page);
  await page.goto('search/');
  await page.getByRole('searchbox').fill('Ada Example');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /^Ada Example/ })
      .first(),
  ).toBeVisible();
  expect(faults).toEqual([]);
});

/** What a page could do that its policy forbids; answers what came of each. */
const misbehave = async (page: Page) =>
  page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.push(effectiveDirective));
    const add = (name: string, set: Record<string, string>, text = '') => {
      const element = Object.assign(document.createElement(name), set);
      element.textContent = text;
      document.body.append(element);
    };
    add('script', {}, 'document.title = "taken over"');
    add('style', {}, 'body { display: none }');
    add('img', { src: 'https://elsewhere.example/pixel.gif' });
    add('iframe', { src: 'https://elsewhere.example/' });
    await fetch('https://elsewhere.example/').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { refused: [...new Set(refused)].sort(), title: document.title };
  });

const REFUSED = ['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem'];

test('what a page may not do is refused, not merely left out', async ({ page }) => {
  for (const address of ['./', 'search/', 'elections/2018-03/jonas/']) {
    await page.goto(address);
    const { refused, title } = await misbehave(page);
    expect(refused, address).toEqual(REFUSED);
    expect(title).not.toBe('taken over');
  }
});

test('the page itself refuses it too, for hosts that set no headers', async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (!route.request().url().startsWith(ORIGIN)) return route.abort();
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    return route.fulfill({ response, headers });
  });
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toBeUndefined();
  expect((await misbehave(page)).refused).toEqual(REFUSED);
});

/** A page of another site, for as long as `use` takes. */
async function elsewhere(html: string, use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('no other site may show a page of this one in a frame', async ({ page }) => {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  await elsewhere(`<iframe src="${SERVED}"></iframe>`, async (url) => {
    await page.goto(url);
    await expect.poll(() => messages.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/);
  });
});

test('other sites’ scripts may read data, calendars and feeds, and no page', async ({ page }) => {
  const status = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.status,
          () => null,
        ),
      new URL(path, SERVED).href,
    );
  await elsewhere('Elsewhere', async (url) => {
    await page.goto(url);
    for (const open of ['data/v1/people.json', 'calendars/elections.ics', 'feed.atom', 'feed.json'])
      expect(await status(open), open).toBe(200);
    for (const closed of ['', 'people/', 'data/']) expect(await status(closed), closed).toBeNull();
  });
});
