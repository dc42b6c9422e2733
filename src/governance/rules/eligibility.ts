/** Who may stand or vote: the shape that both rules have. */
import type { Say } from './rule.ts';
import { count, key, keyOrNull, LINE, mapping, oneOf, or, type Value } from './shape.ts';

export const ELIGIBLE = mapping({
  activity: key(LINE, 'What somebody must have done, as a phrase: "code merged"'),
  months: keyOrNull(count(10_000), 'Within so many months', 'for ever'),
  before: keyOrNull(
    oneOf('election', 'nominations-open', 'unstated'),
    'The day from which the months are counted back',
    'where there are none to count',
  ),
});

export type Eligibility = Value<typeof ELIGIBLE>;

export const ELIGIBILITY = or('unstated', 'where the charter does not say', ELIGIBLE);

const BEFORE = {
  election: ' before the election',
  'nominations-open': ' before nominations open',
} as const;

/** "anyone with code merged in the twelve months before nominations open" */
export function eligible(rule: Eligibility | null, say: Say): string | null {
  if (rule === null) return null;
  const { activity, months, before } = rule;
  if (months === null) return `anyone with ${activity} at any time`;
  const length = say.count(months, 'month');
  return before === null || before === 'unstated'
    ? `anyone with ${activity} in the last ${length}; the charter does not say from which day they are counted`
    : `anyone with ${activity} in the ${length}${BEFORE[before]}`;
}
