/** An entry of a subscribed calendar, before it is written down. */
import { addDays, type Day } from '../../governance/day.ts';
import type { Instant } from '../../governance/instant.ts';

/** Whole days, the last one not included; or instants, equal ones for a moment. */
export type Span =
  | { readonly days: { readonly start: Day; readonly end: Day } }
  | { readonly instants: { readonly start: Instant; readonly end: Instant } };

export interface CalendarEvent {
  /** Unique for ever and the same for the same thing. */
  readonly uid: string;
  readonly sequence: number;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  readonly summary: string;
  /** Plain text, in lines. */
  readonly description: string;
  readonly url: string;
  readonly span: Span;
  /** How long before its start to remind somebody, in days. */
  readonly alarms: readonly number[];
}

/** A whole day. */
export const wholeDay = (on: Day): Span => ({ days: { start: on, end: addDays(on, 1) } });
