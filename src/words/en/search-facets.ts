/** What a search can be narrowed by. */

import { CALLED } from './called.ts';
import { MONTHS } from './days.ts';

/** The facets, as pages name them for the index, with their labels. */
export const FACETS = [
  { name: 'kind', label: 'Kind of page' },
  { name: 'committee', label: CALLED.Committee },
  { name: 'election', label: 'Election' },
  { name: 'year', label: 'Year' },
  { name: 'organization', label: 'Organization' },
  { name: 'outcome', label: 'Outcome' },
] as const;

/** The year and the month that the name of an election says, for an order by time: "October 2026" is 2026.10. Zero where it says none. */
export function timeNamed(election: string): number {
  const year = Number(/\b\d{4}\b/.exec(election)?.[0] ?? 0);
  return year === 0 ? 0 : year + (MONTHS.findIndex((month) => election.includes(month)) + 1) / 100;
}
