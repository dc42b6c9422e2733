/** What a search can be narrowed by. */

import { CALLED } from './called.ts';

/** The facets, as pages name them for the index, with their labels. */
export const FACETS = [
  { name: 'kind', label: 'Kind of page' },
  { name: 'committee', label: CALLED.Committee },
  { name: 'election', label: 'Election' },
  { name: 'year', label: 'Year' },
  { name: 'organization', label: 'Organization' },
  { name: 'outcome', label: 'Outcome' },
] as const;
