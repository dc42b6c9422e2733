/** What becomes of a seat that stands vacant, in words. */
import type { FallenVacant } from '../../governance/history/vacancies.ts';
import { fillReads } from './rules/vacancy.ts';

/** "By the charter it is filled by appointment, for the rest of the term." */
export function fillInWords(vacant: Pick<FallenVacant, 'fill' | 'term'>): string {
  const how = fillReads(vacant);
  return how === null
    ? 'How it is filled, the charter does not say.'
    : vacant.fill === 'left-empty'
      ? 'By the charter it stays empty until its cohort comes up.'
      : `By the charter it is filled ${how}.`;
}
