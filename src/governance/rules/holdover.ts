import { rule } from './rule.ts';
import { YES_NO } from './shape.ts';
import type { TermEnds } from './term-ends.ts';

/** The rules by which a term can run out. */
interface TermRules {
  readonly termMonths: number | null;
  readonly termEnds: TermEnds;
  readonly cohorts: readonly { readonly termMonths: number | null }[];
}

/** Whether a member whose term has run out remains until the successor takes office. */
export const holdover = rule({
  label: 'When a term runs out',
  says: 'Whether a member whose term has run out remains until the successor takes office',
  shape: YES_NO,
  silent: true,
  assumed: 'it is assumed that the member remains until the successor takes office',
  start: true,
  reads: (remains, _, { termMonths, termEnds, cohorts }: TermRules) => {
    const runsOut =
      termMonths !== null || termEnds.with !== 'months' || cohorts.some((each) => each.termMonths !== null);
    if (!runsOut) return 'does not apply: no length of a term is stated';
    return remains ? 'the member remains until the successor takes office' : 'the member leaves';
  },
});
