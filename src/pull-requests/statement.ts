/** What a request does to one statement, for whoever wrote it and for those who run the election. */
import { instantInWords, plainSpan } from '#words/days.ts';
import {
  ASKED_EDIT,
  ASKED_GONE,
  ASKED_IN_TIME,
  ASKED_MOMENTS,
  ASKED_STATE,
  ASKED_WHOSE,
} from '#words/request-statements.ts';
import { rulesOn } from '../governance/charter.ts';
import { CLOCK_OF, judged, type Moments, momentsOf, type Verdict } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';
import type { Election, Phase } from '../governance/model.ts';
import { nominationsAt } from '../governance/nominations.ts';
import type { DeadlineClock } from '../governance/rules/deadline-clock.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { commandLine } from '../words/command-line.ts';
import { led, shown, table } from './markdown.ts';
import { type ChangedFile, inContent, isOfficial, isOwner, type Request, type Said, sameHandle } from './request.ts';

/** A statement that a request touches. */
export interface StatementChange {
  readonly file: ChangedFile;
  readonly election: string;
  /** The name of its file. */
  readonly handle: string;
  /** The handle that it gives itself, as it is or as it was; null where it gives none. */
  readonly says: string | null;
}

const AT = /^elections\/([^/]+)\/candidates\/([^/]+)\.md$/;

