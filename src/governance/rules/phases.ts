import { PHASES } from '../phase.ts';
import { rule } from './rule.ts';
import { count, key, listOf, mapping, oneOf } from './shape.ts';

/** The phases before the result, and how long each lasts at least. */
export const phases = rule({
  says: 'The phases in order, and the least length of each in days; an empty list where the charter does not say',
  shape: listOf(
    mapping({
      phase: key(oneOf(...PHASES), 'The name of the phase'),
      days: key(count(3660), 'How many days it lasts at least'),
    }),
  ),
  silent: [],
  start: [
    { phase: 'nominations', days: 7 },
    { phase: 'discussion', days: 7 },
    { phase: 'voting', days: 7 },
  ],
  prose: (all) => Object.fromEntries(all.map(({ phase, days }) => [`phases.${phase}`, days])),
});
