import { ELIGIBILITY } from './eligibility.ts';
import { rule } from './rule.ts';

/** Who may stand. */
export const mayRun = rule({
  says: 'Who may stand',
  shape: ELIGIBILITY,
  silent: null,
  start: { activity: 'a contribution to the project', months: null, before: null },
  prose: (who) => ({ 'mayRun.months': who?.months ?? null }),
});
