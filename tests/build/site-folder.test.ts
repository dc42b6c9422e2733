import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mishap } from '../../src/build/mishap.ts';
import { filesIn, leadsNowhere, mayBeReplaced, replace, restore, tryPlace } from '../../src/build/site-folder.ts';
import { fill, folderOf } from '../temporary.ts';

const textOf = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');

test('a finished site takes the place of the last one, whole', () => {
  const root = folderOf({ 'dist/index.html': 'old', 'dist/gone.html': 'old', 'aside/index.html': 'new' });
  replace(path.join(root, 'aside'), path.join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(filesIn(path.join(root, 'dist'))).toEqual(['index.html']);
  expect(textOf(root, 'dist/index.html')).toBe('new');
});

test('the first site goes where there is no folder yet', () => {
  const root = folderOf({ 'aside/index.html': 'new' });
  replace(path.join(root, 'aside'), path.join(root, 'deep/er/dist'));
  expect(textOf(root, 'deep/er/dist/index.html')).toBe('new');
  expect(existsSync(path.join(root, 'aside'))).toBe(false);
});

test('a site that was moved away by a build that was killed comes back', () => {
  const root = folderOf({ '.dist-previous/index.html': 'last good', '.dist-next/index.html': 'half' });
  restore(path.join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(textOf(root, 'dist/index.html')).toBe('last good');
});

test('what a killed build left beside a whole site goes, and the site stays', () => {
  const root = folderOf({ 'dist/index.html': 'last good', '.dist-next/x': '', '.dist-previous/index.html': 'older' });
  restore(path.join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(textOf(root, 'dist/index.html')).toBe('last good');
});

test('only nothing, an empty folder or a site may be replaced', () => {
  const root = folderOf({
    'dist/index.html': '',
    'dist/pagefind/pagefind-entry.json': '{}',
    'mine/notes.txt': 'years of work',
  });
  mkdirSync(path.join(root, 'empty'));
  const names = ['nowhere', 'empty', 'dist', 'mine', '.', 'mine/notes.txt'];
  expect(names.filter((name) => mayBeReplaced(path.join(root, name)))).toEqual(['nowhere', 'empty', 'dist']);
});

test('files are listed with their folders, sorted, and their bytes counted', () => {
  const root = folderOf();
  fill(root, { 'b/2.txt': 'four', 'b/1.txt': 'é', 'a.txt': '' });
  expect(filesIn(root)).toEqual(['a.txt', 'b/1.txt', 'b/2.txt']);
  expect(filesIn(path.join(root, 'nowhere'))).toEqual([]);
});

test('where no folder can be made, the system’s refusal is told at once', () => {
  const root = folderOf({ file: '' });
  symlinkSync('circle', path.join(root, 'circle'));
  const places = [
    path.join(root, 'circle/x'),
    '/proc/x',
    '/proc/x/y',
    '/dev/null/x',
    path.join(root, 'file/x'),
    `${root}/${'a'.repeat(300)}`,
  ];
  for (const place of places) {
    let why: string | null = 'nothing stopped it';
    try {
      restore(place);
      tryPlace(place);
    } catch (error) {
      why = mishap(error);
    }
    expect(why, place).toMatch(
      /^(?:links lead in a circle|no folder can be made here|a file stands in the place|a name is longer|a permission)/,
    );
  }
  tryPlace(path.join(root, 'deep/er/dist'));
  expect(readdirSync(path.join(root, 'deep/er'))).toEqual([]);
});

test('a link that leads nowhere, or to itself, is none that a site takes the place of', () => {
  const root = folderOf({ 'dist/index.html': '' });
  for (const [name, to] of [
    ['circle', 'circle'],
    ['gone', 'nowhere'],
    ['link', 'dist'],
  ] as const)
    symlinkSync(to, path.join(root, name));
  expect(['circle', 'gone', 'link', 'dist', 'no'].filter((name) => leadsNowhere(path.join(root, name)))).toEqual([
    'circle',
    'gone',
  ]);
});
