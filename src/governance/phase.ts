/** The phases of an election. */
import type { Instant } from './instant.ts';

export const PHASES = ['nominations', 'discussion', 'voting', 'results'] as const;
export type PhaseName = (typeof PHASES)[number];

/** One phase of an election: from the instant it starts until the instant it ends, that one not included. */
export interface Phase {
  readonly phase: PhaseName;
  readonly start: Instant;
  readonly end: Instant;
  /** Whether the records give hours or only days (a phase of whole days runs from midnight to midnight UTC). */
  readonly precision: 'instant' | 'day';
}
