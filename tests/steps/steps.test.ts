import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DAY, random, write } from '../../bench/corpus.ts';
import { differences } from '../../src/build/differences.ts';
import { loadContent } from '../../src/checks/load.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { folderOf } from '../temporary.ts';
import { CHANGES } from './changes.ts';
import { htmlFaults } from './html.ts';
import { linkFaults } from './links.ts';
import { verdict } from './step.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

test('a file that differs is named, and so is one that is only on one side', () => {
  const root = folderOf({
    'a/same': '1',
    'a/other': '1',
    'a/x/lost': '1',
    'b/same': '1',
    'b/other': '2',
    'b/new': '1',
  });
  const [a, b] = [path.join(root, 'a'), path.join(root, 'b')];
  expect(differences(a, b)).toEqual([`only in ${b}: new`, 'differs: other', `only in ${a}: x/lost`]);
  expect(differences(a, a)).toEqual([]);
});

test('links to a page or a fragment that is not there are found, and pages that no link leads to', async () => {
  const root = folderOf({
    'index.html': page(
      '<a href="/there/">1</a> <a href="/there/#here">2</a> <a href="/gone/">3</a> <a href="https://example.org/">4</a>',
    ),
    'there/index.html': page('<p id="there">There</p> <a href="#there">5</a> <a href="/">6</a>'),
    'alone/index.html': page('Alone'),
    '404.html': page('<a href="/">7</a>'),
  });
  const { faults } = await linkFaults(root);
  expect(faults).toHaveLength(3);
  expect(faults).toContainEqual(expect.stringContaining('/gone/ (404)'));
  expect(faults).toContainEqual(expect.stringContaining('/there/#here'));
  expect(faults).toContain('no link leads to /alone/');
});

test('a link that forgets the base path is found', async () => {
  const root = folderOf({
    'index.html': `${page('<a href="/there/">1</a> <a href="/project/there/">2</a>')}<link rel="stylesheet" href="/project/_astro/a.css">`,
    '_astro/a.css': '',
    'there/index.html': page('There'),
    '404.html': page('Not here'),
  });
  expect((await linkFaults(root)).faults).toEqual([expect.stringContaining('links to /there/ (404)')]);
});

test('HTML that is not valid is found with its place and rule', async () => {
  const root = folderOf({ 'index.html': page('\n<p id="a">1</p><p id="a">2</p><ul><p>3</p></ul>') });
  const faults = await htmlFaults(root, ['index.html']);
  expect(faults).toContainEqual(expect.stringMatching(/^index\.html:2:\d+ {2}.*\(no-dup-id\)$/));
  expect(faults).toContainEqual(expect.stringMatching(/\(element-permitted-content\)$/));
});

test('a check with faults fails once, and a long list of them is shortened', () => {
  expect(verdict([], 'all')).toEqual({ passed: 1, failed: 0, summary: 'all' });
  const { passed, failed, details } = verdict(Array(150).fill('fault'), 'all');
  expect([passed, failed]).toEqual([0, 1]);
  expect(details).toMatch(/… and 50 more$/);
});

test('on another machine folders are listed the other way round and the clock is years ahead, in workers too', () => {
  const folder = folderOf({
    'list/a': '',
    'list/b': '',
    'look.mjs': `
      import { readdirSync } from 'node:fs';
      import { isMainThread, Worker } from 'node:worker_threads';
      console.log(readdirSync(new URL('list', import.meta.url)).join(), new Date().getFullYear() - process.argv[2]);
      if (isMainThread) new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });`,
  });
  const out = execFileSync(process.execPath, [path.join(folder, 'look.mjs'), String(new Date().getUTCFullYear())], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${pathToFileURL('tests/steps/another-machine.ts')}` },
  });
  expect(out).toMatch(/^b,a [34]\nb,a [34]\n$/);
});

test('every change that a build is tried with leaves content that can be built', () => {
  const content = folderOf();
  const site = folderOf({ 'people/ada/index.html': '', 'organizations/acme/index.html': '' });
  write(content, 50);
  const next = random(1);
  // Pages of prose once more: what was added is changed.
  for (const { what, make } of [...CHANGES, ...CHANGES.filter((each) => each.what.startsWith('a page of'))]) {
    make(content, site, (list) => list[Math.floor(next() * list.length)] as (typeof list)[number]);
    const errors = loadContent(content, day(DAY)).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(asText), what).toEqual([]);
  }
});
