/** `npm run bench -- editing`: how soon `npm run dev` is up among so many statements, and shows what was saved. */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { filesIn } from '../src/build/site-folder.ts';
import { plain } from '../src/commands/hustings.ts';
import { DAY, write } from './corpus.ts';
import { freePort } from './free-port.ts';
import { processorTime } from './proc.ts';
import { count } from './words.ts';

const EDITS = 5;
/** After so many milliseconds it is asked again: each answer is work for the server. */
const AGAIN = 50;

/** Asks for a page until it holds a text. */
async function shows(url: string, text: string, isRunning: () => boolean): Promise<void> {
  while (isRunning()) {
    const answer = await fetch(url).catch(() => null);
    if (answer !== null && (await answer.text()).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
  throw new Error(`The server ended before ${url} showed what was saved.`);
}

/** Starts the server on a made-up community, changes files, and says each row once it is known. */
export async function benchEditing(statements: number): Promise<void> {
  // Not among what the project itself makes, which no server watches.
  const folder = mkdtempSync(path.join(tmpdir(), 'hustings-bench-'));
  const content = path.join(folder, 'content');
  write(content, statements);
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const started = performance.now();
  const args = ['scripts/hustings.ts', 'dev', '--content', content, '--port', String(port)];
  const server = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, HUSTINGS_NOW: DAY } });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const isRunning = () => server.exitCode === null;
  const row = (what: string, clock: number, worked: number) =>
    console.log(`| ${what} | ${Math.round(clock)} ms | ${Math.round(worked)} ms |`);
  try {
    const all = filesIn(content).filter((file) => file.includes('/candidates/'));
    const statement = all[Math.floor(all.length / 2)] ?? '';
    const page = url + statement.replace('/candidates/', '/').replace(/\.md$/, '/');
    console.log(
      plain(`${count(statements)} statements\n\n| what | clock | processor time of the server |\n| --- | --- | --- |`),
    );
    const used = () => processorTime(server.pid ?? 0) ?? 0;
    await shows(url, '</html>', isRunning);
    row('from the command to the first page', performance.now() - started, used());
    await shows(page, '</html>', isRunning);
    const took: { readonly clock: number; readonly worked: number }[] = [];
    for (let number = 1; number <= EDITS; number += 1) {
      const [before, unused] = [performance.now(), used()];
      appendFileSync(path.join(content, statement), `\nChanged for time ${number}.\n`);
      await shows(page, `Changed for time ${number}.`, isRunning);
      took.push({ clock: performance.now() - before, worked: used() - unused });
    }
    const middle = (each: 'clock' | 'worked') =>
      took.map((one) => one[each]).toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0;
    row(`from saving a statement to its page, the middle of ${EDITS}`, middle('clock'), middle('worked'));
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
