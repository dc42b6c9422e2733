/** Where the phases of an election lie on a bar: shares of its length, for drawing. */
import type { Instant } from '../governance/instant.ts';

interface BarSegment {
  /** In percent of the bar. */
  readonly x: number;
  readonly width: number;
}

/** The place of each phase on a bar that runs from the start of the first to the end of the last. */
export function timetableBar(phases: readonly { readonly start: Instant; readonly end: Instant }[]): BarSegment[] {
  const starts = phases.map(({ start }) => Date.parse(start));
  const ends = phases.map(({ end }) => Date.parse(end));
  const from = Math.min(...starts);
  const whole = Math.max(...ends) - from;
  const share = (milliseconds: number): number => Math.round((milliseconds / whole) * 1e4) / 100;
  return phases.map((_, index) => {
    const start = starts[index] ?? from;
    return { x: share(start - from), width: share((ends[index] ?? start) - start) };
  });
}
