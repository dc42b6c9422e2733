/** Who may stand or vote: the shape that both rules have. */
import { count, key, keyOrNull, LINE, mapping, oneOf, or, type Value } from './shape.ts';

export const ELIGIBLE = mapping({
  activity: key(LINE, 'What somebody must have done, as a phrase: "code merged"'),
  months: keyOrNull(count(10_000), 'Within so many months', 'where the charter names no time'),
  before: keyOrNull(
    oneOf('election', 'nominations-open', 'unstated'),
    'The day from which the months are counted back',
    'where there are none to count',
  ),
});

export type Eligibility = Value<typeof ELIGIBLE>;

export const ELIGIBILITY = or('unstated', 'where the charter does not say', ELIGIBLE);
