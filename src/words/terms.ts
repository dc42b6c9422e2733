/** How terms began and ended, in words. */

import type { CandidacyStatus } from '../governance/candidates.ts';
import type { TermEnding } from '../governance/terms.ts';
import type { TagState } from './tags.ts';

export const ENDINGS: Record<TermEnding, string> = {
  're-elected': 'Re-elected',
  reappointed: 'Appointed again',
  succeeded: 'Succeeded by another',
  resigned: 'Stepped down',
  'changed-seat': 'Took another seat',
  expired: 'Term ran out',
  'seat-abolished': 'Seat abolished',
  dissolved: 'Committee dissolved',
};

/** How a candidacy ended, as its tag and as the search's facet. */
export const STATUSES: Record<CandidacyStatus, { readonly tag: TagState; readonly word: string }> = {
  standing: { tag: 'standing', word: 'Standing' },
  elected: { tag: 'elected', word: 'Elected' },
  'not-elected': { tag: 'not-elected', word: 'Not elected' },
  withdrawn: { tag: 'withdrawn', word: 'Withdrawn' },
};
