import { rule } from './rule.ts';
import { YES_NO } from './shape.ts';

/** Whether a member whose term has run out remains until the successor takes office. */
export const holdover = rule({
  says: 'Whether a member whose term has run out remains until the successor takes office',
  shape: YES_NO,
  silent: true,
  start: true,
});
