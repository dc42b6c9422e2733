/** Repositories that a test makes: commits at the times that it names, by nobody. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { folderOf } from '../temporary.ts';

/** Runs git in a folder; `at` is the time of what it commits, if it does. */
export function git(root: string, at: string | null, ...args: string[]): string {
  const dates = at === null ? {} : { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  const env = { ...process.env, ...dates, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...who, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export const newRepository = (root: string): void => {
  git(root, null, 'init', '-q', '-b', 'main');
};

/** Commits everything that lies there. */
export function commit(root: string, at: string, message: string): void {
  git(root, null, 'add', '-A');
  git(root, at, 'commit', '-q', '--allow-empty', '-m', message);
}

/** A clone that has the last commit alone. */
export function clonedShallow(root: string): string {
  const clone = path.join(folderOf(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone], { stdio: 'ignore' });
  return clone;
}
