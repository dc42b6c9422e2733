/** From when on the result of an election is known. */
import type { Day } from './day.ts';

/** The outcome of an election, where it had been declared by a day; null before, and where none is recorded. */
export const outcomeOn = <Declared extends { readonly declared: Day }>(
  { outcome }: { readonly outcome: Declared | null },
  on: Day,
): Declared | null => (outcome !== null && outcome.declared <= on ? outcome : null);
