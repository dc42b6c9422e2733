/** The officials' page of an election: its checklist and its messages, as the day of the build sees them. */

import { dayInWords, instantInWords } from '#words/days.ts';
import { TASK_TAGS } from '#words/election-state.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { NO_STEPS, OFFICIALS_LEAD, OFFICIALS_PAGE, officialsDescribed, officialsTitle } from '#words/officials-page.ts';
import { capitalized } from '#words/sentences.ts';
import type { TagState } from '#words/tags.ts';
import { isWithOfficials } from '../governance/desk.ts';
import { dayOf } from '../governance/instant.ts';
import type { Election, ElectionId } from '../governance/model.ts';
import { runOffKnown } from '../governance/run-offs.ts';
import { calledOff } from '../governance/standing.ts';
import { checklist, taskState } from '../officials/checklist.ts';
import { type Filled, isOccasional, type Message, messages } from '../officials/messages.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { toElectionCalendar, toHandbook } from '../site/urls.ts';
import { withoutEmails } from '../words/withheld.ts';
import { electionCard } from './card-links.ts';
import { type ElectionMark, electionMark } from './election-mark.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import type { Moment } from './timetable.ts';
import { belowElection, type Crumb } from './ways.ts';

interface TaskRow {
  /** The day, or the moment, from which it is due. */
  readonly due: Moment;
  readonly title: string;
  readonly how: string;
  /** The message that is sent with it, where it has a template. */
  readonly message: string | null;
  readonly command: string | null;
  readonly tag: { readonly state: TagState; readonly word: string };
}

interface MessageRow {
  readonly name: string;
  readonly title: string;
  /** Whether its step is reached, or why not yet. */
  readonly said: string;
  /** The moment since which its step is reached. */
  readonly since: Moment | null;
  readonly subject: string;
  readonly body: string;
  /** Whether its text is shown at once. */
  readonly open: boolean;
}

interface OfficialsView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly id: ElectionId;
  readonly over: string;
  readonly mark: ElectionMark;
  readonly lead: string;
  readonly asOf: Day;
  readonly tasks: readonly TaskRow[];
  /** Why there are no tasks; null where the election was called off, which the lead says. */
  readonly noTasks: string | null;
  readonly file: FileLink | null;
  readonly calendar: string;
  readonly guide: string;
  readonly messages: readonly MessageRow[];
  /** The messages that have no template. */
  readonly untold: readonly string[];
}

/** The checklist in the order in which its tasks fall due. */
const taskRows = (election: Election, { now, content, community }: Site): TaskRow[] =>
  checklist(election, now, runOffKnown(community.elections, election)).map((task) => {
    const { due, title, how, message, command } = task;
    const day = dayOf(due);
    const moment =
      task.precision === 'day'
        ? { datetime: day, text: dayInWords(day) }
        : { datetime: due, text: instantInWords(due) };
    const told = content.messages.some(({ id }) => id === message) ? message : null;
    return { due: moment, title, how, message: told, command, tag: TASK_TAGS[taskState(task, now)] };
  });

/** What a message is called in a heading: "When nominations open". */
const messageTitle = ({ when }: Message): string => capitalized(when.split(/[,:]/)[0] ?? '');

function messageRow(message: Message, text: Filled, declared: boolean, emails: boolean): MessageRow {
  const { name, notYet, from } = message;
  const shown = (words: string) => (emails ? words : withoutEmails(words));
  const reached = from === null ? OFFICIALS_PAGE.due : OFFICIALS_PAGE.dueSince;
  return {
    name,
    title: messageTitle(message),
    said: notYet ?? reached,
    since: notYet === null && from !== null ? { datetime: from, text: instantInWords(from) } : null,
    subject: shown(text.subject),
    body: shown(text.body),
    open: notYet === null && !declared,
  };
}

/** The messages: those of what need not happen only where it did, and that of a member who steps down only while the election is open. */
function messagesOf(election: Election, all: Site): Message[] {
  const { community, settings, committees, now, content } = all;
  const about = { community, settings, committee: the(committees, election.committee), election, at: now };
  return messages(about, content).filter(
    ({ name, notYet }) =>
      !isOccasional(name) || (notYet === null && (name !== 'member-resigns' || election.outcome === null)),
  );
}

/** The messages that have a template, filled in. */
const messageRows = (election: Election, all: Site): MessageRow[] =>
  messagesOf(election, all).flatMap((message) =>
    message.text === null
      ? []
      : [messageRow(message, message.text, election.outcome !== null, all.settings.privacy.emails)],
  );

/** The elections that have a page for their officials: those that they have something to do with. */
export const officialsPages = ({ community, asOf }: Site): ElectionId[] =>
  community.elections.filter((election) => isWithOfficials(election, asOf)).map(({ id }) => id);

/** All that the page for the officials of an election shows. */
export function officialsView(all: Site, id: ElectionId): OfficialsView {
  const election = the(all.elections, id);
  const committee = the(all.committees, election.committee);
  const name = electionName(election);
  const file = fileOf(all, 'elections', id);
  const off = calledOff(election);
  return {
    sheet: sheetOf(all, {
      title: officialsTitle(name),
      description: officialsDescribed(electionInSentence(election), committee.name),
      card: electionCard(election, committee),
      kind: null,
      source: file,
    }),
    trail: belowElection(id, name),
    id,
    over: `${name}, ${committee.name}`,
    mark: electionMark(all, election),
    lead: OFFICIALS_LEAD[off ?? (election.outcome === null ? 'open' : 'decided')],
    asOf: all.asOf,
    tasks: taskRows(election, all),
    noTasks: off === null ? NO_STEPS : null,
    file,
    calendar: toElectionCalendar(id),
    guide: toHandbook('running-an-election'),
    messages: messageRows(election, all),
    untold: messagesOf(election, all).flatMap(({ name, text }) =>
      text === null && (off === null || isOccasional(name)) ? [name] : [],
    ),
  };
}
