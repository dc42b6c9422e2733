import { rule } from './rule.ts';
import { YES_NO } from './shape.ts';

/** Whether a member whose term has run out remains until the successor takes office. */
export const holdover = rule({
  label: 'When a term runs out',
  says: 'Whether a member whose term has run out remains until the successor takes office',
  shape: YES_NO,
  silent: true,
  start: true,
  reads: (remains, _, { termMonths }: { readonly termMonths: number | null }) => {
    if (remains) return 'the member remains until the successor takes office';
    return termMonths === null ? 'does not apply: no length of a term is stated' : 'the member leaves';
  },
});
