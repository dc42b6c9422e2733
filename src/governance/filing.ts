/**
 * When a statement reached the community, beside the window in which nominations were open. A deadline can mean three
 * clocks, and a charter may not say which; so each is answered by itself and none is judged.
 */
import type { Instant } from './instant.ts';
import type { Filing, Phase } from './model.ts';

/** In the order in which they run: written, committed, merged. */
export const CLOCKS = ['authored', 'committed', 'merged'] as const;
export type Clock = (typeof CLOCKS)[number];

export interface FilingTime {
  readonly clock: Clock;
  readonly at: Instant;
  /** Beside the window: before it, within it, after it; null where no window is recorded. */
  readonly place: 'early' | 'inside' | 'late' | null;
  /** How far outside the window, in seconds: until it opens, or since it closed; 0 inside. */
  readonly outside: number;
}

const seconds = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** Each clock that the records give, with its place beside the window. The end of a window does not belong to it. */
export function filingTimes(
  filing: Pick<Filing, Clock>,
  window: Pick<Phase, 'start' | 'end'> | null,
): readonly FilingTime[] {
  return CLOCKS.flatMap((clock): FilingTime[] => {
    const at = filing[clock];
    if (at === null) return [];
    if (window === null) return [{ clock, at, place: null, outside: 0 }];
    if (at < window.start) return [{ clock, at, place: 'early', outside: seconds(at, window.start) }];
    if (at < window.end) return [{ clock, at, place: 'inside', outside: 0 }];
    return [{ clock, at, place: 'late', outside: seconds(window.end, at) }];
  });
}
