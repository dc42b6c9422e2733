/** How terms began and ended, in words. */

import type { Term, TermBeginning, TermEnding } from '../../governance/terms.ts';
import { CALLED } from './called.ts';

/** How a term began, as it stands by itself. */
export const BEGINNINGS: Record<TermBeginning['by'], string> = {
  election: 'Elected',
  appointment: 'Appointed',
};

/** "Appointed", "Appointed by the end users"; `by` is null where nobody is named. */
export const appointedInWords = (by: string | null): string =>
  by === null ? BEGINNINGS.appointment : `${BEGINNINGS.appointment} by ${by}`;

/**
 * How a term ended, as it stands by itself, by how it had begun: who was elected to a seat that had been given without an election
 * is not re-elected. Of one among several of which only some ended, that this is not recorded.
 */
export function endingInWords({ why, when }: NonNullable<Term['ended']>, began: TermBeginning['by']): string {
  if (why === 'unrecorded' && when === null) return 'Left or stayed on; which is not recorded';
  if (why === 're-elected' && began === 'appointment') return 'Then elected';
  if (why === 'reappointed' && began === 'election') return 'Then appointed';
  return ENDINGS[why].label;
}

/** How a term ended: as it stands by itself (`label`), and as the end of a sentence that begins with the member (`clause`). */
export const ENDINGS: Record<TermEnding, { readonly label: string; readonly clause: string }> = {
  're-elected': { label: 'Re-elected', clause: 'went on' },
  reappointed: { label: 'Appointed again', clause: 'went on' },
  succeeded: { label: 'Succeeded by another', clause: 'left when the successor took office' },
  resigned: { label: 'Resigned', clause: 'resigned' },
  'changed-seat': { label: `Took another ${CALLED.seat}`, clause: `took another ${CALLED.seat}` },
  expired: { label: 'Term ran out', clause: 'left when the term ran out' },
  'seat-abolished': { label: `${CALLED.Seat} abolished`, clause: `left when the ${CALLED.seat} ceased to be` },
  dissolved: { label: `${CALLED.Committee} dissolved`, clause: `left when the ${CALLED.committee} was dissolved` },
  removed: { label: 'Removed', clause: 'was removed' },
  'lost-eligibility': { label: 'No longer eligible', clause: 'was no longer eligible' },
  died: { label: 'Died', clause: 'died' },
  unrecorded: { label: 'How it ended is not recorded', clause: 'left, why is not recorded' },
};
