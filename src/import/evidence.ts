/**
 * What the history of a source's files tells, where it is a git repository: when statements were filed, who was listed with
 * which organization from which day, which deadlines moved, which statements were taken back.
 */
import path from 'node:path';
import { git, gitHistory, type Version, versionsOf } from '../content/git.ts';
import type { Day } from '../governance/day.ts';
import type { Change } from '../governance/filing.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import type { Account } from './account.ts';
import type { Archive, FoundStatement, Mention } from './archive.ts';
import { readStatement } from './found-statement.ts';
import { rostersIn } from './layouts/governing.ts';
import { readDates } from './layouts/plain-election.ts';
import { decoded, MOST_BYTES, type SourceFile } from './source.ts';

export interface Filed {
  readonly authored: Instant;
  readonly committed: Instant;
  /** Null where the history cannot tell when it reached the main branch. */
  readonly merged: Instant | null;
  /** Of the first of the three. */
  readonly day: Day;
}

export interface Evidence {
  readonly filed: (file: string) => Filed | null;
  /** The day on which a file first reached the main branch. */
  readonly landed: (file: string) => Day | null;
  /** Somebody in a list of members with another organization than before, from the day on which the list said so. */
  readonly rosters: readonly { readonly member: Mention; readonly organization: string; readonly on: Day }[];
  readonly removed: readonly {
    readonly folder: string;
    readonly statement: FoundStatement;
    readonly filed: Filed;
    readonly on: Day;
  }[];
  readonly moved: readonly {
    readonly folder: string;
    readonly phase: string;
    readonly from: string;
    readonly to: string;
    readonly on: Day;
  }[];
  /** The address of the repository, where it names one on the web. */
  readonly origin: string | null;
}

export const NO_EVIDENCE: Evidence = {
  filed: () => null,
  landed: () => null,
  rosters: [],
  removed: [],
  moved: [],
  origin: null,
};

/** More versions of one file are not gone through. */
const MOST_VERSIONS = 300;

/** So many are read at once: together they stay far below what a process may print. */
const AT_ONCE = 400;

/** Versions of files as texts; null for each that there is not, or that is none. */
function textsAt(root: string, versions: readonly Version[]): (SourceFile | null)[] {
  const texts: (SourceFile | null)[] = [];
  for (let from = 0; from < versions.length; from += AT_ONCE) {
    const some = versions.slice(from, from + AT_ONCE);
    const read = versionsOf(root, some);
    for (const [index, { path: file }] of some.entries()) {
      const bytes = read[index];
      const text = bytes == null || bytes.length > MOST_BYTES ? null : decoded(bytes);
      texts.push(text === null || 'why' in text ? null : { path: file, ...text });
    }
  }
  return texts;
}

/** A file as each of its changes left it, oldest first, with the change. */
function textsOver(root: string, file: string, changes: readonly Change[]) {
  const own = changes.slice(-MOST_VERSIONS);
  const texts = textsAt(
    root,
    own.map(({ commit }) => ({ commit, path: file })),
  );
  return own.flatMap((change, index) => {
    const text = texts[index];
    return text == null ? [] : [{ change, text }];
  });
}

/** The day on which a change reached the main branch; where that cannot be told, on which it was committed. */
const landedOn = ({ merged, committed }: Change): Day => dayOf(merged ?? committed);

const filedBy = ({ authored, committed, merged }: Change): Filed => ({
  authored,
  committed,
  merged,
  day: dayOf(authored),
});

function rostersOver(root: string, file: string, changes: readonly Change[]): Evidence['rosters'][number][] {
  const last = new Map<string, string>();
  return textsOver(root, file, changes).flatMap(({ change, text }) =>
    rostersIn(text).flatMap(({ members }) =>
      members.flatMap((member) => {
        const key = (member.handle ?? member.name ?? '').toLowerCase();
        if (member.organization === null || last.get(key) === member.organization.value) return [];
        last.set(key, member.organization.value);
        return [{ member, organization: member.organization.value, on: landedOn(change) }];
      }),
    ),
  );
}

