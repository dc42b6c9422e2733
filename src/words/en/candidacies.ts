/** What became of a candidacy, in words. */

import type { CandidacyStatus } from '../../governance/candidates.ts';
import { CALLED } from './called.ts';
import { placeInWords } from './counts.ts';
import { TAGS, type TagState } from './tags.ts';

/** How a candidacy ended, as its tag and as the search's facet. */
export const STATUSES: Record<CandidacyStatus, { readonly tag: TagState; readonly word: string }> = {
  standing: { tag: 'standing', word: TAGS.standing.word },
  elected: { tag: 'elected', word: TAGS.elected.word },
  'not-elected': { tag: 'not-elected', word: TAGS['not-elected'].word },
  withdrawn: { tag: 'withdrawn', word: TAGS.withdrawn.word },
  declined: { tag: 'withdrawn', word: 'Elected, declined' },
  'called-off': { tag: 'cancelled', word: 'Called off' },
  unrecorded: { tag: 'not-recorded', word: 'Result not recorded' },
};

/** What stands around a text that the editors wrote of a candidacy. */
export const STATEMENT = {
  summary: 'A summary by the editors of this archive',
  original: 'Read the original statement',
} as const;

export const notTheWordsOf = (name: string): string => `, not the words of ${name}.`;
export const archiveKeptBy = (who: string): string => `The archive is kept by ${who}.`;

/** Above and below what a candidate wrote. */
export const writtenByCandidate = (name: string): string => `Written by the ${CALLED.candidate}, ${name}`;
export const endOfWhat = (name: string): string => `End of what ${name} wrote`;

/** "first in the count" */
export const placeInCount = (place: number): string => `${placeInWords(place)} in the count`;

/** Whose the words are that stand beside a candidate. */
export const WORDS_BY = { editor: 'Summary by the editors', candidate: `The ${CALLED.candidate}’s own words` } as const;
