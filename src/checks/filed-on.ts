/** When a statement came, as election.yaml records it: the clocks that decide what can have happened before it. */
import type { ElectionFile } from '../content/schema/election.ts';
import { CLOCKS, type Clock } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';

interface FilingClock {
  readonly clock: Clock;
  readonly at: Instant;
}

/** The earliest and the latest clock on record; null where none is. */
export function filedOn(filed: ElectionFile['candidacies'][number]['filed']): {
  readonly first: FilingClock | null;
  readonly last: FilingClock | null;
} {
  const known = CLOCKS.flatMap((clock): FilingClock[] => {
    const at = filed?.[clock];
    return at === undefined ? [] : [{ clock, at }];
  }).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { first: known[0] ?? null, last: known.at(-1) ?? null };
}
