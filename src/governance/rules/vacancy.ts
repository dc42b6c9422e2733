import { rule, type Say } from './rule.ts';
import { count, key, keyOr, keyOrNull, mapping, oneOf, type Value } from './shape.ts';

const FILL = {
  'next-election': 'in the next election, whichever cohort that is for',
  'own-cohort': 'when its own cohort next comes up',
  'by-election': 'by an election of its own',
  appointment: 'by appointment',
  'left-empty': 'not at all',
} as const;

const filled = (way: keyof typeof FILL | 'runner-up', say: Say): string =>
  way === 'runner-up' ? `by the ${say.called('candidate')} next in the count` : FILL[way];
const FOR = { remainder: ', for the rest of the term', full: ', for a full term', unstated: '' } as const;

const WAY = oneOf('next-election', 'own-cohort', 'by-election', 'appointment', 'runner-up', 'left-empty', 'unstated');

export const VACANCY = mapping({
  fill: key(WAY, 'How the seat is filled'),
  term: keyOr(oneOf('remainder', 'full', 'unstated'), 'For how long', 'unstated'),
  most: keyOrNull(count(1000), 'At most so many seats are filled so between two elections', 'for any number'),
  otherwise: keyOrNull(WAY, 'How a seat is filled where it cannot be filled so', 'where the charter does not say'),
});

export type Vacancy = Value<typeof VACANCY>;

/** "by appointment, for the rest of the term"; null where the charter does not say. */
export function vacancyReads({ fill, term, most, otherwise }: Vacancy, say: Say): string | null {
  if (fill === 'unstated') return null;
  const limit = most === null ? '' : `, at most ${say.count(most, 'seat')} between two elections`;
  const else_ = otherwise === null || otherwise === 'unstated' ? '' : `; otherwise ${filled(otherwise, say)}`;
  return filled(fill, say) + FOR[term] + limit + else_;
}

/** How one seat is filled, and for how long; null where the charter does not say. */
export const fillReads = ({ fill, term }: Pick<Vacancy, 'fill' | 'term'>, say: Say): string | null =>
  fill === 'unstated' ? null : filled(fill, say) + (fill === 'left-empty' ? '' : FOR[term]);

/** How a seat that falls vacant is filled. */
export const vacancy = rule({
  label: 'How a vacant seat is filled',
  says: 'What happens to a seat that falls vacant',
  shape: VACANCY,
  silent: { fill: 'unstated', term: 'unstated', most: null, otherwise: null },
  start: { fill: 'next-election', term: 'remainder', most: null, otherwise: null },
  reads: vacancyReads,
});