function movedIn(
  root: string,
  file: string,
  changes: readonly Change[],
  year: number,
  folder: string,
): Evidence['moved'][number][] {
  // Whatever never changed was never moved.
  if (changes.length < 2) return [];
  const last = new Map<string, string>();
  return textsOver(root, file, changes).flatMap(({ change, text }) =>
    readDates(text, year).phases.flatMap(({ phase, end }) => {
      const before = last.get(phase);
      last.set(phase, end);
      return before === undefined || before === end
        ? []
        : [{ folder, phase, from: before, to: end, on: landedOn(change) }];
    }),
  );
}

/** Statements that are in the history of an election's folder and not in it any more. */
function removedFrom(
  root: string,
  archive: Archive,
  files: ReadonlyMap<string, readonly Change[]>,
): Evidence['removed'][number][] {
  const there = new Set([...archive.source.files, ...archive.source.aside].map((file) => file.path));
  const folders = new Map(archive.elections.map((election) => [election.folder, election]));
  const gone = [...files].flatMap(([file, changes]) => {
    const [first, last] = [changes[0], changes.at(-1)];
    const isGone = !there.has(file) && folders.has(path.posix.dirname(file)) && changes.length > 1;
    return isGone && first !== undefined && last?.added === 0 ? [{ file, first, last }] : [];
  });
  const texts = textsAt(
    root,
    gone.map(({ file, last }) => ({ commit: `${last.commit}~1`, path: file })),
  );
  return gone.flatMap(({ file, first, last }, index) => {
    const folder = path.posix.dirname(file);
    const text = texts[index] ?? null;
    const statement = text === null ? null : readStatement(file, text.text, null, false);
    // A file that was renamed goes and comes: its words are in another.
    const renamed = statement !== null && folders.get(folder)?.statements.some(({ body }) => body === statement.body);
    return statement === null || renamed === true
      ? []
      : [{ folder, statement, filed: filedBy(first), on: landedOn(last) }];
  });
}

function originOf(root: string): string | null {
  try {
    const address = git(root, 'config', '--get', 'remote.origin.url')
      .trim()
      .replace(/^git@([^:]+):/, 'https://$1/')
      .replace(/\.git$/, '');
    return /^https:\/\/[^\s@]+\.[^\s@]+\/\S+$/.test(address) ? address : null;
  } catch {
    return null;
  }
}

/** Reads the history of an archive's files, and says in the account where it is missing. */
export function evidenceOf(archive: Archive, account: Account): Evidence {
  const { root } = archive.source;
  if (root === null) return NO_EVIDENCE;
  const history = gitHistory(root, ['.']);
  if (history.kind !== 'known' || history.files.size === 0) {
    account.remark(
      history.kind === 'shallow'
        ? 'The history of the source was cut off when it was cloned: no times are taken from it. Fetch it whole: git fetch --unshallow'
        : 'The source is in no git repository whose history can be read: when statements were filed, who changed organization when, and which deadlines moved is not known from it.',
    );
    return NO_EVIDENCE;
  }
  const changesOf = (file: string): readonly Change[] => history.files.get(file) ?? [];
  const first = (file: string): Change | undefined => changesOf(file)[0];
  account.remark(
    'Times come from the history of the source: a statement has all three clocks (written, committed, merged); lists, results and deadlines count from the day on which they reached the main branch.',
  );
  return {
    filed: (file) => {
      const change = first(file);
      return change === undefined ? null : filedBy(change);
    },
    landed: (file) => {
      const change = first(file);
      return change === undefined ? null : landedOn(change);
    },
    rosters: [...new Set(archive.rosters.filter(({ initial }) => !initial).map(({ file }) => file))].flatMap((file) =>
      rostersOver(root, file, changesOf(file)),
    ),
    removed: removedFrom(root, archive, history.files),
    moved: archive.elections.flatMap(({ folder, year, phases }) => {
      const file = phases[0]?.place.file;
      return file === undefined || year === null ? [] : movedIn(root, file, changesOf(file), year, folder);
    }),
    origin: originOf(root),
  };
}
