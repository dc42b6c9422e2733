/**
 * What a request does to a committee's file and to who sits on it, in words for whoever asked and whoever merges. What comes
 * from files is handed over as it is to be shown.
 */

import type { Day } from '../../governance/day.ts';
import { counted } from './counts.ts';
import { dayInWords, dueInTable, monthName } from './days.ts';
import { type Led, SIDES } from './request-elections.ts';
import type { WhenPart } from './rich-text.ts';
import { withPlainSpaces } from './sentences.ts';

/** The heads of the table of rules: those of a new charter, or of one that changes. */
export const RULE_COLUMNS = { new: ['rule', 'says'], changed: ['rule', SIDES.before, SIDES.after] } as const;

/** What a request does to the elections that a charter foresees within so many years. */
export const ASKED_CALENDAR = {
  heading: (years: number): string => `The calendar of the next ${years} years`,
  stays: (years: number): string => `The calendar of the next ${years} years stays as it is.`,
  columns: ['no longer foreseen', 'foreseen instead'],
  foreseen: (month: number, year: number, cohort: string, seats: number, opens: string): string =>
    `${monthName(month)} ${year}: ${cohort}, ${seats} seats, opens ${opens}`,
} as const;

/** What a request does to a version of a charter. */
export const ASKED_VERSION = {
  newCommittee: (committee: string, since: Day): Led => [
    'A new committee',
    `, ${committee}, from ${dayInWords(since)} on.`,
  ],
  amends: (committee: string, since: Day, title: string): Led => [
    `This amends the charter of the ${committee}`,
    ` from ${dayInWords(since)} on: ${title}.`,
  ],
  past: 'It is in force from a day that is past already: what was done since then is judged by it.',
  gone: (since: Day, title: string): Led => [`This takes the version of ${dayInWords(since)} away`, ` (${title}).`],
  rewritten: (since: Day): Led => [
    `This changes what the charter said from ${dayInWords(since)} on`,
    ', in the version itself. A charter is amended by a further version; a mistake in writing it down is mended in the old one.',
  ],
} as const;

/** What a request does to a committee as a whole. */
export const ASKED_COMMITTEE = {
  gone: (id: string): Led => [
    `This takes the committee ${id} away`,
    ', and everything that followed from its rules. A committee that ends is dissolved: `dissolved` in its file.',
  ],
  dissolved: (committee: string, on: Day): Led => [`This dissolves the ${committee}`, ` on ${dayInWords(on)}.`],
  wordsOnly: (committee: string): string =>
    `What the file of the ${committee} says in words, or of days to come, changes; no rule, and nobody who sits today.`,
  byOther: (author: string): string =>
    `${author} is none of those who keep the content (\`owners\` in \`community.yaml\`). The charter is changed by those whom it names.`,
} as const;

/** A roster before and after a request. */
export const ASKED_ROSTER = {
  heading: (on: Day): string => `The roster on ${dayInWords(on)}`,
  columns: [SIDES.before, SIDES.after],
  member: (name: string, affiliation: string, cohort: string, end: WhenPart | null): string =>
    `${name} (${affiliation})${cohort === '' ? '' : `, ${cohort}`}${end === null ? '' : `, until ${dueInTable(end)}`}`,
  vacant: (seats: number): string => `Vacant then: ${withPlainSpaces(counted(seats, 'seat'))}.`,
  /** What an organization holds that holds as many as the cap allows. */
  holdsAsMany: (organization: string, seats: number): string => `${organization} holds ${seats}, as many as it may`,
  /** What one holds that holds more, up to what matters most, and that. */
  holdsMore: (organization: string, seats: number): readonly [rest: string, lead: string] => [
    `${organization} holds ${seats}, `,
    'more than it may',
  ],
  cap: (seats: number, held: readonly string[]): string =>
    `One organization may hold ${withPlainSpaces(counted(seats, 'seat'))}: ${held.length === 0 ? 'none holds as many' : held.join('; ')}.`,
} as const;
