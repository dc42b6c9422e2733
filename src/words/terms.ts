/** How terms began and ended, in words. */

import type { CandidacyStatus } from '../governance/candidates.ts';
import type { DepartureReason } from '../governance/model.ts';
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
  removed: 'Removed',
  'lost-eligibility': 'No longer eligible',
  died: 'Died',
  unrecorded: 'How it ended is not recorded',
};

/** Why a member left between elections: what follows their name. */
export const DEPARTED: Record<DepartureReason, string> = {
  resigned: 'stepped down',
  removed: 'was removed',
  'lost-eligibility': 'was no longer eligible',
  died: 'died',
  'changed-seat': 'took another seat',
  unrecorded: 'left, why is not recorded',
};

/** How a candidacy ended, as its tag and as the search's facet. */
export const STATUSES: Record<CandidacyStatus, { readonly tag: TagState; readonly word: string }> = {
  standing: { tag: 'standing', word: 'Standing' },
  elected: { tag: 'elected', word: 'Elected' },
  'not-elected': { tag: 'not-elected', word: 'Not elected' },
  withdrawn: { tag: 'withdrawn', word: 'Withdrawn' },
};
