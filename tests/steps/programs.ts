/** Programs of the system that tests run: found, installed where that is possible, waited for and ended. */
import { type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where programs lie that are not for everybody's `PATH`. */
const MORE_PLACES = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

function find(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), ...MORE_PLACES];
  return (
    folders.map((folder) => path.join(folder, name)).find((file) => path.isAbsolute(file) && existsSync(file)) ?? null
  );
}

/** Where a program is, of a Debian package that is called like it or otherwise; installed where this process may, null where there is none to be had. */
export function program(name: string, ...packages: readonly string[]): string | null {
  const found = find(name);
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log(`No ${name} found: installing it with apt-get`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: 300_000,
      // Installed to be tried here, not to serve.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  apt('update', '-q');
  apt('install', '-yq', '--no-install-recommends', ...(packages.length === 0 ? [name] : packages));
  return find(name);
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** Whether somebody answers at a port, after so many seconds at most, as long as the process that should is alive. */
export async function up(port: number, child: ChildProcess, seconds = 10): Promise<boolean> {
  for (let tries = 0; tries < seconds * 10 && child.exitCode === null; tries++) {
    if (await answers(port)) return true;
    await sleep(100);
  }
  return false;
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(late);
}
