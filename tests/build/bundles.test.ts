import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bundleKey, codeOf } from '../../src/build/bundle-key.ts';
import { forget, keptBundle } from '../../src/build/bundles.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { folderOf } from '../temporary.ts';

// A run of all tests shares one folder of bundles; these have their own.
beforeAll(() => vi.stubEnv('HUSTINGS_BUNDLES', ''));
afterAll(() => vi.unstubAllEnvs());

const COMMUNITY = `name: A
description: A community.
url: https://a.example/
language: en
repository: { host: github, url: https://github.com/a/a, branch: main, content: content }
`;
const CONTENT = {
  'community.yaml': COMMUNITY,
  'charter/2020-01-01/scope.mdx':
    '---\ntitle: Scope\nsummary: What it is for.\norder: 1\nsince: 2020-01-01\n---\n\nText.\n',
  'people/ada.yaml': 'name: Ada\n',
};

/** The key of a small program and community, some of whose files are others. */
function keyOf(changed: Readonly<Record<string, string>>, base = '/', code = '1') {
  const root = folderOf({
    'src/a.ts': code,
    ...Object.fromEntries(
      ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'].map((name) => [name, '']),
    ),
  });
  const content = understand(readFiles({ ...CONTENT, ...changed }));
  expect(content.findings).toEqual([]);
  return bundleKey(codeOf({ software: root, community: root }), content, base);
}

test('a bundle is another where the code, the base path, a setting of the pages or the prose is', () => {
  const changes = [
    keyOf({}),
    keyOf({}, '/project/'),
    keyOf({}, '/', '2'),
    keyOf({ 'community.yaml': COMMUNITY.replace('a.example', 'b.example') }),
    keyOf({ 'community.yaml': `${COMMUNITY}nouns: { committee: { one: board, many: boards } }\n` }),
    keyOf({ 'community.yaml': `${COMMUNITY}privacy: { emails: true }\n` }),
    keyOf({
      'charter/2020-01-01/scope.mdx': CONTENT['charter/2020-01-01/scope.mdx'].replace('Text.', 'Another text.'),
    }),
  ];
  expect(new Set(changes).size).toBe(changes.length);
});

test('a bundle is the same whatever the files of people and the community’s name say', () => {
  expect(keyOf({ 'people/ada.yaml': 'name: Ada Lovelace\n', 'people/bob.yaml': 'name: Bob\n' })).toBe(keyOf({}));
  expect(keyOf({ 'community.yaml': COMMUNITY.replace('name: A', 'name: B') })).toBe(keyOf({}));
});

const shipped = { packages: new Set([path.resolve('node_modules', 'yaml')]), assets: new Set(['src/a.woff2']) };

test('a bundle is made once, and what it sends to readers is known again', async () => {
  const shelf = folderOf();
  const first = await keptBundle(shelf, 'a', async (folder) => {
    writeFileSync(path.join(folder, 'made'), '');
    return shipped;
  });
  expect(existsSync(path.join(first.folder, 'made'))).toBe(true);
  expect(await keptBundle(shelf, 'a', () => expect.fail('made twice'))).toEqual({ ...first, shipped });
  forget(shelf, 'a');
  expect(readdirSync(shelf)).toEqual([]);
});

test('half a bundle is not kept', async () => {
  const shelf = folderOf();
  const making = keptBundle(shelf, 'a', async (folder) => {
    writeFileSync(path.join(folder, 'half'), '');
    throw new Error('ended');
  });
  await expect(making).rejects.toThrow('ended');
  expect(readdirSync(shelf)).toEqual([]);
});

test('a dozen bundles are kept, those that were used last', async () => {
  const shelf = folderOf();
  const use = (key: string) => keptBundle(shelf, key, async () => shipped);
  for (let number = 0; number < 15; number += 1) {
    await use(`bundle-${number}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(readdirSync(shelf).sort()).toEqual(Array.from({ length: 12 }, (_, number) => `bundle-${number + 3}`).sort());
});
