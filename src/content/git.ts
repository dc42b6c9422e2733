/**
 * When each file reached the community, as git tells it: one pass over its history. Author and committer dates are set by
 * whoever commits: evidence, not proof.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Change } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';

interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly authored: Instant;
  readonly committed: Instant;
  readonly files: { readonly path: string; readonly added: number; readonly removed: number }[];
}

/** The history of files by their path from the folder, each oldest change first; or why there is none. */
export type GitHistory =
  | { readonly kind: 'known'; readonly files: ReadonlyMap<string, readonly Change[]> }
  /** Not a repository, or git is not there: nothing is known, and nothing is wrong. */
  | { readonly kind: 'none' }
  /** The history was cut off when it was cloned: what it tells would be wrong. */
  | { readonly kind: 'shallow' };

const MOST_BYTES = 512 * 1024 * 1024;
const HEADER = '\u0001';

function printed(folder: string, args: readonly string[], input: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    // Nothing of the reader's own settings may change what is printed, and no hook or pager may run.
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', LC_ALL: 'C' },
  });
}

/** What git prints; throws where it fails. */
export const git = (folder: string, ...args: string[]): string => printed(folder, args, '').toString('utf8');

/** What a file was at a commit: `HEAD~1`, and its path from the folder. */
export interface Version {
  readonly commit: string;
  readonly path: string;
}

/** Versions of files, read by one process; null for each that there is not. Throws where git fails. */
export function versionsOf(folder: string, versions: readonly Version[]): (Buffer | null)[] {
  // No name with a line feed can be asked for.
  const names = versions.map(({ commit, path: file }) => (file.includes('\n') ? '' : `${commit}:./${file}`));
  const output = printed(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map(() => {
    const end = output.indexOf('\n', at);
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return null;
    const bytes = output.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}

/** `2023-10-09T17:00:00+02:00` as an instant in UTC. */
const instant = (date: string): Instant => `${new Date(date).toISOString().slice(0, 19)}Z` as Instant;

/** Commits as `git log -z --numstat` prints them, newest first. */
function readLog(text: string): Commit[] {
  const commits: Commit[] = [];
  for (const token of text.split('\0')) {
    const record = token.replace(/^\n/, '');
    if (record.startsWith(HEADER)) {
      const [hash = '', parents = '', authored = '', committed = ''] = record.slice(1).split('\u0002');
      commits.push({
        hash,
        parents: parents.split(' ').filter((each) => each !== ''),
        authored: instant(authored),
        committed: instant(committed),
        files: [],
      });
      continue;
    }
    const file = /^(\d+|-)\t(\d+|-)\t([\s\S]+)$/.exec(record);
    if (file === null) continue;
    const [, added = '', removed = '', name = ''] = file;
    commits.at(-1)?.files.push({ path: name, added: Number(added) || 0, removed: Number(removed) || 0 });
  }
  return commits;
}

/** For each commit the moment at which it reached the main line: when the commit of that line was made that brought it. */
function mergedAt(commits: readonly Commit[]): Map<string, Instant> {
  const known = new Map(commits.map((commit) => [commit.hash, commit]));
  const line: Commit[] = [];
  for (let at = commits[0]; at !== undefined; at = known.get(at.parents[0] ?? '')) line.push(at);
  const merged = new Map<string, Instant>();
  for (const brought of line.reverse()) {
    const waiting = [brought.hash];
    for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
      const commit = known.get(hash);
      if (commit === undefined || merged.has(hash)) continue;
      merged.set(hash, brought.committed);
      waiting.push(...commit.parents);
    }
  }
  return merged;
}

/** The history of the files of elections in a content folder, or of some of them by their paths in it. */
export function gitHistory(folder: string, paths: readonly string[] = ['elections']): GitHistory {
  let prefix: string;
  let log: string;
  try {
    const [shallow, ...rest] = git(folder, 'rev-parse', '--is-shallow-repository', '--show-prefix').split('\n');
    if (shallow === 'true') return { kind: 'shallow' };
    prefix = rest[0] ?? '';
    const format = `--format=${HEADER}%H%x02%P%x02%aI%x02%cI`;
    log = git(
      folder,
      'log',
      // Every commit of the history, also those that touch none of the paths: a merge is one of them.
      '--full-history',
      '--sparse',
      '--parents',
      '--topo-order',
      '-z',
      '--numstat',
      '--no-renames',
      '--no-ext-diff',
      format,
      'HEAD',
      '--',
      ...paths.map((each) => `:(literal)${each}`),
    );
  } catch {
    return { kind: 'none' };
  }
  const commits = readLog(log);
  const merged = mergedAt(commits);
  const files = new Map<string, Change[]>();
  for (const { hash, authored, committed, files: touched } of commits.toReversed()) {
    for (const { path: name, added, removed } of touched) {
      const inside = path.posix.relative(prefix, name);
      const change = {
        commit: hash,
        authored,
        committed,
        opened: null,
        merged: merged.get(hash) ?? committed,
        added,
        removed,
      };
      files.set(inside, [...(files.get(inside) ?? []), change]);
    }
  }
  return { kind: 'known', files };
}

/** The commit that a folder's files come from, or why none can be named. */
type CommitOf =
  | {
      readonly kind: 'known';
      /** The commit's full id. */
      readonly id: string;
      /** Whether any file of the repository differs from that commit, or is not in it. */
      readonly changed: boolean;
    }
  | { readonly kind: 'unknown'; readonly why: string };

/** Which commit a folder is at. */
export function commitOf(folder: string): CommitOf {
  const unknown = (why: string): CommitOf => ({ kind: 'unknown', why });
  try {
    git(folder, 'rev-parse', '--is-inside-work-tree');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? unknown('git is not installed where the site was built')
      : unknown('the content was not in a git repository that may be read');
  }
  try {
    const id = git(folder, 'rev-parse', 'HEAD').trim();
    if (git(folder, 'ls-files', '-z', '--', '.') === '') return unknown('the content is in no commit');
    return { kind: 'known', id, changed: git(folder, 'status', '--porcelain', '-z') !== '' };
  } catch {
    return unknown('the repository had no commit yet');
  }
}
