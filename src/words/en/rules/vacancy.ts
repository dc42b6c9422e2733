import type { Rules } from '../../../governance/rules/index.ts';
import type { Vacancy } from '../../../governance/rules/vacancy.ts';
import type { RuleWords, Say } from '../../rule-words.ts';
import { CALLED } from '../called.ts';

const FILL: Readonly<Record<Exclude<Vacancy['fill'], 'unstated'>, string>> = {
  'next-election': 'in the next election, whichever cohort that is for',
  'own-cohort': 'when its own cohort next comes up',
  'by-election': 'by an election of its own',
  appointment: 'by appointment',
  'runner-up': `by the ${CALLED.candidate} next in the count`,
  'left-empty': 'not at all',
};
const FOR: Readonly<Record<Vacancy['term'], string>> = {
  remainder: ', for the rest of the term',
  full: ', for a full term',
  unstated: '',
};

/** "by appointment, for the rest of the term"; null where the charter does not say. */
export function vacancyReads({ fill, term, most, otherwise }: Vacancy, say: Say): string | null {
  if (fill === 'unstated') return null;
  const limit = most === null ? '' : `, at most ${say.count(most, 'seat')} between two elections`;
  const else_ = otherwise === null || otherwise === 'unstated' ? '' : `; otherwise ${FILL[otherwise]}`;
  return FILL[fill] + FOR[term] + limit + else_;
}

/** How one seat is filled, and for how long; null where the charter does not say. */
export const fillReads = ({ fill, term }: Pick<Vacancy, 'fill' | 'term'>): string | null =>
  fill === 'unstated' ? null : FILL[fill] + (fill === 'left-empty' ? '' : FOR[term]);

export const vacancy: RuleWords<Rules['vacancy']> = {
  label: `How a vacant ${CALLED.seat} is filled`,
  reads: vacancyReads,
};
