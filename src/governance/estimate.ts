/**
 * A day that is expected and not known: what a charter, its months and custom lead to expect. A type of its own, so that
 * no words for a day take it: a reader is told it as an estimate (src/words/en/days.ts), or not at all.
 */
import type { Day } from './day.ts';

/** A day `YYYY-MM-DD` about which something is expected. Made only where something is foreseen. */
export type Estimate = string & { readonly __estimate: unique symbol };

/** A day that was worked out, as one that is only expected. */
export const expectedAbout = (day: Day): Estimate => day as string as Estimate;

/** The day with which rules and calendars reckon, whether it is known or expected; never to be told to a reader. */
export const reckonedWith = (when: Day | Estimate): Day => when as string as Day;

/** A day that is known, or one about which something was or is to be expected. */
export type Dated = { readonly day: Day } | { readonly about: Estimate };
