/** When a statement was filed, in words. */
import { CLOCK_OF, type Clock, isEvidence } from '../../governance/filing.ts';
import type { DeadlineClock } from '../../governance/rules/deadline-clock.ts';

/** What was done with a statement at the moment that a clock tells: "was written". */
export const CLOCK_WORDS: Readonly<Record<Clock, string>> = {
  authored: 'written',
  committed: 'committed',
  opened: 'opened',
  merged: 'merged',
};

/** Which moment a deadline means, in a sentence. */
export function clockSentence(means: DeadlineClock): string {
  const clock = CLOCK_OF[means];
  const what = {
    authored: 'the moment at which the statement was written counts',
    committed: 'the moment at which the statement was committed counts',
    opened: 'the moment at which the request was opened counts',
    merged: 'the moment at which the statement is merged counts',
  }[clock];
  const said =
    means === 'unstated' ? `The charter does not say which moment counts, so ${what}` : `By the charter, ${what}`;
  return `${said}.${isEvidence(clock) ? ' Whoever makes a commit sets that date: it is evidence, and no proof.' : ''}`;
}
