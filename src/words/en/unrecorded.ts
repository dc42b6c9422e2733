/** What the records leave open, said as that. */
import { dueOf, type Term } from '../../governance/terms.ts';
import { datedInWords, dueInTable } from './days.ts';
import { placedOn } from './rich-text.ts';
import { listInWords } from './sentences.ts';

/** The ends that a term can have, where it is not recorded which seat it is in; null where it is known. */
export function endsInWords(oneOf: Term['oneOf']): string | null {
  const dues = oneOf.flatMap((each) => dueOf(each) ?? []).sort((a, b) => (placedOn(a) < placedOn(b) ? -1 : 1));
  const days = new Set(dues.map(datedInWords));
  return oneOf.length === 0 ? null : `${[...days].join(' or ')}; which is not recorded`;
}

/** In a table of the terminal: when a term is due to end, or the ends that it can have; nothing where none is known. */
export const dueOrOneOf = (term: Pick<Term, 'oneOf' | 'scheduledEnd' | 'endExpected'>): string =>
  endsInWords(term.oneOf) ?? dueInTable(dueOf(term));

/** Who holds a seat, where the records do not tell: "one of Ada and Ben; who is not recorded", or anybody where none are named. */
export const oneOfInWords = (names: readonly string[]): string =>
  `${names.length === 0 ? 'somebody' : `one of ${listInWords(names)}`}; who is not recorded`;
