/** What the officials' messages say beside the community's own words. */

import type { Day } from '../../governance/day.ts';
import type { Instant } from '../../governance/instant.ts';
import type { PhaseName } from '../../governance/phase.ts';
import { CALLED } from './called.ts';
import { countInWords } from './counts.ts';
import { dayInWords, instantInWords } from './days.ts';
import { PHASES } from './phase-words.ts';
import { capitalized, listInWords, sentence } from './sentences.ts';

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Who stands so far, before nominations have closed: each as "Ada Miller (Acme): <address>". */
export const standSoFar = (candidates: readonly string[]): string =>
  candidates.length === 0
    ? 'Nobody has stood yet.'
    : `So far ${countInWords(candidates.length, 'candidate')} ${candidates.length === 1 ? 'stands' : 'stand'}:\n\n${bullets(candidates)}`;

/** Who withdrew, in a paragraph; empty where nobody did. */
export const withdrewInWords = (withdrew: readonly { readonly name: string; readonly on: Day }[]): string =>
  withdrew.length === 0
    ? ''
    : `${listInWords(withdrew.map(({ name, on }) => `${name} withdrew on ${dayInWords(on)}`))}.`;

/** Under a message: who sends it. */
export const signature = (names: readonly string[], community: string): string =>
  [...(names.length === 0 ? [] : [listInWords(names)]), `Election officials, ${community}`].join('\n');

/** A start or an end that was moved: by what it was, what it is now, and why. */
export interface MovedTold {
  readonly phase: PhaseName;
  readonly start: { readonly was: Instant; readonly now: Instant | null } | null;
  readonly end: { readonly was: Instant; readonly now: Instant | null } | null;
  readonly why: string;
}

/** What of the timetable was moved, a paragraph for each. */
export const movedTold = (moved: readonly MovedTold[]): string =>
  moved
    .map(({ phase, start, end, why }) => {
      const one = (which: 'start' | 'end', each: MovedTold['start']): string[] =>
        each === null
          ? []
          : [
              `${PHASES[phase].label} now ${which} ${each.now === null ? 'at another time' : `on ${instantInWords(each.now)}`}, not on ${instantInWords(each.was)}.`,
            ];
      return [...one('start', start), ...one('end', end), sentence(capitalized(why))].join(' ');
    })
    .join('\n\n');

/** That those who were tied were drawn by lot: in which order, and how. */
export const lotTold = (names: readonly string[], how: string): string =>
  `${capitalized(listInWords([...names].sort(new Intl.Collator('en').compare)))} were tied. The lot put them in this order:\n\n${names
    .map((name, index) => `${index + 1}. ${name}`)
    .join('\n')}\n\n${sentence(capitalized(how))}`;

/** Who was elected and declined, and who takes the seat; a line for each. */
export const declinedTold = (
  declined: readonly { readonly name: string; readonly on: Day; readonly next: string | null }[],
): string =>
  declined
    .map(
      ({ name, on, next }) =>
        `${name} was elected and declined on ${dayInWords(on)}. ${next === null ? `The ${CALLED.seat} stays vacant.` : `${next} takes the ${CALLED.seat}.`}`,
    )
    .join('\n\n');

/** Why a message about something that did not happen is not sent. */
export const NOT_HAPPENED = {
  'deadline-moved': 'No deadline was moved.',
  cancelled: 'The election is not cancelled.',
  tie: 'No lot broke a tie.',
  declined: 'Nobody who was elected declined.',
} as const;
