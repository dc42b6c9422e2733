/** What the records leave open, said as that. */
import type { Term } from '../../governance/terms.ts';
import { dayInWords } from './days.ts';
import { listInWords } from './sentences.ts';

/** The ends that a term can have, where it is not recorded which seat it is in; null where it is known. */
export function endsInWords(oneOf: Term['oneOf']): string | null {
  const days = [...new Set(oneOf.flatMap(({ scheduledEnd }) => (scheduledEnd === null ? [] : [scheduledEnd])))].sort();
  return oneOf.length === 0 ? null : `${days.map(dayInWords).join(' or ')}; which is not recorded`;
}

/** Who of several holds a seat over: "one of Ada and Ben; who is not recorded". */
export const oneOfInWords = (names: readonly string[]): string => `one of ${listInWords(names)}; who is not recorded`;