/** The handle that a statement gives, also where the rest of it cannot be read. */
const handleIn = (text: string | null): string | null =>
  /^github:[ \t]*["']?@?([A-Za-z0-9-]+)/m.exec(text?.slice(0, 4000) ?? '')?.[1] ?? null;

/** The statements that a request adds, changes, moves or takes away. */
export function statementsIn(request: Request): StatementChange[] {
  return request.changed.flatMap((file): StatementChange[] => {
    const moved = file.from === null ? null : AT.exec(inContent(request, file.from) ?? '');
    const now = AT.exec(inContent(request, file.path) ?? '');
    const match = now ?? moved;
    if (match === null) return [];
    const isGone = file.status === 'D' || now === null;
    const text = isGone ? request.text(file.from ?? file.path, 'before') : request.text(file.path, 'after');
    return [{ file, election: match[1] ?? '', handle: match[2] ?? '', says: handleIn(text) }];
  });
}

type Whose = 'own' | 'others' | 'not-known';

/**
 * Whose a statement is, seen from whoever asked: by the handle in the file where it gives one, else by the file's name;
 * letters' case aside. A file of one's own that is misnamed is one's own. What was there before decides for a change.
 */
export function whose(request: Request, change: StatementChange): Whose {
  const { author } = request.asked;
  if (author === null) return 'not-known';
  const { file, handle, says } = change;
  if (file.status !== 'A') {
    const before = file.from ?? file.path;
    const was = handleIn(request.text(before, 'before')) ?? AT.exec(inContent(request, before) ?? '')?.[2] ?? null;
    if (was !== null && !sameHandle(was, author)) return 'others';
  }
  return sameHandle(says ?? handle, author) ? 'own' : 'others';
}

const between = (from: Instant, to: Instant): string => plainSpan(Math.abs(Date.parse(to) - Date.parse(from)) / 1000);

interface Deadline {
  readonly election: Election;
  readonly window: Phase | null;
  readonly means: DeadlineClock;
}

function deadlineOf(request: Request, change: StatementChange): Deadline | null {
  const { community } = request.after;
  const has = ({ id }: Election) => id === change.election;
  // What was there before counts: nobody moves the deadline for the own statement, or declares a result over it.
  const election = request.before.community.elections.find(has) ?? community.elections.find(has);
  if (election === undefined) return null;
  const committee = community.committees.find(({ id }) => id === election.committee);
  const rules = committee === undefined ? null : rulesOn(committee, governingDay(election));
  return { election, window: phaseOf(election, 'nominations'), means: rules?.deadlineClock ?? 'unstated' };
}

/** The moments of a request that are known while it is open. */
function momentsAsked(request: Request, change: StatementChange): Moments {
  const [made] = request.commits.get(change.file.path) ?? [];
  const { opened } = request.asked;
  return made === undefined
    ? { authored: null, committed: null, opened, merged: null }
    : momentsOf({ ...made, opened, merged: null });
}

/** Whether somebody decides rather than mends; known before anything else is said of a statement. */
function verdictOn(request: Request, change: StatementChange, { window, means }: Deadline): Verdict {
  const moments = momentsAsked(request, change);
  // Whoever is late by the merge learns it before the merge.
  const merged = window !== null && CLOCK_OF[means] === 'merged' && window.end <= request.at ? request.at : null;
  return judged({ ...moments, merged }, window, means);
}

/** What is known of when it came, for those who decide. */
function momentsTable(request: Request, change: StatementChange): string {
  const { authored, committed, opened } = momentsAsked(request, change);
  const last = request.commits.get(change.file.path)?.at(-1)?.committed ?? null;
  const rows: [string, Instant | null, string][] = [
    [ASKED_MOMENTS.written, authored, ASKED_MOMENTS.byCommit],
    [ASKED_MOMENTS.committed, committed, ASKED_MOMENTS.byCommit],
    ...(last === null || last === committed
      ? []
      : [[ASKED_MOMENTS.lastChanged, last, ASKED_MOMENTS.byLastCommit] as [string, Instant, string]]),
    [ASKED_MOMENTS.opened, opened, ASKED_MOMENTS.byHost],
  ];
  return table(
    ASKED_MOMENTS.columns,
    rows.map(([what, at, by]) => [
      what,
      at === null ? ASKED_MOMENTS.unknown : instantInWords(at),
      at === null ? '' : by,
    ]),
  );
}

function inTimeSaid(request: Request, deadline: Deadline, verdict: Verdict): Said[] {
  const { window, means, election } = deadline;
  if (window === null) return [{ tone: 'know', text: ASKED_IN_TIME.noWindow(election) }];
  if (verdict.kind === 'in-time') {
    const before = between(verdict.at, window.end);
    return [{ tone: 'know', text: led(ASKED_IN_TIME.inTime(window.end, verdict.clock, verdict.at, before, means)) }];
  }
  if (CLOCK_OF[means] === 'merged' && request.at < window.end) {
    const left = between(request.at, window.end);
    return [{ tone: 'know', text: ASKED_IN_TIME.toBeMerged(window.end, left, means) }];
  }
  const isOver = window.end <= request.at;
  return [
    {
      tone: isOver ? 'decide' : 'know',
      text: led(ASKED_IN_TIME.unknown(CLOCK_OF[means], window.end, isOver, means)),
    },
  ];
}

function outsideSaid(request: Request, change: StatementChange, deadline: Deadline, verdict: Verdict): Said[] {
  const { window, means, election } = deadline;
  if (window === null || (verdict.kind !== 'late' && verdict.kind !== 'early')) return [];
  const by = plainSpan(verdict.by);
  const was = verdict.clock === 'merged' ? ASKED_IN_TIME.onlyNow : ASKED_IN_TIME.was(verdict.clock, verdict.at);
  if (verdict.kind === 'early') {
    return [
      {
        tone: 'wrong',
        text: led(ASKED_IN_TIME.early(window.start, was, by, means, request.reference)),
      },
    ];
  }
  const { authored, opened } = momentsAsked(request, change);
  const isOld = opened !== null && authored !== null && authored < window.end && verdict.clock === 'opened';
  const dated = isOld ? ` ${ASKED_IN_TIME.dated(between(authored, opened))}` : '';
  return [
    {
      tone: 'decide',
      text: [
        `${led(ASKED_IN_TIME.late(election, window.end, was, by, means))}${dated}`,
        ASKED_IN_TIME.decide,
        momentsTable(request, change),
      ].join('\n\n'),
    },
  ];
}

/** Where the election stands, for a statement that is new or changed. */
function stateSaid(request: Request, change: StatementChange, deadline: Deadline): Said[] {
  const { election, window } = deadline;
  const { outcome } = election;
  const keeps = isOwner(request) || isOfficial(request, election);
  if (outcome !== null) {
    return [
      {
        tone: keeps ? 'know' : 'wrong',
        text: led([
          ASKED_STATE.over(shown(election.id), outcome),
          ` ${keeps ? ASKED_STATE.archive : ASKED_STATE.tooLate}`,
        ]),
      },
    ];
  }
  const verdict = verdictOn(request, change, deadline);
  if (change.file.status !== 'A') return editSaid(request, change, deadline);
  if (verdict.kind === 'late' || verdict.kind === 'early') return outsideSaid(request, change, deadline, verdict);
  if (window === null && nominationsAt(election, request.at) === 'over') {
    return [{ tone: 'decide', text: led(ASKED_STATE.begun) }];
  }
  return [...inTimeSaid(request, deadline, verdict), ...laterCommits(request, change, window)];
}

/** Commits of a request that say that they were made after nominations closed. */
function laterCommits(request: Request, change: StatementChange, window: Phase | null): Said[] {
  const late = (request.commits.get(change.file.path) ?? [])
    .slice(1)
    .filter(({ committed }) => window !== null && window.end <= committed);
  const last = late.at(-1);
  if (window === null || last === undefined) return [];
  return [
    {
      tone: 'decide',
      text: led(ASKED_STATE.changedLate(late.length, window.end, last.committed)),
    },
  ];
}

/** A change to a statement that was there. */
function editSaid(request: Request, change: StatementChange, { election, window }: Deadline): Said[] {
  if (window === null || request.at < window.end) {
    return [
      {
        tone: 'know',
        text: ASKED_EDIT.open(window?.end ?? null),
      },
    ];
  }
  const { opened } = request.asked;
  if (opened !== null && opened < window.end) {
    return [
      {
        tone: 'know',
        text: ASKED_EDIT.askedBefore(opened, window.end),
      },
      ...laterCommits(request, change, window),
    ];
  }
  return [
    {
      tone: 'decide',
      text: led(ASKED_EDIT.late(election, window.end, opened === null ? null : between(window.end, opened))),
    },
  ];
}

/** A statement that a request takes away, or gives another name. */
function goneSaid(request: Request, change: StatementChange): Said[] {
  const { file, election: id, handle } = change;
  const election = request.before.community.elections.find((each) => each.id === id);
  const before = AT.exec(inContent(request, file.from ?? file.path) ?? '');
  const old = before?.[2] ?? handle;
  const isMoved = file.status === 'R' && AT.test(inContent(request, file.path) ?? '');
  const withdraw = shown(commandLine('election withdraw', before?.[1] ?? id, old));
  if (isMoved) {
    return [
      {
        tone: 'decide',
        text: led(ASKED_GONE.renamed(shown(old), shown(file.path))),
      },
    ];
  }
  if (election?.outcome !== null && election !== undefined) {
    return [{ tone: 'wrong', text: led(ASKED_GONE.afterResult(shown(old))) }];
  }
  return [
    {
      tone: 'wrong',
      text: led(ASKED_GONE.instead(shown(old), withdraw, request.reference)),
    },
  ];
}

/** Who sent it, where that is not plain. */
function whoseSaid(request: Request, change: StatementChange, deadline: Deadline | null): Said[] {
  const { author: by } = request.asked;
  if (whose(request, change) === 'own' && by !== null && change.file.status !== 'D' && !sameHandle(change.handle, by)) {
    const folder = change.file.path.slice(0, change.file.path.lastIndexOf('/'));
    const named = shown(`${folder}/${change.says ?? by}.md`);
    return [
      {
        tone: 'wrong',
        text: led(ASKED_WHOSE.misnamed(named)),
      },
    ];
  }
  if (whose(request, change) !== 'others') return [];
  const author = request.asked.author ?? '';
  const of = change.says ?? change.handle;
  const keeps = isOwner(request) || (deadline !== null && isOfficial(request, deadline.election));
  if (keeps)
    return [
      {
        tone: 'know',
        text: ASKED_WHOSE.byKeeper(shown(of), shown(author), isOwner(request)),
      },
    ];
  const wasThere = change.file.status !== 'A';
  return [
    {
      tone: wasThere ? 'wrong' : 'decide',
      text: led(
        (wasThere ? ASKED_WHOSE.othersChanged : ASKED_WHOSE.othersNew)(shown(of), shown(author), request.reference),
      ),
    },
  ];
}

/** Everything that a request means for one statement but what the checks find in it. */
export function statementSaid(request: Request, change: StatementChange): Said[] {
  const deadline = deadlineOf(request, change);
  const isGone = change.file.status === 'D' || change.file.status === 'R';
  const isTouched = change.file.status !== 'D' && AT.test(inContent(request, change.file.path) ?? '');
  return [
    ...whoseSaid(request, change, deadline),
    ...(isGone ? goneSaid(request, change) : []),
    ...(deadline === null || !isTouched ? [] : stateSaid(request, change, deadline)),
  ];
}
