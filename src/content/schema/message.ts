/**
 * content/messages/<message>.md: what officials send at one step of an election. The subject stands in the front matter,
 * the text below it; both may name fields, `{{seats}}`, which are filled in from the data.
 */

import { z } from 'zod';
import { CALLED } from '#words/called.ts';
import { lineField } from './common.ts';

export const messageSchema = z.strictObject({
  subject: lineField.describe('The subject of the message. It may name fields, as the text may.'),
});

export type MessageFile = z.output<typeof messageSchema>;

/** Every message, in the order in which an election needs them, with when it is sent. */
export const MESSAGES = {
  planned: 'when the plan of an election is published',
  'nominations-open': 'when nominations open',
  'last-call': 'two days before nominations close',
  'nominations-closed': `when nominations are closed, and there are more ${CALLED.candidates} than ${CALLED.seats}`,
  'not-enough-candidates': `when nominations are closed, and there are no more ${CALLED.candidates} than ${CALLED.seats}`,
  campaign: 'when discussion starts',
  'vote-opens': 'when voting opens',
  'vote-reminder': 'two days before voting closes',
  'vote-closed': 'when voting is closed',
  'result-contested': 'when the result of a vote is declared',
  'result-uncontested': 'when a result without a vote is declared',
  'deadline-moved': 'when a deadline of the timetable is moved',
  cancelled: 'when the election is cancelled',
  tie: 'when a lot has broken a tie',
  declined: 'when somebody who was elected declines',
  'member-resigns': `when a member of the ${CALLED.committee} steps down between elections`,
} as const;

/** The messages of what need not happen in an election: shown and sent where it did. */
export const OCCASIONAL = ['deadline-moved', 'cancelled', 'tie', 'declined', 'member-resigns'] as const;

export type MessageName = keyof typeof MESSAGES;
export const MESSAGE_NAMES = Object.keys(MESSAGES) as MessageName[];
export const isMessageName = (name: string): name is MessageName => Object.hasOwn(MESSAGES, name);

/** Every field that a message may name, with what it says. Times are in UTC; lists have a line for each entry. */
export const FIELDS = {
  community: 'the name of the community',
  committee: `the name of the ${CALLED.committee}`,
  election: 'what the election is called in a sentence: "the election of June 2026"',
  'election.capital': 'the same at the start of a sentence: "The election of June 2026"',
  title: 'the month and year of the election, or its own title',
  cohort: `what the charter calls the time at which these ${CALLED.seats} come up: "June"`,
  seats: `how many ${CALLED.seats} come up, in words: "three ${CALLED.seats}"`,
  'seats.also': `the ${CALLED.seats} that come up beside those of the cohort, and why; empty where there are none`,
  holders: `list: who holds the ${CALLED.seats} that come up, and for which organization`,
  officials: 'the officials, in a sentence',
  published: 'the day on which the plan was published',
  timetable: 'list: every phase with its start and its end',
  'timetable.ahead': 'list: the phases that are not over, with their starts and ends',
  moved: 'what of the timetable was moved, from when to when, and why; a paragraph for each',
  'nominations.opens': 'when nominations open',
  'nominations.closes': 'when nominations close',
  'nominations.left': 'how long nominations are still open: "2 days"',
  'discussion.opens': 'when discussion starts',
  'discussion.closes': 'when discussion ends',
  'voting.opens': 'when voting opens',
  'voting.closes': 'when voting closes',
  'voting.left': 'how long voting is still open: "2 days"',
  'result.due': 'the day on which the result is due',
  mayRun: 'who may stand',
  mayVote: 'who may vote',
  term: 'the length of a term: "twelve months"',
  cap: `how many ${CALLED.seats} one organization may hold: "two ${CALLED.seats}"`,
  statementWords: 'how long a statement may be: "at most 300 words"',
  file: `the file that ${CALLED.aCandidate} adds`,
  candidates: 'list: who stands, for which organization, in the order that is everybody’s',
  'candidates.soFar': 'who stands so far, as a list under a sentence; or that nobody has stood yet',
  'candidates.order': `a sentence: what the order of the ${CALLED.candidates} is drawn from, or that they stand by name`,
  'candidates.count': `how many stand: "three ${CALLED.candidates}"`,
  'candidates.missing': `a sentence: how many ${CALLED.candidates} are missing for a vote, or that there are enough`,
  'withdrawn.said': 'a sentence: who withdrew, and when; empty where nobody did',
  withdrawn: 'list: who withdrew, and when; "nobody" where nobody did',
  'cancelled.why': 'why the election was cancelled, as its notes tell',
  lot: 'who was tied, in which order the lot put them, and how it was drawn',
  declined: 'who was elected and declined, and who takes the place instead',
  elected: 'list: who was elected, and for which organization',
  'elected.order': 'a sentence: whether the elected stand in the order of the count',
  declared: 'the day on which the result was declared',
  takesOffice:
    'the day from which the elected sit; where none is on record, that of the result, with the words that it is counted so',
  'cap.applied': 'a sentence: the cap for one organization, and which organizations reach it now',
  'result.notes': 'list: what was noted about the result, such as who was passed over; empty where nothing was',
  roster: `list: who sits on the ${CALLED.committee} once the elected have taken office, and until when`,
  member: 'the member who stepped down last',
  'member.leaves': `from when the ${CALLED.seat} is vacant: a day, or the end of an election`,
  'member.term': 'the day on which the term would have ended',
  vacancy: `what the charter says of ${CALLED.aSeat} that falls vacant`,
  signature: 'who sends it: the officials by name, and for which community',
  standPage: 'the address at which one stands for election, with the form',
  comparePage: `the address at which the ${CALLED.candidates} are compared`,
  page: 'the address of the election’s page',
  calendar: 'the address of the election’s calendar',
  rosterPage: `the address of the ${CALLED.committee}’s page`,
  charterPage: 'the address of the charter',
} as const;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** A field as it stands in a text: its name, and the offset of the name in the text. */
interface NamedField {
  readonly name: string;
  readonly offset: number;
}

const FIELD = /\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/g;

/** The fields that a text names, in their order. */
export const fieldsIn = (text: string): NamedField[] =>
  [...text.matchAll(FIELD)].map((match) => ({
    name: match[1] ?? '',
    offset: match.index + match[0].search(/[^{ \t]/),
  }));

/** A text with each field replaced. */
export const withFields = (text: string, value: (name: string) => string): string =>
  text.replace(FIELD, (_, name: string) => value(name));
