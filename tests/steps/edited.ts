/** `hustings dev` in a community's folder: one edit of a file is seen in the page. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { freePort } from '../../bench/free-port.ts';

/** How long a server may take to start, and a change to show, on a machine that does other things. In milliseconds. */
const LIMIT = 120_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Waits until a page has a text; what is wrong where it never does. */
async function missing(page: string, text: string, server: ChildProcess): Promise<readonly string[]> {
  for (const end = Date.now() + LIMIT; server.exitCode === null && Date.now() < end; await pause()) {
    const shown = await fetch(page)
      .then((answer) => answer.text())
      .catch(() => '');
    if (shown.includes(text)) return [];
  }
  return [`${page} never said "${text}"`];
}

/** What is wrong with `dev`, started by this Node in the folder of a community that `new` wrote; also with what it says. */
export async function editFaults(ours: string, env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const file = path.join(ours, 'content', 'committees', 'council.yaml');
  const before = readFileSync(file, 'utf8');
  const port = String(await freePort());
  const launcher = path.join('node_modules', 'hustings', 'bin', 'hustings.js');
  const server = spawn(process.execPath, [launcher, 'dev', '--port', port], {
    cwd: ours,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => server.on('close', resolve));
  try {
    const page = `http://localhost:${port}/committees/council/`;
    const purpose = /^purpose: (.*)$/m.exec(before)?.[1] ?? '';
    const first = await missing(page, purpose, server);
    writeFileSync(file, before.replace(/^purpose: .*$/m, 'purpose: To see an edit in its page.'));
    const second = await missing(page, 'To see an edit in its page.', server);
    const warned = said.split('\n').filter((line) => /\[WARN\]|\[ERROR\]/.test(line));
    const faults = [...first, ...second, ...warned.map((line) => `it says ${line.trim()}`)];
    return faults.length === 0 ? [] : [...faults, said.trim()];
  } finally {
    server.kill('SIGTERM');
    await ended;
    writeFileSync(file, before);
  }
}
