/** Who may stand or vote, in words: the rules for both have one shape. */
import type { Eligibility } from '../../../governance/rules/eligibility.ts';
import type { Say } from '../../rule-words.ts';

const BEFORE = {
  election: ' before the election',
  'nominations-open': ' before nominations open',
} as const;

/** "anyone with code merged in the twelve months before nominations open" */
export function eligible(rule: Eligibility | null, say: Say): string | null {
  if (rule === null) return null;
  const { activity, months, before } = rule;
  if (months === null) return `anyone with ${activity}`;
  const length = say.count(months, 'month');
  return before === null || before === 'unstated'
    ? `anyone with ${activity} in the last ${length}; the charter does not say from which day they are counted`
    : `anyone with ${activity} in the ${length}${BEFORE[before]}`;
}
