/** How elections ended, in words. */

import type { Outcome } from '../../governance/model.ts';

/** How an outcome came about, as a phrase; also the search's facet. */
export const OUTCOMES: Record<Outcome['by'], string> = {
  poll: 'By poll',
  uncontested: 'Uncontested',
  appointed: 'Appointed',
  cancelled: 'Cancelled',
};
