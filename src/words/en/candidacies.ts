/** What became of a candidacy, in words. */

import type { CandidacyStatus } from '../../governance/candidates.ts';
import type { FilingTime } from '../../governance/filing.ts';
import { CALLED } from './called.ts';
import { countInWords, placeInWords } from './counts.ts';
import { spanInWords } from './days.ts';
import { capitalized } from './sentences.ts';
import { TAGS, type TagState } from './tags.ts';

/** How a candidacy ended, as its tag and as the search's facet. */
export const STATUSES: Record<CandidacyStatus, { readonly tag: TagState; readonly word: string }> = {
  standing: { tag: 'standing', word: TAGS.standing.word },
  elected: { tag: 'elected', word: TAGS.elected.word },
  'not-elected': { tag: 'not-elected', word: TAGS['not-elected'].word },
  withdrawn: { tag: 'withdrawn', word: TAGS.withdrawn.word },
  declined: { tag: 'declined', word: TAGS.declined.word },
  died: { tag: 'died', word: TAGS.died.word },
  ineligible: { tag: 'ineligible', word: TAGS.ineligible.word },
  'run-off': { tag: 'run-off', word: TAGS['run-off'].word },
  'called-off': { tag: 'called-off', word: TAGS['called-off'].word },
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

/** Whose the words are that stand beside a candidate, where they are not all the same people’s. */
export const WORDS_BY = { editor: 'Summary by the editors', candidate: `The ${CALLED.candidate}’s own words` } as const;

/** Said once over the candidates of an election where all that stands beside them is by the editors. */
export const SUMMARIES_BY_EDITORS = `The summaries are by the editors of this archive; they are not the ${CALLED.candidates}’ own words.`;

/** Where the moment of a filing lies beside the nominations window; `outside` is how many seconds it lies before or after. */
export function besideWindowInWords(place: FilingTime['place'], outside: number): string {
  switch (place) {
    case null:
      return 'The window is not recorded';
    case 'inside':
      return 'Inside';
    case 'early':
      return `${capitalized(spanInWords(outside))} before it opened`;
    case 'late':
      return `${capitalized(spanInWords(outside))} after it closed`;
  }
}

/** Said where no clock of a filing is on record. */
export const filingUnrecorded = (hasStatement: boolean): string =>
  `When ${hasStatement ? 'the statement' : 'the nomination'} was opened and merged is not recorded.`;

export const pullRequestNumber = (number: number): string => `pull request ${number}`;

/** What the officials decided on a filing, after "decided on" and the day. */
export const decisionInWords = ({ accepted, reason }: { accepted: boolean; reason: string }): string =>
  `that the filing ${accepted ? 'counts' : 'does not count'}: ${reason}`;

/** How long a statement is. */
export const lengthOfStatement = (words: number): string => `${words} words`;

/** Over the other candidacies of somebody. */
export const otherCandidaciesOf = (name: string, count: number): string =>
  `${count === 1 ? 'The other candidacy' : 'The other candidacies'} of ${name}`;

/** What somebody stands in: "Candidate in the election of April 2026, Council". */
export const candidateIn = (election: string, committee: string): string =>
  `${CALLED.Candidate} in ${election}, ${committee}`;

/** What the page of a candidacy holds; the affiliation is null where none is given. */
export const candidacyDescribed = (
  { name, affiliation }: { readonly name: string; readonly affiliation: string | null },
  election: string,
  committee: string,
  status: string,
): string =>
  `${name}${affiliation === null ? '' : ` (${affiliation})`}, ${CALLED.candidate} in ${election}, ${committee}: ${status.toLowerCase()}.`;

/** The pages of the candidates before and after. */
export const CANDIDATES_TURN = {
  label: `${CALLED.Candidates} of this election`,
  previousLabel: `Previous ${CALLED.candidate}`,
  nextLabel: `Next ${CALLED.candidate}`,
} as const;

/** How many stood for how many seats. */
export const stoodForSeats = (candidates: number, seats: number): string =>
  `${capitalized(countInWords(candidates, 'candidate'))} for ${countInWords(seats, 'seat')}`;
