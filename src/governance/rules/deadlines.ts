import { PHASES } from '../phase.ts';
import { rule } from './rule.ts';
import { key, listOf, mapping, numberFrom, oneOf } from './shape.ts';

/** Deadlines of their own within the phases. */
export const deadlines = rule({
  says: 'What has a deadline other than the end of its phase; an empty list where nothing has',
  quiet: true,
  shape: listOf(
    mapping({
      for: key(oneOf('nomination', 'statement', 'voter-exception'), 'What must be there by then'),
      phase: key(oneOf(...PHASES), 'The phase from whose start its days are counted'),
      days: key(numberFrom(0, 3660), 'How many days after the start of the phase'),
    }),
  ),
  silent: [],
  prose: (all) => Object.fromEntries(all.map((each) => [`deadlines.${each.for}`, each.days])),
});
