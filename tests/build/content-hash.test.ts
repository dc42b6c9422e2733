import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/build/content-hash.ts';
import { folderOf } from '../temporary.ts';

const FILES = { 'community.yaml': 'name: A\n', 'people/b.yaml': 'name: B\n', 'people/a-b.yaml': 'name: Ü\n' };
const PATHS = Object.keys(FILES);

test('the hash does not depend on the folder or on the order of the files', () => {
  const hash = contentHash(folderOf(FILES), PATHS);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash(folderOf(FILES), PATHS.toReversed())).toBe(hash);
});

test('a byte, a name and a file less make another', () => {
  const hash = contentHash(folderOf(FILES), PATHS);
  const others = [
    contentHash(folderOf({ ...FILES, 'people/b.yaml': 'name: B' }), PATHS),
    contentHash(folderOf({ ...FILES, 'people/c.yaml': 'name: B\n' }), [
      'community.yaml',
      'people/c.yaml',
      'people/a-b.yaml',
    ]),
    contentHash(folderOf(FILES), PATHS.slice(1)),
  ];
  expect(new Set([hash, ...others]).size).toBe(4);
});

test.skipIf(process.platform === 'win32')('the command in the handbook says the same', () => {
  const folder = folderOf(FILES);
  const command = "find . -type f | cut -c 3- | LC_ALL=C sort | tr '\\n' '\\0' | xargs -0 sha256sum | sha256sum";
  const out = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  expect(out.split(' ')[0]).toBe(contentHash(folder, PATHS));
});
