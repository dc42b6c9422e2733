/** The content folder, read, put together and checked: what every page and command starts from. */
import type { Day } from '../governance/day.ts';
import { day } from '../governance/day.ts';
import type { Community } from '../governance/model.ts';
import { type History, history } from '../governance/terms.ts';
import { assemble } from './assemble.ts';
import { CHECKS } from './checks/index.ts';
import { type Finding, sorted } from './finding.ts';
import { type ReadContent, readContent } from './read.ts';

/** A day after everything that a file can name: a check sees the whole of a history, also what is dated ahead. */
const END_OF_TIME = day('9999-12-31');

export interface LoadedCommunity {
  readonly content: ReadContent;
  readonly community: Community;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

/** Reads a content folder and runs every check. Throws only where there is no such folder. */
export function loadContent(root: string, asOf: Day): LoadedCommunity {
  const content = readContent(root);
  const community = assemble(content);
  const histories = new Map<string, History>(
    community.committees.map((committee) => [committee.id, history(committee, community.elections, END_OF_TIME)]),
  );
  const checked = { content, community, histories, asOf };
  const findings = CHECKS.flatMap(({ code, severity, run }) =>
    run(checked).map((report): Finding => ({ also: [], ...report, code, severity })),
  );
  return { content, community, findings: sorted([...content.findings, ...findings]) };
}
