/** What the pages say that hold one version of the charter against the one before, and that show a version as one document. */

import type { Day } from '../../governance/day.ts';
import { countInWords, timesInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { capitalized } from './sentences.ts';

export const CHARTER_CHANGES = {
  rules: 'Rules that changed',
  wording: 'Wording against wording',
  noWording: 'No page of the charter reads differently.',
  before: 'Before',
  after: 'After',
  whole: 'The whole page:',
  wholeBefore: 'before',
  wholeAfter: 'after',
  link: 'The wording before and after, word by word',
  noRules: 'No rule differs.',
  sinceEarlier: 'Against an earlier day',
} as const;

/** The title of the page for the version of a day. */
export const changesTitle = (on: Day): string => `What changed in the charter on ${dayInWords(on)}`;

/** The title of the page that holds two versions against each other which do not follow one another. */
export const betweenTitle = (earlier: Day, later: Day): string =>
  `What changed in the charter from ${dayInWords(earlier)} to ${dayInWords(later)}`;

export const betweenDescribed = (earlier: Day, later: Day): string =>
  `The charter as it stood from ${dayInWords(earlier)} against that of ${dayInWords(later)}, rule by rule and word by word.`;

/** Before the days on which the charter changed from the one version to the other, the later's own among them. */
export const changedTimes = (count: number): string => `It changed ${timesInWords(count)}: on `;

/** The rules of a committee that only one of two versions has. */
export const rulesOfOne = (has: 'earlier' | 'later'): string =>
  has === 'later' ? 'The earlier charter had no rules for it.' : 'The later charter has no rules for it.';

/** How a page differs: that it is new, that it went, or how much of it stayed. */
export function pageChangeInWords(kind: 'new' | 'dropped' | 'reworded' | 'numbers', same: number): string {
  const rest = same === 0 ? '' : ` ${capitalized(countInWords(same, 'paragraph'))} stayed as they were.`;
  switch (kind) {
    case 'new':
      return 'A new page.';
    case 'dropped':
      return 'The page was dropped, and no other took its place.';
    case 'reworded':
      return same === 1 ? 'One paragraph stayed as it was.' : rest.trim();
    case 'numbers':
      return 'The text is the same; the rules that it quotes changed.';
  }
}

export const CHARTER_DOCUMENT = {
  link: 'The whole charter as one document',
  rules: 'The rules in brief',
} as const;

/** The title of the charter as one document: in force, or as it stood from a day. */
export const documentTitle = (community: string, since: Day, isInForce: boolean): string =>
  isInForce ? `The charter of ${community}` : `The charter of ${community} as it stood from ${dayInWords(since)}`;

/** What the page of a version's changes holds. */
export const changesDescribed = (changed: string, on: Day): string =>
  `${changed}: the charter before and after ${dayInWords(on)}, rule by rule and word by word.`;

/** The changes before and after. */
export const CHANGES_TURN = {
  label: 'Changes of the charter',
  previousLabel: 'The change before',
  nextLabel: 'The change after',
} as const;

export const documentDescribed = (since: Day): string =>
  `All pages and rules of the charter in force from ${dayInWords(since)}, in one document.`;
