/** One build at a time in a project: Astro keeps notes in `.astro/` that two builds of different content would mix. */
import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A holder says that it lives this often; one that has not said so for so long does not, whatever has its number now. In milliseconds. */
const BEAT = 1000;
const SILENCE = 60_000;

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, even though it may not be signalled.
    return hasCode(error, 'EPERM');
  }
}

/** Who holds a lock, which may not be written yet; null where nobody does any more. */
function holder(lock: string): string | null {
  try {
    const pid = readFileSync(lock, 'utf8');
    const gone = pid !== '' && !isAlive(Number(pid));
    return gone || Date.now() - statSync(lock).mtimeMs > SILENCE ? null : pid;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Marks a lock as held until it is given back. */
function hold(lock: string): () => void {
  // Where the whole folder was cleared meanwhile, there is nothing to mark.
  const beat = setInterval(() => utimes(lock, new Date(), new Date(), () => {}), BEAT).unref();
  return () => {
    clearInterval(beat);
    rmSync(lock, { force: true });
  };
}

/**
 * Waits until no other process holds `lock` (a file's path), and takes it. A lock of a process that is gone counts for nothing.
 * `onWait` hears once for which process it waits. Answers how to give the lock back.
 */
export async function take(lock: string, onWait: (pid: string) => void): Promise<() => void> {
  mkdirSync(path.dirname(lock), { recursive: true });
  for (let waited = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return hold(lock);
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const pid = holder(lock);
    if (pid === null) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!waited && pid !== '') {
      onWait(pid);
      waited = true;
    }
    await sleep(200);
  }
}
