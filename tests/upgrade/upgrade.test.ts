/** Content of an older format: what becomes of it, and that it says the same afterwards. */
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { examine } from '../../src/checks/load.ts';
import { fieldsBetween, newsSince } from '../../src/commands/upgrade.ts';
import { readFolder } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { FORMAT } from '../../src/content/schema/community.ts';
import { day } from '../../src/governance/day.ts';
import { charterPageNames } from '../../src/upgrade/charter-page-names.ts';
import { MIGRATIONS, upgradeOf } from '../../src/upgrade/index.ts';
import { departures } from '../../src/upgrade/one-list-of-departures.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

/** The archive as it was in the first format, frozen. */
const FIRST = 'tests/fixtures/formats/1';
const ON = day('2026-11-25');

const textsIn = (folder: string) =>
  Object.fromEntries(readFolder(folder).files.map(({ path: file, text }) => [file, text ?? '']));

const SMALL = 'tests/fixtures/small';

const COMMITTEE = 'committees/council.yaml';
const committeeRewritten = (text: string) => departures.rewritten({ [COMMITTEE]: text })[COMMITTEE];

const examined = (folder: string, changed: Readonly<Record<string, string>>) =>
  examine(understand(readFolder(folder, changed)), ON);

test('the steps lead to each format in turn, the last to that of this version', () => {
  expect([...new Set(MIGRATIONS.map(({ to }) => to))]).toEqual(
    Array.from({ length: FORMAT - 1 }, (_, index) => index + 2),
  );
});

test('content of the first format passes the checks, and says the same when it has been rewritten', () => {
  const before = examined(FIRST, {});
  const { from, to, changed } = upgradeOf(textsIn(FIRST));
  expect([from, to, Object.keys(changed)]).toEqual([
    1,
    FORMAT,
    ['committees/architecture-committee.yaml', 'community.yaml'],
  ]);
  const after = examined(FIRST, changed);
  expect(after.community).toEqual(before.community);
  const codes = (all: typeof after) => all.findings.map(({ code, message }) => `${code} ${message}`);
  expect(codes(after)).toEqual(codes(before));
  expect(codes(after).length).toBeGreaterThan(0);
});

test('nothing but what the step says is another in a file: comments, order and every line stay', () => {
  const texts = textsIn(FIRST);
  const { changed } = upgradeOf(texts);
  for (const [file, text] of Object.entries(changed)) {
    const without = text.split('\n').filter((line) => !/^( {4}why: resigned|format: 2)$/.test(line));
    expect(without.join('\n').replace(/^departures:$/m, 'resignations:'), file).toBe(texts[file]);
  }
});

test('rewritten content is not rewritten again', () => {
  const texts = textsIn(FIRST);
  const again = upgradeOf({ ...texts, ...upgradeOf(texts).changed });
  expect([again.from, again.steps, again.changed]).toEqual([FORMAT, [], {}]);
});

test('a list in braces, a comment behind an entry, an empty list and a file without one', () => {
  const committee = committeeRewritten;
  expect(committee('resignations: # who left\n  - { person: ada, on: 2027-01-02 } # tired\nnotes: []\n')).toBe(
    'departures: # who left\n  - { person: ada, why: resigned, on: 2027-01-02 } # tired\nnotes: []\n',
  );
  expect(committee('resignations:\n- person: ada # the first\n  on: 2027-01-02')).toBe(
    'departures:\n- person: ada # the first\n  why: resigned\n  on: 2027-01-02',
  );
  expect(committee('resignations: []\n')).toBe('departures: []\n');
  expect(committee('name: Council\n')).toBe('name: Council\n');
  const person = { 'people/ada.yaml': 'resignations: []\n' };
  expect(departures.rewritten(person)).toEqual(person);
});

test('where both lists are there, the older one’s entries come first, with their comments', () => {
  const text = `# About us
departures:
  # removed by a vote
  - { person: bob, why: removed, on: 2027-03-01 }
resignations:
  # left for a new job
  - { person: ada, on: 2027-01-02 }
`;
  expect(committeeRewritten(text)).toBe(`# About us
departures:
  # left for a new job
  - { person: ada, on: 2027-01-02, why: resigned }
  # removed by a vote
  - { person: bob, why: removed, on: 2027-03-01 }
`);
});

test('the command says what would change, changes nothing else, and has nothing to do the second time', async () => {
  const content = path.join(folderOf(), 'content');
  cpSync(SMALL, content, { recursive: true });
  const before = textsIn(content);
  const run = (...args: string[]) => ran(['upgrade', ...args], { content, now: ON });
  const check = await run('--check', '--folder', path.join(content, 'nothing'));
  expect(check.status).toBe(1);
  expect(check.out).toContain('Content: of format 1; this version’s is 2.');
  expect(check.out).toContain('  +   - { person: kaya, why: resigned, on: 2018-11-30 }');
  expect(textsIn(content)).toEqual(before);
  expect(await run()).toMatchObject({ status: 2, err: expect.stringContaining('Say --yes') });
  expect((await run('--yes')).out).toContain('Rewrote 2 files.');
  expect(textsIn(content)).toEqual({ ...before, ...upgradeOf(before).changed });
  expect(readFileSync(path.join(content, 'community.yaml'), 'utf8')).toMatch(/^format: 2$/m);
  expect(await run('--check')).toMatchObject({
    status: 0,
    out: expect.stringContaining('Nothing is to be rewritten.'),
  });
});

