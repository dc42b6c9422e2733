/** What a request does to one statement, for whoever wrote it and for those who run the election. */
import { counted } from '#words/counts.ts';
import { instantInWords, plainSpan } from '#words/days.ts';
import { electionInSentence } from '#words/elections.ts';
import { CLOCK_WORDS, clockSentence } from '#words/filings.ts';
import { rulesOn } from '../governance/charter.ts';
import { CLOCK_OF, judged, type Moments, momentsOf, type Verdict } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';
import type { Election, Phase } from '../governance/model.ts';
import { nominationsAt } from '../governance/nominations.ts';
import type { DeadlineClock } from '../governance/rules/deadline-clock.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { commandLine } from '../words/command-line.ts';
import { shown, table } from './markdown.ts';
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
    ['written', authored, 'its commit; set by whoever made it'],
    ['committed', committed, 'its commit; set by whoever made it'],
    ...(last === null || last === committed
      ? []
      : [['last changed', last, 'its last commit; set by whoever made it'] as [string, Instant, string]]),
    ['opened', opened, 'the host'],
  ];
  return table(
    ['', 'when', 'by'],
    rows.map(([what, at, by]) => [what, at === null ? 'not known here' : instantInWords(at), at === null ? '' : by]),
  );
}

function inTimeSaid(request: Request, deadline: Deadline, verdict: Verdict): Said[] {
  const { window, means, election } = deadline;
  if (window === null)
    return [{ tone: 'know', text: `No window for nominations is set for ${electionInSentence(election)} yet.` }];
  const closes = `Nominations close on ${instantInWords(window.end)}`;
  if (verdict.kind === 'in-time') {
    const what = `It was ${CLOCK_WORDS[verdict.clock]} on ${instantInWords(verdict.at)}, ${between(verdict.at, window.end)} before the end.`;
    return [{ tone: 'know', text: `**In time.** ${closes}. ${what} ${clockSentence(means)}` }];
  }
  if (CLOCK_OF[means] === 'merged' && request.at < window.end) {
    const left = between(request.at, window.end);
    return [
      { tone: 'know', text: `${closes}: it must be merged by then, and ${left} are left. ${clockSentence(means)}` },
    ];
  }
  const isOver = window.end <= request.at;
  return [
    {
      tone: isOver ? 'decide' : 'know',
      text: `**When it was ${CLOCK_WORDS[CLOCK_OF[means]]} is not known here.** ${isOver ? `Nominations closed on ${instantInWords(window.end)}` : closes}. ${clockSentence(means)}`,
    },
  ];
}

const DECISION = '`decision: { accepted: true, on: <day>, reason: <why> }`';

function outsideSaid(request: Request, change: StatementChange, deadline: Deadline, verdict: Verdict): Said[] {
  const { window, means, election } = deadline;
  if (window === null || (verdict.kind !== 'late' && verdict.kind !== 'early')) return [];
  const by = plainSpan(verdict.by);
  const was =
    verdict.clock === 'merged'
      ? 'It can only be merged now'
      : `It was ${CLOCK_WORDS[verdict.clock]} on ${instantInWords(verdict.at)}`;
  if (verdict.kind === 'early') {
    return [
      {
        tone: 'wrong',
        text: `**Nominations are not open yet.** They open on ${instantInWords(window.start)}. ${was}, ${by} before. ${clockSentence(means)} Open a new ${request.reference} once they are; this file can be used as it is.`,
      },
    ];
  }
  const { authored, opened } = momentsAsked(request, change);
  const isOld = opened !== null && authored !== null && authored < window.end && verdict.clock === 'opened';
  const dated = isOld
    ? ` Its commit says that it was written ${between(authored, opened)} before: a date that its author sets, and no proof.`
    : '';
  return [
    {
      tone: 'decide',
      text: `**It came late, by ${by}.** Nominations for ${electionInSentence(election)} closed on ${instantInWords(window.end)}. ${was}. ${clockSentence(means)}${dated}\n\nNothing in the file can mend that. The officials decide whether it counts, and write their decision under \`candidacies\` in \`election.yaml\`: ${DECISION}.\n\n${momentsTable(request, change)}`,
    },
  ];
}

