import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { take } from '../../src/build/build-lock.ts';
import { folderOf } from '../temporary.ts';

test('a free lock is taken at once, and nothing is left when it is given back', async () => {
  const root = folderOf();
  const giveBack = await take(path.join(root, 'deep', 'lock'), () => expect.unreachable());
  expect(readdirSync(path.join(root, 'deep'))).toEqual(['lock']);
  giveBack();
  expect(readdirSync(path.join(root, 'deep'))).toEqual([]);
});

test('the lock of a process that is gone counts for nothing', async () => {
  const root = folderOf({ lock: String(spawnSync(process.execPath, ['--version']).pid) });
  const giveBack = await take(path.join(root, 'lock'), () => expect.unreachable());
  giveBack();
});

test('a lock that nobody has spoken for since long counts for nothing, even where another process has its number', async () => {
  const root = folderOf({ lock: String(process.ppid) });
  const lock = path.join(root, 'lock');
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(lock, longAgo, longAgo);
  (await take(lock, () => expect.unreachable()))();
});

test('a lock that is held is spoken for', async () => {
  const lock = path.join(folderOf(), 'lock');
  const giveBack = await take(lock, () => expect.unreachable());
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(lock, longAgo, longAgo);
  await expect.poll(() => Date.now() - statSync(lock).mtimeMs, { timeout: 5000 }).toBeLessThan(60_000);
  giveBack();
});

test('whoever comes second waits until the first has ended, and says once for whom', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => void other.kill());
  const root = folderOf({ lock: String(other.pid) });
  const waitedFor: string[] = [];
  const giveBack = await take(path.join(root, 'lock'), (pid) => {
    waitedFor.push(pid);
    setTimeout(() => other.kill(), 500);
  });
  giveBack();
  expect(waitedFor).toEqual([String(other.pid)]);
});
