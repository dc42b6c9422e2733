import { ELIGIBILITY } from './eligibility.ts';
import { rule } from './rule.ts';

/** Who may vote. */
export const mayVote = rule({
  says: 'Who may vote',
  shape: ELIGIBILITY,
  silent: null,
  start: { activity: 'a contribution merged', months: 12, before: 'nominations-open' },
  prose: (who) => ({ 'mayVote.months': who?.months ?? null }),
});
