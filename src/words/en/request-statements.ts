/**
 * What a request does to a statement, in words for whoever wrote it and for those who run the election. What comes from files
 * is handed over as it is to be shown; `reference` is what the host calls a request.
 */
import type { Clock } from '../../governance/filing.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Outcome } from '../../governance/model.ts';
import type { DeadlineClock } from '../../governance/rules/deadline-clock.ts';
import { counted } from './counts.ts';
import { instantInWords } from './days.ts';
import { electionInSentence } from './elections.ts';
import { CLOCK_WORDS, clockSentence } from './filings.ts';
import type { Led } from './request-elections.ts';

type Named = Parameters<typeof electionInSentence>[0];

const DECISION = '`decision: { accepted: true, on: <day>, reason: <why> }`';

const closes = (end: Instant): string => `Nominations close on ${instantInWords(end)}`;
const closed = (end: Instant): string => `Nominations closed on ${instantInWords(end)}`;
const was = (clock: Clock, at: Instant): string => `It was ${CLOCK_WORDS[clock]} on ${instantInWords(at)}`;

/** The table of when a statement came. */
export const ASKED_MOMENTS = {
  columns: ['', 'when', 'by'],
  written: 'written',
  committed: 'committed',
  lastChanged: 'last changed',
  opened: 'opened',
  byCommit: 'its commit; set by whoever made it',
  byLastCommit: 'its last commit; set by whoever made it',
  byHost: 'the host',
  unknown: 'not known here',
} as const;

/** Whether a statement came in time. */
export const ASKED_IN_TIME = {
  noWindow: (election: Named): string => `No window for nominations is set for ${electionInSentence(election)} yet.`,
  inTime: (end: Instant, clock: Clock, at: Instant, before: string, means: DeadlineClock): Led => [
    'In time.',
    ` ${closes(end)}. ${was(clock, at)}, ${before} before the end. ${clockSentence(means)}`,
  ],
  toBeMerged: (end: Instant, left: string, means: DeadlineClock): string =>
    `${closes(end)}: it must be merged by then, and ${left} are left. ${clockSentence(means)}`,
  unknown: (clock: Clock, end: Instant, isOver: boolean, means: DeadlineClock): Led => [
    `When it was ${CLOCK_WORDS[clock]} is not known here.`,
    ` ${isOver ? closed(end) : closes(end)}. ${clockSentence(means)}`,
  ],
  onlyNow: 'It can only be merged now',
  was,
  early: (opens: Instant, how: string, by: string, means: DeadlineClock, reference: string): Led => [
    'Nominations are not open yet.',
    ` They open on ${instantInWords(opens)}. ${how}, ${by} before. ${clockSentence(means)} Open a new ${reference} once they are; this file can be used as it is.`,
  ],
  late: (election: Named, end: Instant, how: string, by: string, means: DeadlineClock): Led => [
    `It came late, by ${by}.`,
    ` Nominations for ${electionInSentence(election)} closed on ${instantInWords(end)}. ${how}. ${clockSentence(means)}`,
  ],
  dated: (before: string): string =>
    `Its commit says that it was written ${before} before: a date that its author sets, and no proof.`,
  decide: `Nothing in the file can mend that. The officials decide whether it counts, and write their decision under \`candidacies\` in \`election.yaml\`: ${DECISION}.`,
} as const;

/** Where the election of a statement stands. */
export const ASKED_STATE = {
  over: (id: string, { by, declared }: Outcome): string =>
    by === 'cancelled'
      ? `The election ${id} was called off on ${declared}.`
      : `The election ${id} is over: its result was declared on ${declared}.`,
  archive: 'What is added to it now is an entry of the archive.',
  tooLate: 'Nobody can stand in it any more. If another election was meant, put the file into that one’s folder.',
  begun: ['This election has begun, and had no time for nominations.', ' The officials decide.'] satisfies Led,
  changedLate: (commits: number, end: Instant, last: Instant): Led => [
    'It was changed after nominations closed',
    `, by what its commits say: ${counted(commits, 'commit')} since ${instantInWords(end)}, the last of ${instantInWords(last)}. The officials look at what changed.`,
  ],
} as const;

/** A change to a statement that was there. */
export const ASKED_EDIT = {
  open: (end: Instant | null): string =>
    `It changes a statement that is there already. Until nominations close${end === null ? '' : ` on ${instantInWords(end)}`}, that is the candidate’s to do.`,
  askedBefore: (opened: Instant, end: Instant): string =>
    `It was asked for on ${instantInWords(opened)}, before nominations closed on ${instantInWords(end)}.`,
  /** `after` is how long after their end it was asked for; null where that is not known. */
  late: (election: Named, end: Instant, after: string | null): Led => [
    `Nominations for ${electionInSentence(election)} closed on ${instantInWords(end)}`,
    `${after === null ? '; when this was asked for is not known here' : `, ${after} before this was asked for`}. Whether the statement may still be changed, the officials decide, and write it under \`candidacies\` in \`election.yaml\`: ${DECISION}.`,
  ],
} as const;

/** A statement that is taken away, or given another name. */
export const ASKED_GONE = {
  renamed: (who: string, path: string): Led => [
    `This gives the statement of ${who} another name`,
    `, ${path}. The name of the file is the address of its page, and says whose it is.`,
  ],
  afterResult: (who: string): Led => [
    `This takes the statement of ${who} away.`,
    ' The election is over, and what was said in it stays.',
  ],
  instead: (who: string, withdraw: string, reference: string): Led => [
    `This takes the statement of ${who} away.`,
    ` Whoever no longer stands is recorded as withdrawn, and the statement stays: one of the officials runs ${withdraw}, or writes \`withdrew: <day>\` under \`candidacies\` in \`election.yaml\`. Say in a comment that you no longer stand, and close this ${reference}.`,
  ],
} as const;

/** Whose a statement is, where that is not plain. */
export const ASKED_WHOSE = {
  misnamed: (path: string): Led => [
    'It is your statement, and its file is called otherwise.',
    ` Name it ${path}, after your handle: choose to edit the file, and change its name above the text.`,
  ],
  byKeeper: (of: string, author: string, isOwner: boolean): string =>
    `It is the statement of ${of}, sent by ${author}, who ${isOwner ? 'keeps the content' : 'runs the election'}.`,
  othersChanged: (of: string, author: string, reference: string): Led => [
    'Somebody else’s statement.',
    ` This ${reference} was opened by ${author}, and the statement is that of ${of}. ${of} or an official of the election can ask for that.`,
  ],
  othersNew: (of: string, author: string, reference: string): Led => [
    'Somebody else’s statement.',
    ` This ${reference} was opened by ${author}, and the file says that it is the statement of ${of}. Whoever merges it makes sure that ${of} wants to stand. If you are ${of}, send it from that account; if it is yours, write your own handle, ${author}, into the file and its name.`,
  ],
} as const;