test('content of a format that is newer than the software is refused, and says so', async () => {
  const text = textsIn(SMALL)['community.yaml'] ?? '';
  const { findings } = examined(SMALL, { 'community.yaml': `format: 99\n${text}` });
  const [error] = findings.filter(({ severity }) => severity === 'error');
  expect(`${error?.message} ${error?.expected}`).toContain('install a newer one');
});

test('fields of the open data that came and that went are told by their paths', () => {
  const object = (properties: unknown) => ({ type: 'object', properties });
  expect(
    fieldsBetween(
      object({ a: {}, b: { items: object({ c: {} }) } }),
      object({ a: {}, b: { items: object({ d: {} }) } }),
    ),
  ).toEqual({ added: ['b.d'], gone: ['b.c'] });
});

test('the change log is read down to the version that made the last site', () => {
  const log = '# Changes\n\n## Not released yet\n\nnew\n\n## 0.2.0\n\ntwo\n\n## 0.1.0\n\none\n';
  expect(newsSince(log, '0.1.0')).toBe('## Not released yet\n\nnew\n\n## 0.2.0\n\ntwo');
  expect(newsSince(log, null)).toContain('one');
});

test('a page of the charter makes room for one of the site’s own, and its addresses lead on', () => {
  const page = (title: string) => `---\ntitle: ${title}\n---\n\nText.\n`;
  const texts = {
    'charter/2020-01-01/changes.mdx': page('Changes'),
    'charter/2021-01-01/changes.mdx': page('Changes anew'),
    'charter/2020-01-01/scope.mdx': page('Scope'),
    'community.yaml': 'name: A\nredirects:\n  - { from: /people/a/, to: /people/b/ } # a new name\n',
  };
  expect(charterPageNames.rewritten(texts)).toEqual({
    'charter/2020-01-01/changing.mdx': page('Changes'),
    'charter/2021-01-01/changing.mdx': page('Changes anew'),
    'charter/2020-01-01/scope.mdx': page('Scope'),
    'community.yaml': `name: A
redirects:
  - { from: /people/a/, to: /people/b/ } # a new name
  - from: /charter/changes/
    to: /charter/changing/
  - from: /charter/2020-01-01/changes/
    to: /charter/2020-01-01/changing/
`,
  });
  const [none, empty, inOneLine] = [
    'name: A',
    'name: A\nredirects: []\nnotes: []\n',
    'name: A\nredirects: [{ from: /a/, to: /charter/changes/ }]\n',
  ].map((settings) => charterPageNames.rewritten({ ...texts, 'community.yaml': settings })['community.yaml'] ?? '');
  expect(none).toMatch(/^name: A\nredirects:\n {2}- from: \/charter\/changes\/\n {4}to: /);
  expect(empty).toMatch(/^name: A\nredirects:\n(?: {2}- .*\n {4}.*\n){2}notes: \[\]\n$/);
  expect(inOneLine).toBe(
    'name: A\nredirects: [{ from: /a/, to: /charter/changing/ }, { from: /charter/changes/, to: /charter/changing/ }, { from: /charter/2020-01-01/changes/, to: /charter/2020-01-01/changing/ }]\n',
  );
  expect(charterPageNames.rewritten({ 'community.yaml': 'name: A\n' })).toEqual({ 'community.yaml': 'name: A\n' });
});

test('a community that was begun before is whole again once it is upgraded', async () => {
  const folder = path.join(folderOf(), 'ours');
  expect(await ran(['new-community', folder, '--yes'], { content: 'content', now: '2027-01-04' })).toMatchObject({
    status: 0,
  });
  // As it was begun then: without a format, with the page under its old name.
  const settings = path.join(folder, 'community.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^format:.*\n/m, ''));
  renameSync(path.join(folder, 'charter/2027-01-04/changing.mdx'), path.join(folder, 'charter/2027-01-04/changes.mdx'));
  const run = (...args: string[]) => ran([...args], { content: folder, now: '2027-01-05' });
  expect(await run('check')).toMatchObject({ status: 0, out: expect.stringContaining('[shared-page-name]') });
  expect(await run('upgrade', '--yes')).toMatchObject({ status: 0, err: '' });
  expect(await run('check')).toMatchObject({ status: 0, out: expect.stringContaining('no findings') });
  expect(readFileSync(settings, 'utf8')).toContain('from: /charter/changes/\n    to: /charter/changing/');
});
