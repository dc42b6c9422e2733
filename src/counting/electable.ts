/** Whom a count makes electable. */
import type { PersonId } from '../governance/model.ts';
import type { Order } from './ballot.ts';

/** The people whom an order places above nobody, group by group; all of it where no option stands for nobody. */
export function electable(
  order: Order,
  { people, none }: { readonly people: readonly (PersonId | null)[]; readonly none: number | null },
): PersonId[][] {
  const end = none === null ? -1 : order.findIndex((group) => group.includes(none));
  return (end === -1 ? order : order.slice(0, end))
    .map((group) => group.flatMap((each) => people[each] ?? []))
    .filter(({ length }) => length > 0);
}
