/** One build at a time in a project: Astro keeps notes in `.astro/` that two builds of different content would mix. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, even though it may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The process that holds a lock; null where there is none, or where it is gone. */
function holder(lock: string): number | null {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid > 0 && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Waits until no other process holds `lock` (a file's path), and takes it. A lock of a process that is gone counts for nothing.
 * `onWait` hears once whom it waits for. Answers how to give the lock back.
 */
export async function take(lock: string, onWait: (pid: number) => void): Promise<() => void> {
  const mine = `${lock}-${process.pid}`;
  mkdirSync(path.dirname(lock), { recursive: true });
  // Written first and linked then: nobody ever reads a lock that does not say yet whose it is.
  writeFileSync(mine, String(process.pid));
  try {
    for (let waited = false; ; ) {
      try {
        linkSync(mine, lock);
        return () => rmSync(lock, { force: true });
      } catch (error) {
        if (!isTaken(error)) throw error;
      }
      const pid = holder(lock);
      if (pid === null) {
        rmSync(lock, { force: true });
        continue;
      }
      if (!waited) onWait(pid);
      waited = true;
      await sleep(200);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}
