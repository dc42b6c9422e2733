import { rule } from './rule.ts';
import { count, key, keyOrNone, keyOrNull, mapping, oneOf, type Value } from './shape.ts';

const WAY = oneOf('next-election', 'own-cohort', 'by-election', 'appointment', 'runner-up', 'left-empty', 'unstated');

export const VACANCY = mapping({
  fill: key(WAY, 'How the seat is filled'),
  term: keyOrNone(oneOf('remainder', 'full', 'unstated'), 'For how long', 'unstated'),
  most: keyOrNull(count(1000), 'At most so many seats are filled so between two elections', 'for any number'),
  otherwise: keyOrNull(WAY, 'How a seat is filled where it cannot be filled so', 'where the charter does not say'),
});

export type Vacancy = Value<typeof VACANCY>;

/** How a seat that falls vacant is filled. */
export const vacancy = rule({
  says: 'What happens to a seat that falls vacant',
  shape: VACANCY,
  silent: { fill: 'unstated', term: 'unstated', most: null, otherwise: null },
  start: { fill: 'next-election', term: 'remainder', most: null, otherwise: null },
});
