/**
 * `npm run build [-- --content <folder>] [--out <folder>] [--base </path/>] [--host <host>] [--fresh]`: checks the
 * content, builds the site aside, and puts it in place when it is whole. Where anything fails, the last good site stays as it
 * was. What cannot have changed is taken over from the last build; with `--fresh`, nothing is.
 */
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { recordShipped, type Shipped } from '../src/build/bill/shipped.ts';
import { writeBill } from '../src/build/bill/write.ts';
import { take } from '../src/build/build-lock.ts';
import { contentHash } from '../src/build/content-hash.ts';
import { finish } from '../src/build/hosting/finish.ts';
import { HOSTS, isHost, unfit } from '../src/build/hosting/hosts.ts';
import { originOf, recordOf, remember, takenOver, takeOver } from '../src/build/last-build.ts';
import { mishap } from '../src/build/mishap.ts';
import { phase } from '../src/build/phases.ts';
import { notPublishable } from '../src/build/public-files.ts';
import { index } from '../src/build/search-index.ts';
import { filesIn, mayBeReplaced, replace, restore } from '../src/build/site-folder.ts';
import { examine } from '../src/checks/load.ts';
import { addressFindings, newAddresses } from '../src/content/addresses.ts';
import { readContent } from '../src/content/read.ts';
import { basePath } from '../src/files/address.ts';
import { asText, type Finding, tally } from '../src/findings/finding.ts';
import { settledAt } from '../src/governance/timetable.ts';
import { handOver } from '../src/site/handover.ts';
import { contentFolder, now, today } from '../src/site/world.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string' },
    host: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});
if (values.content !== undefined) process.env.HUSTINGS_CONTENT = path.resolve(values.content);
if (values.base !== undefined) process.env.HUSTINGS_BASE = values.base;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.NODE_ENV = 'production';

// A link to the folder that a host serves stays: what it leads to is replaced.
const out = existsSync(values.out) ? realpathSync(values.out) : path.resolve(values.out);
const aside = path.resolve('.hustings', 'next');
const cache = path.resolve('.hustings', 'cache');
const record = recordOf(path.resolve('.hustings', 'last-build'), out);
/** Where finished parts of the search index wait for the next build; none do for one that takes nothing over. */
const fresh = path.resolve('.hustings', 'search-fresh');
const search = values.fresh ? fresh : path.resolve('.hustings', 'search');

const shipped: Shipped = { packages: new Set(), assets: new Set() };

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const step = (what: string) => console.log(`[${seconds().padStart(5)} s] ${what}`);
const asItWas = () => (existsSync(out) ? ` ${values.out}/ is as it was.` : '');
const clear = () => {
  for (const folder of [aside, cache, fresh]) rmSync(folder, { recursive: true, force: true });
};

async function buildPages(): Promise<void> {
  const { build } = await import('astro');
  phase('bundle');
  await build({
    root: process.cwd(),
    outDir: aside,
    cacheDir: cache,
    logLevel: 'warn',
    vite: { plugins: [recordShipped(shipped)] },
  });
}

/** Whether the pages were made from the very files that were checked: somebody may have saved one meanwhile. */
function areOf(checked: string): boolean {
  const build: { content: { sha256: string } } = JSON.parse(
    readFileSync(path.join(aside, 'data', 'v1', 'build.json'), 'utf8'),
  );
  return build.content.sha256 === checked;
}

/** Says what is wrong. Answers whether the site may not be built. */
function refused(findings: readonly Finding[]): boolean {
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const error of errors) console.error(asText(error));
  if (errors.length > 0) console.error(`Not built: ${tally(findings)}.${asItWas()}`);
  return errors.length > 0;
}

async function main(): Promise<number> {
  const host = values.host ?? null;
  if (host !== null && !isHost(host)) {
    console.error(
      `No host is called ${host}. Those that want more than the site are ${Object.keys(HOSTS).join(', ')}.`,
    );
    return 2;
  }
  step(`Checking ${path.relative('.', contentFolder()) || '.'}`);
  const asOf = today();
  phase('read');
  const content = readContent(contentFolder());
  phase('check');
  const loaded = examine(content, asOf);
  const { findings } = loaded;
  if (refused(findings)) return 1;
  const settings = content.community?.data;
  if (settings === undefined) throw new Error('There is no valid community.yaml.');
  const base = basePath(settings.url, process.env.HUSTINGS_BASE);
  const misfit = host === null ? null : unfit(host, base);
  if (misfit !== null) {
    console.error(`Not built: ${misfit}.${asItWas()}`);
    return 1;
  }
  if (!mayBeReplaced(out)) {
    console.error(`Not built: ${values.out} holds something else than a site of this generator. Name another --out.`);
    return 1;
  }
  const special = notPublishable('public');
  if (special.length > 0) {
    for (const file of special) console.error(`${file}  is a link or a special file\n    put the file itself here`);
    console.error(`Not built: public/ holds what cannot be published.${asItWas()}`);
    return 1;
  }
  const hash = contentHash(
    contentFolder(),
    content.files.map((file) => file.path),
  );
  step(`${content.files.length} files, ${tally(findings)}. Building the pages`);
  const origin = originOf(process.cwd(), content, [contentFolder(), settledAt(loaded.community.elections, now())]);
  const kept = values.fresh ? new Set<string>() : takenOver(record, out, origin);
  handOver({ folder: contentFolder(), asOf, loaded, kept });
  await buildPages();
  phase('write');
  takeOver(kept, out, aside);
  step('Indexing for search');
  phase('index');
  const pages = await index(aside, search);
  phase('write');
  writeBill(process.cwd(), aside, shipped, asOf);
  const files = filesIn(aside).filter((file) => !file.startsWith('pagefind/'));
  if (refused(addressFindings(content, files, asOf))) return 1;
  if (!areOf(hash)) {
    console.error(`Not built: the content changed while the site was built from it. Build again.${asItWas()}`);
    return 1;
  }
  if (host !== null) step(`Adding what ${host} wants`);
  await finish(aside, settings, asOf, base, host);
  replace(aside, out);
  // What was added to the pages is added anew by each build.
  remember(record, out, origin, files);
  const fresh = newAddresses(content, files).length;
  if (fresh > 0 && content.files.some(({ kind }) => kind === 'published')) {
    console.log(`New addresses: ${fresh}. Keep them from being lost: npm run addresses -- --keep`);
  }
  console.log(`Built ${pages} pages in ${seconds()} s into ${values.out}/. Look at it: npm run preview`);
  return 0;
}

const giveBack = await take(path.resolve('.hustings', 'build.lock'), (pid) =>
  step(`Another build is running (process ${pid}): waiting for it`),
);
// What a killed build left is cleared by the next one; an interrupted one clears up after itself.
process.on('exit', () => {
  clear();
  giveBack();
});
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    console.error(`Not built: ended by ${signal}.${asItWas()}`);
    process.exit(status);
  });
}

try {
  if (existsSync(aside)) step('The last build was ended before it was done: what it left is cleared away');
  clear();
  if (restore(out)) step(`The last site, which it had moved away, is back in ${values.out}/`);
  mkdirSync(aside, { recursive: true });
  process.exitCode = await main();
} catch (error) {
  const why = mishap(error);
  if (why === null) console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error(`Not built${why === null ? '' : `: ${why}`}.${asItWas()}`);
  process.exitCode = 1;
}
