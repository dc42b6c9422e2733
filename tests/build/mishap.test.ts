import { statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { mishap } from '../../src/build/mishap.ts';
import { notPublishable } from '../../src/build/public-files.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

const systemError = (code: string, message: string, more: object = {}) =>
  Object.assign(new Error(`${code}: ${message}`), { code, ...more });

test('what the machine refuses is said in words, with the file', () => {
  const full = systemError('ENOSPC', "no space left on device, copyfile 'a' -> 'b'", {
    path: 'a',
    dest: '/elsewhere/b',
  });
  expect(mishap(full)).toBe('the disk is full (/elsewhere/b)');
  expect(mishap(systemError('EROFS', 'read-only file system', { path: path.resolve('dist/x.html') }))).toBe(
    'the disk may only be read (dist/x.html)',
  );
  expect(mishap(systemError('EACCES', 'permission denied'))).toBe('a permission is missing');
});

test('what stands in the way of a file or a folder is said, by the command too', async () => {
  const folder = folderOf({ taken: '' });
  const taken = path.join(folder, 'taken');
  for (const words of [
    ['new', taken],
    ['new', path.join(taken, 'ours'), '--software', 'x'],
    ['new-community', path.join(taken, 'ours')],
  ]) {
    const { status, err } = await ran([...words, '--yes'], { content: 'content', now: '2027-01-02' });
    expect([words, status, err]).toEqual([words, 1, `Stopped: a file stands in the place of a folder (${taken}).`]);
  }
});

test('what a tool in another language passes on is understood, and what lies behind an error', () => {
  const told = new Error(
    `Failed to write file in ${path.resolve('dist/a.js')}\n\nCaused by:\n  No space left on device (os error 28)`,
  );
  expect(mishap(told)).toBe('the disk is full (dist/a.js)');
  expect(mishap(new Error('Build failed', { cause: told }))).toBe('the disk is full (dist/a.js)');
});

test('a fault of the code is none of these', () => {
  expect(mishap(new TypeError('x is not a function'))).toBe(null);
  expect(mishap('ENOSPC')).toBe(null);
  try {
    statSync('/nowhere/at/all');
    expect.unreachable();
  } catch (error) {
    expect(mishap(error)).toBe(null);
  }
});

test('of the public files only files and folders are published', () => {
  const folder = folderOf({ 'a.txt': '', 'deep/b.txt': '' });
  expect(notPublishable(folder)).toEqual([]);
  symlinkSync('../a.txt', path.join(folder, 'deep/link.txt'));
  expect(notPublishable(folder)).toEqual([path.join(folder, 'deep/link.txt')]);
  expect(notPublishable(path.join(folder, 'nowhere'))).toEqual([]);
});