/** Where the election stands, for a statement that is new or changed. */
function stateSaid(request: Request, change: StatementChange, deadline: Deadline): Said[] {
  const { election, window } = deadline;
  const { outcome } = election;
  const keeps = isOwner(request) || isOfficial(request, election);
  if (outcome !== null) {
    const how =
      outcome.by === 'cancelled'
        ? `was called off on ${outcome.declared}`
        : `is over: its result was declared on ${outcome.declared}`;
    return [
      {
        tone: keeps ? 'know' : 'wrong',
        text: `**The election ${shown(election.id)} ${how}.** ${keeps ? 'What is added to it now is an entry of the archive.' : 'Nobody can stand in it any more. If another election was meant, put the file into that one’s folder.'}`,
      },
    ];
  }
  const verdict = verdictOn(request, change, deadline);
  if (change.file.status !== 'A') return editSaid(request, change, deadline);
  if (verdict.kind === 'late' || verdict.kind === 'early') return outsideSaid(request, change, deadline, verdict);
  if (window === null && nominationsAt(election, request.at) === 'over') {
    return [
      { tone: 'decide', text: '**This election has begun, and had no time for nominations.** The officials decide.' },
    ];
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
      text: `**It was changed after nominations closed**, by what its commits say: ${counted(late.length, 'commit')} since ${instantInWords(window.end)}, the last of ${instantInWords(last.committed)}. The officials look at what changed.`,
    },
  ];
}

/** A change to a statement that was there. */
function editSaid(request: Request, change: StatementChange, { election, window }: Deadline): Said[] {
  if (window === null || request.at < window.end) {
    return [
      {
        tone: 'know',
        text: `It changes a statement that is there already. Until nominations close${window === null ? '' : ` on ${instantInWords(window.end)}`}, that is the candidate’s to do.`,
      },
    ];
  }
  const { opened } = request.asked;
  if (opened !== null && opened < window.end) {
    return [
      {
        tone: 'know',
        text: `It was asked for on ${instantInWords(opened)}, before nominations closed on ${instantInWords(window.end)}.`,
      },
      ...laterCommits(request, change, window),
    ];
  }
  return [
    {
      tone: 'decide',
      text: `**Nominations for ${electionInSentence(election)} closed on ${instantInWords(window.end)}**${opened === null ? '; when this was asked for is not known here' : `, ${between(window.end, opened)} before this was asked for`}. Whether the statement may still be changed, the officials decide, and write it under \`candidacies\` in \`election.yaml\`: ${DECISION}.`,
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
        text: `**This gives the statement of ${shown(old)} another name**, ${shown(file.path)}. The name of the file is the address of its page, and says whose it is.`,
      },
    ];
  }
  const said = `**This takes the statement of ${shown(old)} away.**`;
  if (election?.outcome !== null && election !== undefined) {
    return [{ tone: 'wrong', text: `${said} The election is over, and what was said in it stays.` }];
  }
  return [
    {
      tone: 'wrong',
      text: `${said} Whoever no longer stands is recorded as withdrawn, and the statement stays: one of the officials runs ${withdraw}, or writes \`withdrew: <day>\` under \`candidacies\` in \`election.yaml\`. Say in a comment that you no longer stand, and close this ${request.reference}.`,
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
        text: `**It is your statement, and its file is called otherwise.** Name it ${named}, after your handle: choose to edit the file, and change its name above the text.`,
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
        text: `It is the statement of ${shown(of)}, sent by ${shown(author)}, who ${isOwner(request) ? 'keeps the content' : 'runs the election'}.`,
      },
    ];
  const wasThere = change.file.status !== 'A';
  return [
    {
      tone: wasThere ? 'wrong' : 'decide',
      text: wasThere
        ? `**Somebody else’s statement.** This ${request.reference} was opened by ${shown(author)}, and the statement is that of ${shown(of)}. ${shown(of)} or an official of the election can ask for that.`
        : `**Somebody else’s statement.** This ${request.reference} was opened by ${shown(author)}, and the file says that it is the statement of ${shown(of)}. Whoever merges it makes sure that ${shown(of)} wants to stand. If you are ${shown(of)}, send it from that account; if it is yours, write your own handle, ${shown(author)}, into the file and its name.`,
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
