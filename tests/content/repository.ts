/** Repositories that a test makes: commits at the times that it names, by nobody. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { folderOf } from '../temporary.ts';

type Arguments = readonly string[];

const quoted = (arg: string): string => `'${arg.replaceAll("'", "'\\''")}'`;

/**
 * Runs git in a folder, once for each list of arguments, until one fails; answers what all of them print. `at` is the time of
 * what they commit, if they do, and `input` what they read.
 *
 * One shell starts them all: a process as large as that of the tests takes longer to start another than git does to answer.
 */
export function gits(root: string, at: string | null, commands: readonly Arguments[], input = ''): string {
  const dates = at === null ? {} : { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const env = { ...process.env, ...dates, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const script = commands.map((args) => ['git', ...who, ...args].map(quoted).join(' ')).join(' && ');
  return execFileSync('sh', ['-c', script], { cwd: root, encoding: 'utf8', env, input, stdio: 'pipe' });
}

/** Runs git once. */
export const git = (root: string, at: string | null, ...args: string[]): string => gits(root, at, [args]);

const INIT = ['init', '-q', '-b', 'main', '--template='];

export const newRepository = (root: string): void => {
  git(root, null, ...INIT);
};

const all = (message: string): readonly Arguments[] => [
  ['add', '-A'],
  ['commit', '-q', '--allow-empty', '-m', message],
];

/** Commits everything that lies there. */
export function commit(root: string, at: string, message: string): void {
  gits(root, at, all(message));
}

/** Makes a repository of everything that lies there. */
export function newRepositoryOf(root: string, at: string, message: string): void {
  gits(root, at, [INIT, ...all(message)]);
}

/** A commit as git reads it from a list of them: on a branch, with the files that it changes; null takes one away. */
export interface Brought {
  readonly branch: string;
  readonly at: string;
  /** The branch from which it starts; null for the next commit of its own. */
  readonly from: string | null;
  readonly merges?: string;
  readonly files: Readonly<Record<string, string | null>>;
}

/** Those commits in the form in which `git fast-import` reads them (git-fast-import(1), "Input format"), which makes them all at once. */
export function asImport(commits: readonly Brought[]): string {
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  return commits
    .map(({ branch, at, from, merges, files }) => {
      const zone = /[+-]\d\d:\d\d$/.exec(at)?.[0].replace(':', '') ?? '+0000';
      const who = `Test <test@example.org> ${Date.parse(at) / 1000} ${zone}`;
      const changes = Object.entries(files).map(([name, text]) =>
        // A name in quotation marks is read as C writes it.
        text === null ? `D ${JSON.stringify(name)}\n` : `M 100644 inline ${JSON.stringify(name)}\n${data(text)}`,
      );
      const parents = `${from === null ? '' : `from ${from}\n`}${merges === undefined ? '' : `merge ${merges}\n`}`;
      return `commit ${branch}\nauthor ${who}\ncommitter ${who}\n${data('Ask')}${parents}${changes.join('')}\n`;
    })
    .join('');
}

/** A clone that has the last commit alone. */
export function clonedShallow(root: string): string {
  const clone = path.join(folderOf(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'ignore' });
  return clone;
}
