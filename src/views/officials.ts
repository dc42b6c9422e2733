/** The officials' page of an election: its checklist and its messages, as the day of the build sees them. */

import { MESSAGES } from '../content/schema/message.ts';
import { dayOf } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
import { checklist, type Task, type TaskState, taskState } from '../officials/checklist.ts';
import { type Message, messages } from '../officials/messages.ts';
import { type Site, the } from '../site/site.ts';
import type { TagState } from '../words/tags.ts';
import { dayInWords, instantInWords } from '../words/words.ts';

export interface TaskRow extends Task {
  readonly state: TaskState;
  readonly tag: TagState;
  readonly word: string;
  /** The day, or the moment, from which it is due. */
  readonly when: string;
}

const TAGS: Record<TaskState, { readonly tag: TagState; readonly word: string }> = {
  done: { tag: 'elected', word: 'Done' },
  overdue: { tag: 'closes-soon', word: 'Overdue' },
  now: { tag: 'open', word: 'Due' },
  'to-come': { tag: 'scheduled', word: 'To come' },
  past: { tag: 'closed', word: 'Past' },
};

/** The checklist in the order in which its tasks fall due. */
export const taskRows = (election: Election, { now }: Site): TaskRow[] =>
  checklist(election, now).map((task) => {
    const state = taskState(task, now);
    const when = task.precision === 'day' ? dayInWords(dayOf(task.due)) : instantInWords(task.due);
    return { ...task, ...TAGS[state], state, when };
  });

/** The messages; that of a member who steps down only while the election is open: it belongs to no other step of it. */
export function messageRows(election: Election, all: Site): Message[] {
  const { community, settings, committees, now, content } = all;
  const about = { community, settings, committee: the(committees, election.committee), election, at: now };
  return messages(about, content).filter(({ name }) => name !== 'member-resigns' || election.outcome === null);
}

/** What a message is called in a heading: "When nominations open". */
export const messageTitle = ({ name }: Message): string => {
  const [when = ''] = MESSAGES[name].split(/[,:]/);
  return when.charAt(0).toUpperCase() + when.slice(1);
};
