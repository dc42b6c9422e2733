import path from 'node:path';
import { expect, test } from 'vitest';
import { inside } from '../../src/content/inside.ts';

test.each([
  [path.posix, '/home/us/content', '/home/us/content/people/ada.yaml', 'people/ada.yaml'],
  [path.posix, '/home/us/content', '/home/us/content', ''],
  [path.posix, '/home/us/content', '/home/us/content/..ada.yaml', '..ada.yaml'],
  [path.posix, '/home/us/content', '/home/us/content-old/people/ada.yaml', null],
  [path.posix, '/home/us/content', '/home/us', null],
  [path.win32, 'C:\\us\\content', 'C:\\us\\content\\people\\ada.yaml', 'people/ada.yaml'],
  [
    path.win32,
    'C:\\us\\content',
    'c:/us/content/elections/2027-01/candidates/ada.md',
    'elections/2027-01/candidates/ada.md',
  ],
  [path.win32, 'C:\\us\\content', 'C:\\us\\content-old\\a.yaml', null],
  [path.win32, 'C:\\us\\content', 'D:\\us\\content\\a.yaml', null],
] as const)('%# a file within a folder, or not', (paths, folder, file, way) => {
  expect(inside(folder, file, paths)).toBe(way);
});
