/** What voters weigh of a candidate, in words, as it stands beside the same of the others. */

import type { ComesAs } from '../../governance/comes-as.ts';
import type { Room } from '../../governance/headroom.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords, placeInWords, timesInWords } from './counts.ts';
import { capitalized } from './sentences.ts';

export const COMPARISON = {
  affiliation: 'Affiliation',
  cap: 'Left under the cap',
  served: `On the ${CALLED.committee}`,
  stood: 'Stands',
  outcome: 'Result',
  length: 'Length',
  links: 'Links',
  earlier: 'Earlier statements',
  none: 'None',
  notKnown: 'No affiliation on record',
  pick: 'Compare',
  pickHint: 'Tick two or more to read only those side by side.',
  all: 'Show all again',
  everybody: `All ${CALLED.candidates}`,
} as const;

/** How many seats a cap leaves an organization in an election: "One seat for Acme, which keeps one". `name` is null for one that only candidates name. */
export function roomInWords(name: string | null, { cap, kept }: Room): string {
  const left = Math.max(0, cap - kept);
  const keeps = kept === 0 ? '' : `, which keeps ${kept === 1 ? 'one' : numberWords(kept)}`;
  return `${capitalized(countInWords(left, 'seat'))}${name === null ? '' : ` for ${name}`}${keeps}`;
}

/** Who stands for no organization, whom a cap does not touch. */
export const CAP_OF_NOBODY = 'No organization, so no cap';

/** What somebody was on a committee before an election; years as in "2018". */
export function servedInWords(comes: ComesAs, terms: number, first: string, last: string): string {
  if (comes === 'new') return 'Not a member before';
  const count = countInWords(terms, 'term');
  return comes === 'returned'
    ? `Former member, ${count}, ${first === last ? first : `${first} to ${last}`}`
    : `Sitting member, ${count} since ${first}`;
}

/** For the how many-th time somebody stands, and how often that led to a seat. */
export const stoodInWords = (before: number, elected: number): string =>
  before === 0
    ? 'For the first time'
    : `For the ${placeInWords(before + 1)} time; ${elected === 0 ? 'not elected before' : `elected ${timesInWords(elected)} before`}`;

/** The title of a page on which the candidates of an election stand side by side; `page` null where there is one. */
export const comparisonTitle = (election: string, page: number | null): string =>
  `The ${CALLED.candidates} in ${election}${page === null || page === 1 ? '' : `, page ${page}`}`;

/** The pages before and after, where the candidates are too many for one. */
export const COMPARISON_TURN = {
  label: 'Pages of this comparison',
  previousLabel: 'Before',
  nextLabel: 'After',
} as const;

export const comparisonDescribed = (candidates: number, election: string, committee: string): string =>
  `The ${countInWords(candidates, 'candidate')} of ${election} and what they say, side by side: ${committee}.`;

/** How many stand side by side, and in which order, which `order` says in a sentence. */
export const comparisonLead = (candidates: number, order: string): string => {
  const count = capitalized(countInWords(candidates, 'candidate'));
  return candidates === 1 ? `${count}.` : `${count}, side by side. ${order}`;
};
