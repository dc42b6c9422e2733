import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { take } from '../../src/publish/build-lock.ts';
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
  writeFileSync(path.join(root, 'lock'), 'no number');
  (await take(path.join(root, 'lock'), () => expect.unreachable()))();
});

test('whoever comes second waits until the first has ended, and says once for whom', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  onTestFinished(() => void other.kill());
  const root = folderOf({ lock: String(other.pid) });
  const waitedFor: number[] = [];
  const giveBack = await take(path.join(root, 'lock'), (pid) => {
    waitedFor.push(pid);
    setTimeout(() => other.kill(), 500);
  });
  giveBack();
  expect(waitedFor).toEqual([other.pid]);
});
