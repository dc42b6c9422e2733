import { rule } from './rule.ts';
import { ID, listOf } from './shape.ts';

/** Bodies on which a member may not sit at the same time. */
export const notTogetherWith = rule({
  says: 'The ids of committees on which nobody may sit at the same time; an empty list for none',
  quiet: true,
  shape: listOf(ID),
  silent: [],
});
