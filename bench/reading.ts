/**
 * `npm run bench -- reading`: what a reader's browser loads of a site, and how soon it shows it: pages as a slow phone opens
 * them, and what a question costs. Files are sent compressed, as a static host sends them.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Browser, type Page, chromium as playwright } from '@playwright/test';
import { serve } from '../src/build/serve.ts';
import { filesIn } from '../src/build/site-folder.ts';
import { plain } from '../src/commands/hustings.ts';
import { chromium, launchArguments } from '../tests/browser/chromium.ts';
import { DAY, write } from './corpus.ts';
import { measure } from './measure.ts';
import { count } from './words.ts';

/** What is measured as "slow": a phone four times as slow as this machine, on a line of 1.6 Mbit/s that answers after 150 ms. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
const SLOWER = 4;
/** What a reader waits for before the next question, in milliseconds: until then what was asked for has come. */
const QUIET = 1000;

/** What came over the line. */
interface Loaded {
  readonly requests: number;
  readonly bytes: number;
}

const isText = (type: string | null): boolean => type !== null && /text|javascript|json|xml/.test(type);

interface Host {
  readonly url: string;
  /** What was sent since this was asked last: what workers ask for, too. Of an answer the body counts. */
  readonly sent: () => Loaded;
  readonly close: () => Promise<void>;
}

/** The site as a host sends it: the server of the preview, with text compressed. */
async function host(folder: string): Promise<Host> {
  const site = await serve(folder);
  let loaded: Loaded = { requests: 0, bytes: 0 };
  const squeeze = promisify(gzip);
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', site.url), { redirect: 'manual' });
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'content-length'));
    const body = Buffer.from(await answer.arrayBuffer());
    const text = isText(answer.headers.get('content-type'));
    response.writeHead(answer.status, text ? { ...headers, 'content-encoding': 'gzip' } : headers);
    const sent = text ? await squeeze(body) : body;
    loaded = { requests: loaded.requests + 1, bytes: loaded.bytes + sent.length };
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(new URL(site.url).pathname, `http://127.0.0.1:${port}`).href,
    sent: () => {
      const since = loaded;
      loaded = { requests: 0, bytes: 0 };
      return since;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await site.close();
    },
  };
}

/** A page in a browser that has never seen the site, on the day of the build. */
async function visit<T>(browser: Browser, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(`${DAY}T12:00:00Z`);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** How a slow phone opens a page: what it loads, when the largest thing stands, how far things were moved. */
const opened = (browser: Browser, { url, sent }: Host, address: string) =>
  visit(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    sent();
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(
      () =>
        new Promise<{ largest: number; moved: number }>((resolve) => {
          let largest = 0;
          let moved = 0;
          new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntries()) largest = startTime;
          }).observe({ type: 'largest-contentful-paint', buffered: true });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve({ largest, moved }), 200);
        }),
    );
    return { ...sent(), ...seen };
  });

/** What a first question and a further one load, and after how many milliseconds the first hit stands. */
const asked = (browser: Browser, { url, sent }: Host, questions: readonly string[]) =>
  visit(browser, async (page) => {
    sent();
    await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
    const before = sent();
    const answers: (Loaded & { readonly question: string; readonly first: number })[] = [];
    for (const question of questions) {
      await page.locator('#search-text').fill('');
      await page.waitForTimeout(QUIET);
      sent();
      const started = performance.now();
      await page.locator('#search-text').pressSequentially(question);
      await page.locator('#search-results li').first().waitFor();
      const first = performance.now() - started;
      await page.waitForTimeout(QUIET);
      answers.push({ question, first, ...sent() });
    }
    return { before, answers };
  });

/** One page of each kind, as a path from the site's first page. */
function pagesOf(folder: string): readonly string[] {
  const files = filesIn(folder).filter((file) => file.endsWith('index.html'));
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['home', /^index\.html$/],
    ['elections', /^elections\/index\.html$/],
    ['election', /^elections\/\d{4}-\d{2}[^/]*\/index\.html$/],
    ['candidacy', /^elections\/\d{4}-\d{2}[^/]*\/(?!compare|count|officials)[^/]+\/index\.html$/],
    ['compare', /^elections\/[^/]+\/compare\/index\.html$/],
    ['committee', /^committees\/[^/]+\/index\.html$/],
    ['people', /^people\/index\.html$/],
    ['person', /^people\/[^/]+\/index\.html$/],
    ['charter', /^charter\/[^/]+\/index\.html$/],
    ['stand', /^stand\/index\.html$/],
    ['search', /^search\/index\.html$/],
  ];
  return kinds.flatMap(([, kind]) => files.findLast((file) => kind.test(file))?.replace(/index\.html$/, '') ?? []);
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** Builds a made-up community of so many statements, reads in its site, and says each row once it is known. */
export async function benchReading(statements: number, folder: string): Promise<void> {
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'site');
  write(content, statements);
  const args = ['scripts/hustings.ts', 'build', '--content', content, '--out', out];
  await measure({ file: process.execPath, args, env: { HUSTINGS_NOW: DAY } });
  const pages = filesIn(out).filter((file) => file.endsWith('.html')).length;
  const site = await host(out);
  const browser = await playwright.launch({ executablePath: chromium(), args: launchArguments() });
  try {
    console.log(
      plain(`${count(statements)} statements, ${count(pages)} pages; ${process.platform}, ${browser.version()}\n`),
    );
    console.log(
      '| page, on a slow phone | requests | loaded | largest part shown | moved |\n| --- | --- | --- | --- | --- |',
    );
    for (const page of pagesOf(out)) {
      const { requests, bytes, largest, moved } = await opened(browser, site, page);
      console.log(`| /${page} | ${requests} | ${kB(bytes)} | ${Math.round(largest)} ms | ${moved.toFixed(3)} |`);
    }
    const { before, answers } = await asked(browser, site, ['kernel', 'charter review', 'person', 'memory snapshot']);
    console.log('\n| question | requests | loaded | first hit after |\n| --- | --- | --- | --- |');
    console.log(`| the page of the search | ${before.requests} | ${kB(before.bytes)} | |`);
    for (const { question, requests, bytes, first } of answers)
      console.log(`| ${question} | ${requests} | ${kB(bytes)} | ${Math.round(first)} ms |`);
  } finally {
    await browser.close();
    await site.close();
  }
}
