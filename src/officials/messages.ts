/** The officials' messages: which step each belongs to, whether it is reached, and the text filled in from the data. */

import { FIELD, NOT_HAPPENED, NOT_YET } from '#words/messages-told.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import type { LoadedProse, ReadContent } from '../content/read.ts';
import {
  fieldsIn,
  isFieldName,
  MESSAGE_NAMES,
  MESSAGES,
  type MessageFile,
  type MessageName,
  OCCASIONAL,
  withFields,
} from '../content/schema/message.ts';
import { isContested } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import { dayOf, type Instant, startOfDay } from '../governance/instant.ts';
import type { Election, PhaseName } from '../governance/model.ts';
import { phaseOf } from '../governance/timetable.ts';
import { reminderAt } from './checklist.ts';
import { type About, FIELD_VALUES, lastResignation } from './message-fields.ts';

/** A message as it would be sent at an instant. */
export interface Message {
  readonly name: MessageName;
  /** When it is sent, as a phrase: "when nominations open". */
  readonly when: string;
  /** The moment from which it may be sent; null where none is set. */
  readonly from: Instant | null;
  /** Why it is not to be sent now; null where its step is reached. */
  readonly notYet: string | null;
  /** Null where the community has no template for it. */
  readonly text: Filled | null;
}

export interface Filled {
  readonly subject: string;
  readonly body: string;
  /** The fields that are not known at the instant. */
  readonly unknown: readonly string[];
}

/** Whether a message is of something that need not happen in an election. */
export const isOccasional = (name: MessageName): boolean => OCCASIONAL.some((each) => each === name);

/** A template filled in. */
export function fill({ data, body }: Pick<LoadedProse<MessageFile>, 'data' | 'body'>, about: About): Filled {
  const values = new Map<string, string | null>();
  const value = (name: string): string => {
    const known = values.has(name) ? values.get(name) : isFieldName(name) ? FIELD_VALUES[name](about) : null;
    values.set(name, known ?? null);
    return known ?? FIELD.unknown;
  };
  const subject = withPlainSpaces(withFields(data.subject, value)).replace(/\s+/g, ' ').trim();
  const text = withPlainSpaces(withFields(body, value));
  return {
    subject,
    // An empty field leaves no hole.
    body: `${text
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
    unknown: [...new Set([...fieldsIn(data.subject), ...fieldsIn(body)].map(({ name }) => name))].filter(
      (name) => values.get(name) === null,
    ),
  };
}

const bound = (election: Election, phase: PhaseName, which: 'start' | 'end'): Instant | null =>
  phaseOf(election, phase)?.[which] ?? null;

const reminder = (election: Election, name: PhaseName): Instant | null => {
  const phase = phaseOf(election, name);
  return phase === null ? null : reminderAt(phase);
};

const dayStart = (on: Day | undefined): Instant | null => (on === undefined ? null : startOfDay(on));

/** The moment from which each message may be sent; null where the election has no such step, or not yet. */
const FROM: Record<MessageName, (about: About) => Instant | null> = {
  planned: ({ election }) => (election.published === null ? null : startOfDay(election.published)),
  'nominations-open': ({ election }) => bound(election, 'nominations', 'start'),
  'last-call': ({ election }) => reminder(election, 'nominations'),
  'nominations-closed': ({ election }) => bound(election, 'nominations', 'end'),
  'not-enough-candidates': ({ election }) => bound(election, 'nominations', 'end'),
  campaign: ({ election }) => bound(election, 'discussion', 'start'),
  'vote-opens': ({ election }) => bound(election, 'voting', 'start'),
  'vote-reminder': ({ election }) => reminder(election, 'voting'),
  'vote-closed': ({ election }) => bound(election, 'voting', 'end'),
  'result-contested': ({ election: { outcome } }) => (outcome === null ? null : startOfDay(outcome.declared)),
  'result-uncontested': ({ election: { outcome } }) => (outcome === null ? null : startOfDay(outcome.declared)),
  'deadline-moved': ({ election: { moved }, at }) => dayStart(moved.findLast(({ on }) => on <= dayOf(at))?.on),
  cancelled: ({ election: { outcome } }) => (outcome?.by === 'cancelled' ? startOfDay(outcome.declared) : null),
  tie: ({ election: { outcome } }) => (outcome === null || outcome.lot === null ? null : startOfDay(outcome.declared)),
  declined: ({ election: { outcome }, at }) => dayStart(outcome?.declined.findLast(({ on }) => on <= dayOf(at))?.on),
  'member-resigns': ({ committee, community, at }) => {
    const since = lastResignation(committee, community.elections, dayOf(at))?.since;
    return since === undefined ? null : startOfDay(since);
  },
};

const NO_STEP: Partial<Record<MessageName, string>> = {
  ...NOT_HAPPENED,
  planned: NOT_YET.unpublished,
  'result-contested': NOT_YET.undeclared,
  'result-uncontested': NOT_YET.undeclared,
  'member-resigns': NOT_YET.noResignation,
};

/** Messages that only an election with more candidates than seats needs. */
const CONTESTED: readonly MessageName[] = [
  'nominations-closed',
  'campaign',
  'vote-opens',
  'vote-reminder',
  'vote-closed',
];

/** Why a message is not to be sent at an instant; null where its step is reached. */
function notYet(name: MessageName, about: About, from: Instant | null): string | null {
  const { election, at } = about;
  const { outcome } = election;
  const today = dayOf(at);
  if (name === 'member-resigns') return from === null ? (NO_STEP[name] ?? null) : null;
  if (outcome?.by === 'cancelled' && name !== 'cancelled') return NOT_YET.cancelled(outcome.declared);
  if (from === null) return NO_STEP[name] ?? NOT_YET.noStep;
  if (at < from) return NOT_YET.early(MESSAGES[name], from);
  if (outcome !== null && name === 'result-contested' && outcome.by !== 'poll') return NOT_YET.withoutVote;
  if (outcome !== null && name === 'result-uncontested' && outcome.by === 'poll') return NOT_YET.byVote;
  const contested = outcome === null ? isContested(election, today) : outcome.by === 'poll';
  if (CONTESTED.includes(name) && !contested) return NOT_YET.nothingToVoteOn;
  if (name === 'not-enough-candidates' && contested) return NOT_YET.vote;
  return null;
}

/** One message about an election. */
export function message(name: MessageName, about: About, content: Pick<ReadContent, 'messages'>): Message {
  const from = FROM[name](about);
  const template = content.messages.find(({ id }) => id === name);
  return {
    name,
    when: MESSAGES[name],
    from,
    notYet: notYet(name, about, from),
    text: template === undefined ? null : fill(template, about),
  };
}

/** Every message about an election, in the order in which they are needed. */
export const messages = (about: About, content: Pick<ReadContent, 'messages'>): Message[] =>
  MESSAGE_NAMES.map((name) => message(name, about, content));
