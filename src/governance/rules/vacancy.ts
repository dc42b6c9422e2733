import { rule } from './rule.ts';
import { key, keyOr, mapping, oneOf } from './shape.ts';

const FILL = {
  'next-election': 'in the next election, whichever cohort that is for',
  'own-cohort': 'when its own cohort next comes up',
  appointment: 'by appointment',
  'runner-up': 'by the candidate next in the count',
} as const;
const FOR = { remainder: ', for the rest of the term', full: ', for a full term', unstated: '' } as const;

/** How a seat that falls vacant is filled. */
export const vacancy = rule({
  label: 'How a vacant seat is filled',
  says: 'What happens to a seat that falls vacant',
  shape: mapping({
    fill: key(oneOf('next-election', 'own-cohort', 'appointment', 'runner-up', 'unstated'), 'How the seat is filled'),
    term: keyOr(oneOf('remainder', 'full', 'unstated'), 'For how long', 'unstated'),
  }),
  silent: { fill: 'unstated', term: 'unstated' },
  start: { fill: 'next-election', term: 'remainder' },
  reads: ({ fill, term }) => (fill === 'unstated' ? null : FILL[fill] + FOR[term]),
});
