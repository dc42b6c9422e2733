/** What the officials' messages say in their fields, and why one is not to be sent now. */

import type { NoCap } from '../../governance/cap.ts';
import type { Day } from '../../governance/day.ts';
import type { Dated } from '../../governance/estimate.ts';
import type { Instant } from '../../governance/instant.ts';
import type { WhyGone } from '../../governance/model.ts';
import type { PhaseName } from '../../governance/phase.ts';
import type { Edge } from '../../governance/timetable.ts';
import { NO_CAP } from './awards.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords } from './counts.ts';
import { datedInWords, dayInWords, edgeInWords, instantInWords } from './days.ts';
import { GONE } from './gone-words.ts';
import { PHASES } from './phase-words.ts';
import { CHARTER_IS_SILENT } from './rules-in-words.ts';
import { capitalized, listInWords, sentence } from './sentences.ts';

/** What stands where a field has nothing to tell. */
export const FIELD = {
  unknown: '(not known yet)',
  unstated: CHARTER_IS_SILENT,
  nobody: 'nobody',
  noOfficials: 'not named yet',
  vacant: `a vacant ${CALLED.seat}`,
  anyNumber: `any number of ${CALLED.seats}`,
  anyLength: 'of any length',
  yourHandle: '<your handle>',
} as const;

/** Of seats that come up: that nobody holds so many. */
export const seatsWithoutHolder = (count: number): string =>
  count === 1
    ? `nobody: the ${CALLED.seat} is vacant or new`
    : `nobody: ${countInWords(count, 'seat')} are vacant or new`;

/** A phase and its days or moments; `end` null for one that begins and is over. */
export const phaseLine = (phase: PhaseName, start: Edge, end: Edge | null): string =>
  `${PHASES[phase].label}: ${edgeInWords(start)}${end === null ? '' : ` to ${edgeInWords(end)}`}`;

/** Whether there will be a vote, and how many are missing for it. */
export function missingInWords(stand: number, seats: number): string {
  if (stand > seats) return `There are more ${CALLED.candidates} than ${CALLED.seats}, so there will be a vote.`;
  if (stand === seats)
    return `There are as many ${CALLED.candidates} as ${CALLED.seats}. With one more there would be a vote.`;
  const short = seats - stand;
  return `${capitalized(numberWords(short))} more ${short === 1 ? CALLED.candidate : CALLED.candidates} ${short === 1 ? 'is' : 'are'} needed to fill the ${CALLED.seats}, ${numberWords(short + 1)} for a vote.`;
}

/** The most that one organization may hold, as a phrase, or why nothing limits it; and which hold as many. */
export function capAppliedInWords(most: string | null, none: NoCap, reached: readonly string[]): string {
  if (most === null) return NO_CAP[none];
  const limit = `No organization may hold more than ${most}`;
  return reached.length === 0
    ? `${limit}; none holds that many now.`
    : `${limit}; ${listInWords(reached)} now ${reached.length === 1 ? 'holds' : 'hold'} that many.`;
}

/** Until when somebody sits, after the name. */
export const sitsUntil = (due: Dated): string => `, until ${datedInWords(due)}`;

/** The moment at which somebody leaves who stays until an election is over. */
export const endOf = (election: string): string => `the end of ${election}`;

/** Somebody who stands no longer: since when, and why. */
interface Withdrawn {
  readonly name: string;
  readonly why: WhyGone;
  readonly on: Day;
}

/** Who stands no longer, each for a list: "Ada Miller withdrew on 5 May 2026". */
export const withdrewOn = ({ name, why, on }: Withdrawn): string => `${name} ${GONE[why].past} on ${dayInWords(on)}`;

/** The same in a paragraph, empty where all still stand. */
export const withdrewInWords = (withdrew: readonly Withdrawn[]): string =>
  withdrew.length === 0 ? '' : `${listInWords(withdrew.map(withdrewOn))}.`;

/** What the order of the elected says. */
export const orderOfNames = (ranked: boolean): string =>
  ranked ? 'The names stand in the order of the count.' : 'The order of the names says nothing about the count.';

/** Why a message is not to be sent. */
export const NOT_YET = {
  unpublished: 'The plan bears no day on which it was published.',
  undeclared: 'No result is declared yet.',
  noResignation: `No member of the ${CALLED.committee} is recorded as stepping down.`,
  noStep: 'The timetable has no such step.',
  withoutVote: 'The result was reached without a vote.',
  byVote: 'The result was reached by a vote.',
  nothingToVoteOn: `There are no more ${CALLED.candidates} than ${CALLED.seats}, so there is no vote.`,
  vote: `There are more ${CALLED.candidates} than ${CALLED.seats}, so there is a vote.`,
  cancelled: (on: Day): string => `The election was cancelled on ${dayInWords(on)}.`,
  early: (when: string, from: Instant): string => `Not before ${instantInWords(from)}: it is sent ${when}.`,
};

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Who stands so far, before nominations have closed: each as "Ada Miller (Acme): <address>". */
export const standSoFar = (candidates: readonly string[]): string =>
  candidates.length === 0
    ? 'Nobody has stood yet.'
    : `So far ${countInWords(candidates.length, 'candidate')} ${candidates.length === 1 ? 'stands' : 'stand'}:\n\n${bullets(candidates)}`;

/** Under a message: who sends it. */
export const signature = (names: readonly string[], community: string): string =>
  [...(names.length === 0 ? [] : [listInWords(names)]), `Election officials, ${community}`].join('\n');

/** That those who were tied were drawn by lot: in which order, and how. */
export const lotTold = (names: readonly string[], how: string): string =>
  `${capitalized(listInWords([...names].sort(new Intl.Collator('en').compare)))} were tied. The lot put them in this order:\n\n${names
    .map((name, index) => `${index + 1}. ${name}`)
    .join('\n')}\n\n${sentence(capitalized(how))}`;

/** Why a message about something that did not happen is not sent. */
export const NOT_HAPPENED = {
  'deadline-moved': 'No deadline was moved.',
  cancelled: 'The election is not cancelled.',
  tie: 'No lot broke a tie.',
  declined: 'Nobody who was elected declined.',
} as const;
