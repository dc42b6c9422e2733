/** The content folder, read, put together and checked: what every page and command starts from. */

import { assemble } from '../content/assemble.ts';
import type { GitHistory } from '../content/git.ts';
import type { Memory } from '../content/memory.ts';
import { type ReadContent, readContent } from '../content/read.ts';
import { readAround } from '../content/read-around.ts';
import { type Finding, sorted, withoutAddress, withoutSpate } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import { day } from '../governance/day.ts';
import { history } from '../governance/history/history.ts';
import type { Committee, Community } from '../governance/model.ts';
import type { History } from '../governance/terms.ts';
import type { Checked } from './check.ts';
import { CHECKS } from './index.ts';

/** A day after everything that a file can name: a check sees the whole of a history, also what is dated ahead. */
const END_OF_TIME = day('9999-12-31');

/**
 * Whether a committee's history can be told: its versions run in order, each cohort is one, and no file of an election
 * of its own was refused. What contradicts half a history is no finding: it goes away when the file is mended.
 */
function isTold(committee: Committee, content: ReadContent): boolean {
  const inOrder = committee.charter.every(
    (version, index, all) => index === 0 || (all[index - 1]?.since ?? '') < version.since,
  );
  const distinct = committee.charter.every(
    ({ rules }) => new Set(rules.cohorts.map(({ id }) => id)).size === rules.cohorts.length,
  );
  const missing = content.rejected.some(({ kind, text }) => {
    const of = text === null ? undefined : /^committee:[ \t]*["']?([a-z0-9-]+)/m.exec(text)?.[1];
    return kind === 'election' && (of === undefined || of === committee.id);
  });
  return inOrder && distinct && !missing;
}

export interface LoadedCommunity {
  readonly content: ReadContent;
  readonly community: Community;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

/** Reads a content folder and runs every check; with the files' history, also those that go by it. Throws only where there is no such folder. */
export const loadContent = (root: string, asOf: Day, history?: () => GitHistory, known?: Memory): LoadedCommunity =>
  examine(readContent(root, known), asOf, history);

/**
 * The same for some statements alone, by their paths in the folder: every finding that concerns them is among those that
 * it answers, and what does not bear on them is not read.
 */
export const loadStatements = (
  root: string,
  statements: readonly string[],
  asOf: Day,
  history?: () => GitHistory,
  known?: Memory,
): LoadedCommunity => examine(readAround(root, statements, known), asOf, history);

/** Puts together what was read and runs every check. */
export function examine(
  content: ReadContent,
  asOf: Day,
  told: () => GitHistory = () => ({ kind: 'none' }),
): LoadedCommunity {
  const community = assemble(content);
  const histories = new Map<string, History>(
    community.committees
      .filter((committee) => isTold(committee, content))
      .map((committee) => [committee.id, history(committee, community.elections, END_OF_TIME)]),
  );
  let known: GitHistory | null = null;
  const checked: Checked = {
    content,
    community,
    histories,
    asOf,
    git: () => {
      known ??= told();
      return known;
    },
  };
  const findings = CHECKS.flatMap(({ code, severity, run }) =>
    run(checked).map((report): Finding => ({ severity, also: [], ...report, code })),
  );
  return { content, community, findings: sorted(withoutSpate([...content.findings, ...findings])).map(withoutAddress) };
}
