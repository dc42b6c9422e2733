/** A request as it is judged: what it changes, the content before and after, and who asked. */
import type { LoadedCommunity } from '../checks/load.ts';
import type { Finding } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import type { Change } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
import type { Asked } from './event.ts';

export interface ChangedFile {
  /** As git names it: A added, M changed, D removed, R renamed, T of another kind. */
  readonly status: string;
  /** From the repository's root; the new name of a renamed file. */
  readonly path: string;
  /** The old name of a renamed file, else null. */
  readonly from: string | null;
}

export interface Request {
  readonly asked: Asked;
  readonly changed: readonly ChangedFile[];
  /** The content without the request, and with it; findings of both are named from the repository's root. */
  readonly before: LoadedCommunity;
  readonly after: LoadedCommunity;
  /** Findings that come with what can only be read once a mistake elsewhere in the same file is put right. */
  readonly behind: readonly Finding[];
  /** The content folder from the repository's root, without a slash at its end. */
  readonly content: string;
  /** The handles of those who kept the content before the request, which may not name its own author. */
  readonly owners: readonly string[];
  /** What the host calls a request: "pull request", "merge request". */
  readonly reference: string;
  readonly asOf: Day;
  readonly at: Instant;
  /** The commits of the request that touch a statement, oldest first, by its path from the repository's root. */
  readonly commits: ReadonlyMap<string, readonly Change[]>;
  /** The text of a changed file, by its path from the root: as it was, or as it would be; null where there is none. */
  readonly text: (path: string, when: 'before' | 'after') => string | null;
  /** How the page of a statement will read, in plain text; null where the statement cannot be read. */
  readonly reading: (path: string) => string | null;
}

/** Something to say of a request: what is wrong with it, what somebody must decide, or what is good to know. */
export interface Said {
  readonly tone: 'wrong' | 'decide' | 'know';
  /** Markdown. */
  readonly text: string;
}

/** The changes of a `git diff --name-status -z`. */
export function readChanges(text: string): ChangedFile[] {
  const tokens = text.split('\0').filter((token) => token !== '');
  const changes: ChangedFile[] = [];
  for (let index = 0; index < tokens.length; ) {
    const status = (tokens[index] ?? '').charAt(0);
    const isMoved = status === 'R' || status === 'C';
    const [first = '', second = ''] = [tokens[index + 1], tokens[index + 2]];
    changes.push(
      status === 'R'
        ? { status, path: second, from: first }
        : { status: isMoved ? 'A' : status, path: isMoved ? second : first, from: null },
    );
    index += isMoved ? 3 : 2;
  }
  return changes;
}

/** The path of a changed file in the content folder; null where it is not in it. */
export const inContent = ({ content }: Pick<Request, 'content'>, path: string): string | null => {
  if (content === '') return path;
  return path.startsWith(`${content}/`) ? path.slice(content.length + 1) : null;
};

export const sameHandle = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a !== null && a !== undefined && b !== null && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** Whether whoever asked keeps the content. */
export const isOwner = ({ asked, owners }: Pick<Request, 'asked' | 'owners'>): boolean =>
  owners.some((owner) => sameHandle(owner, asked.author));

/** Whether whoever asked runs an election, as the content said before the request. */
export function isOfficial(
  { asked, before }: Pick<Request, 'asked' | 'before'>,
  election: Pick<Election, 'id'>,
): boolean {
  const was = before.community.elections.find(({ id }) => id === election.id);
  return (was?.officials ?? []).some((official) =>
    sameHandle(before.community.people.find(({ id }) => id === official)?.github, asked.author),
  );
}
