/** A project of its own for a test, with a small community, so that what is broken in it is nobody else's. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { filesIn } from '../../src/build/site-folder.ts';
import { copyProject } from '../steps/project.ts';

/** Not needed for a build. */
const LEFT_OUT = new Set(['content', 'tests']);

/** Copies the project, with the small community as its content. The caller removes the folder. */
export function makeProject(): string {
  const project = mkdtempSync(path.join(tmpdir(), 'hustings-robust-'));
  copyProject(project, (name) => !LEFT_OUT.has(name));
  cpSync('tests/fixtures/small', path.join(project, 'content'), { recursive: true });
  return project;
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export interface Running {
  readonly child: ChildProcess;
  /** Everything written so far, errors too, without colours. */
  readonly output: () => string;
  /** Resolves once the output holds `text`; rejects where the process ends first, or after `limit` milliseconds. */
  readonly says: (text: string, limit?: number) => Promise<void>;
  readonly ended: Promise<{ readonly status: number | null; readonly output: string }>;
}

/** What tells a tool that it is being tested, or how to write: Astro serves no page where vitest runs it. */
const OF_THE_TESTS = /^(?:VITEST.*|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|NO_COLOR|DEV|PROD|MODE|SSR|BASE_URL)$/;

/** Starts a script of a project; `under` is a command that starts Node, such as one that gives it less room. */
export function run(
  project: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  under: readonly string[] = [],
): Running {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_TESTS.test(name)));
  const [command = process.execPath, ...rest] = [...under, process.execPath, ...args];
  const child = spawn(command, rest, {
    cwd: project,
    env: {
      ...inherited,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${inherited.PATH ?? ''}`,
      HUSTINGS_NOW: '2026-11-22',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more) => {
      text += stripVTControlCharacters(more);
    });
  }
  const ended = new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: text }));
  });
  const says = async (wanted: string, limit = 180_000) => {
    for (const end = Date.now() + limit; !text.includes(wanted); ) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > end) {
        throw new Error(`It never said "${wanted}", but:\n${text}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return { child, output: () => text, says, ended };
}

export const build = (project: string, ...args: string[]): Running =>
  run(project, ['scripts/hustings.ts', 'build', ...args]);

/** What a folder holds, as one number. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
