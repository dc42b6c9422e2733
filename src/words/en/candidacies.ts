/** What became of a candidacy, in words. */

import type { CandidacyStatus } from '../../governance/candidates.ts';
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
