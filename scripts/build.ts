/**
 * `npm run build [-- --content <folder>] [--out <folder>] [--base </path/>]`: checks the content, builds the site aside, and puts it
 * in place when it is whole. Where anything fails, the last good site stays as it was.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { asText, tally } from '../src/content/finding.ts';
import { loadContent } from '../src/content/load.ts';
import { contentFolder, today } from '../src/edge.ts';
import { index } from '../src/publish/search-index.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' }, base: { type: 'string' } },
});
if (values.content !== undefined) process.env.HUSTINGS_CONTENT = path.resolve(values.content);
if (values.base !== undefined) process.env.HUSTINGS_BASE = values.base;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.NODE_ENV = 'production';

const started = performance.now();
const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
const step = (what: string) => console.log(`[${seconds().padStart(5)} s] ${what}`);

/** Puts a finished folder where another was; the other is gone only once the new one is in its place. */
function swap(next: string, out: string) {
  const old = `${next}-old`;
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const out = path.resolve(values.out);
  const next = path.resolve('.hustings', `site-${process.pid}`);
  step(`Checking ${path.relative('.', contentFolder()) || '.'}`);
  const { content, findings } = loadContent(contentFolder(), today());
  for (const finding of findings.filter(({ severity }) => severity === 'error')) console.error(asText(finding));
  if (findings.some(({ severity }) => severity === 'error')) {
    console.error(`Not built: ${tally(findings)}. ${existsSync(out) ? `${values.out}/ is as it was.` : ''}`);
    return 1;
  }
  step(`${content.files.length} files, ${tally(findings)}. Building the pages`);
  mkdirSync(path.dirname(next), { recursive: true });
  try {
    const { build } = await import('astro');
    await build({ root: process.cwd(), outDir: next, logLevel: 'warn', force: true });
    step('Indexing for search');
    const pages = await index(next);
    swap(next, out);
    console.log(`Built ${pages} pages in ${seconds()} s into ${values.out}/. Look at it: npm run preview`);
    return 0;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error(`Not built. ${existsSync(values.out) ? `${values.out}/ is as it was.` : ''}`);
  process.exitCode = 1;
}
