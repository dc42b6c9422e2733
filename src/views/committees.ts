/** The community's committees by whether they still stand, and the elections of each. */
import type { Committee, Election } from '../governance/model.ts';
import { governingDay } from '../governance/timetable.ts';
import type { Site } from '../site/site.ts';

/** Whether a committee had been dissolved by the site's day. */
export const isDissolved = ({ dissolved }: Committee, { asOf }: Site): boolean =>
  dissolved !== null && dissolved.on <= asOf;

/** The committees that stand on the site's day, and those dissolved; each by the day of launch, then by name. */
export function committeesByState(all: Site): { readonly active: Committee[]; readonly dissolved: Committee[] } {
  const order = (committee: Committee): string => `${committee.charter[0]?.since} ${committee.name}`;
  const launched = all.community.committees
    .filter(({ charter }) => charter.some(({ since }) => since <= all.asOf))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return {
    active: launched.filter((committee) => !isDissolved(committee, all)),
    dissolved: launched.filter((committee) => isDissolved(committee, all)),
  };
}

/** A committee's elections whose result was declared by the site's day, the latest first. */
export function declaredElections(committee: Committee, all: Site): Election[] {
  return [...all.elections.values()]
    .filter((each) => each.committee === committee.id && each.outcome !== null && each.outcome.declared <= all.asOf)
    .sort((a, b) => (governingDay(a) < governingDay(b) ? 1 : -1));
}
