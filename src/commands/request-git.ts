/** What git tells of a request: commits, changed files, and their texts as they were and would be. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { NO_GIT } from '#words/desk-commands.ts';
import type { ChangedFile, Request } from '../pull-requests/request.ts';
import { AskedWrongly } from './asked.ts';

const MOST = 256 * 1024 * 1024;

/** What git answers in a folder. Throws AskedWrongly with git's own words where it cannot. */
export function git(folder: string, ...args: readonly string[]): string {
  return ran(folder, args, '').toString('utf8');
}

function ran(folder: string, args: readonly string[], input: string): Buffer {
  try {
    return execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
      input,
      maxBuffer: MOST,
      stdio: ['pipe', 'pipe', 'pipe'],
      // Nothing of the reader's own settings may change what is printed, and no hook or pager may run.
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', LC_ALL: 'C' },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new AskedWrongly(NO_GIT);
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new AskedWrongly(`git ${args[0]} did not answer${said === '' ? '' : `: ${said.split('\n')[0]}`}.`);
  }
}

/** The ids of commits by what they are called, in their order, all asked for at once; null for what names none. */
export const commitsNamed = (root: string, names: readonly string[]): (string | null)[] =>
  ran(root, ['cat-file', '--batch-check'], names.map((name) => `${name}^{commit}\n`).join(''))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((answer) => /^([0-9a-f]+) commit \d+$/.exec(answer)?.[1] ?? null);

/** Larger files than any of the content; what is larger is not read. */
const LARGEST = 1_000_000;

/** The texts of objects, in their order, as `git cat-file --batch` gives them; null for what is none or too large. */
function blobs(root: string, names: readonly string[]): (string | null)[] {
  const answer = ran(root, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const texts: (string | null)[] = [];
  let at = 0;
  while (texts.length < names.length) {
    const end = answer.indexOf('\n', at);
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answer.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) {
      texts.push(null);
      continue;
    }
    const isText = kind === 'blob' && Number(size) <= LARGEST;
    texts.push(isText ? answer.toString('utf8', at, at + Number(size)) : null);
    at += Number(size) + 1;
  }
  return texts;
}

/** The texts of changed files in two commits, all read at once. A name with a line feed cannot be asked for, and has none. */
export function textsOf(
  root: string,
  changed: readonly ChangedFile[],
  commits: { readonly before: string; readonly after: string },
): Request['text'] {
  const wanted = changed.flatMap(({ path, from }) => [
    ['before', from ?? path] as const,
    ['before', path] as const,
    ['after', path] as const,
  ]);
  const asked = wanted.filter(([, path]) => !/[\r\n]/.test(path));
  const texts = blobs(
    root,
    asked.map(([when, path]) => `${commits[when]}:${path}`),
  );
  const known = new Map(asked.map(([when, path], index) => [`${when}\0${path}`, texts[index] ?? null]));
  return (path, when) => known.get(`${when}\0${path}`) ?? null;
}
