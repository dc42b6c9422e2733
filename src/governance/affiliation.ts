/** Which organization somebody belonged to on a day, and what that organization was a part of. */
import type { Day } from './day.ts';
import { current } from './interval.ts';
import { kept, withId } from './lookup.ts';
import type { Affiliation, Community, Organization, OrganizationId, Person, PersonId } from './model.ts';
import { exactly, mayHaveHappened, type When } from './when.ts';

/** The affiliation in force on a day; null where the records name none. */
export function affiliationOn(person: Person, on: Day): Affiliation | null {
  return current(person.affiliations, on);
}

/** The affiliation of a person on a day; null where the records name none, or nobody has the id. */
export function affiliationOf({ people }: Pick<Community, 'people'>, id: PersonId, on: Day): Affiliation | null {
  const person = withId(people, id);
  return person === undefined ? null : affiliationOn(person, on);
}

/**
 * The organizations to which somebody may have belonged on a day, null for none: first the one that the records have, then
 * those of which they only say by when they began. Empty where they name none.
 */
export function possibleOn(person: Person, on: Day): (OrganizationId | null)[] {
  const held = affiliationOn(person, on);
  if (held === null) return [];
  const perhaps = person.affiliations.filter(({ since, began }) => since > on && mayHaveHappened(began, on));
  return [held, ...perhaps].map(({ organization }) => organization);
}

/** When one of a person's affiliations ended, as far as the records tell; null while it goes on. */
export function affiliationEnded(person: Person, { until }: Pick<Affiliation, 'until'>): When | null {
  if (until === null) return null;
  return person.affiliations.find(({ since }) => since === until)?.began ?? exactly(until);
}

/** What an organization was a part of on a day; null for none. */
export const parentOn = ({ parents }: Organization, on: Day): OrganizationId | null =>
  parents.findLast(({ since, until }) => (since === null || since <= on) && (until === null || on < until))
    ?.organization ?? null;

type ById = ReadonlyMap<OrganizationId, Organization>;

/** The days on which one of a list became a part of another or ceased to be one, in order, and the lists by id that were asked for: one between two of these days. */
const changesOf = kept(
  (list: readonly Organization[]): { readonly days: readonly Day[]; readonly known: Map<number, ById> } => {
    const days = list.flatMap(({ parents }) =>
      parents.flatMap(({ since, until }) => [since ?? [], until ?? []].flat()),
    );
    return { days: [...new Set(days)].sort(), known: new Map() };
  },
);

/** Organizations by id, each a part of what it was on a day. */
export function organizationsOn(list: readonly Organization[], on: Day): ById {
  const { days, known } = changesOf(list);
  const before = days.filter((each) => each <= on).length;
  const found =
    known.get(before) ??
    new Map(
      list.map((each) => {
        const parent = parentOn(each, on);
        return [each.id, each.parent === parent ? each : { ...each, parent }];
      }),
    );
  known.set(before, found);
  return found;
}

/** The organization at the top of the chain of parents; the organization itself where it has none. */
export function topOf(
  organization: OrganizationId,
  organizations: ReadonlyMap<OrganizationId, Pick<Organization, 'parent'>>,
): OrganizationId {
  const seen = new Set<OrganizationId>();
  let top = organization;
  for (
    let parent = organizations.get(top)?.parent;
    parent && !seen.has(parent);
    parent = organizations.get(top)?.parent
  ) {
    seen.add(top);
    top = parent;
  }
  return top;
}

/** The organization for which a seat of another counts under a limit: itself, or with its parent the one at the top. */
export const countedAs = (
  organization: OrganizationId,
  counts: 'organization' | 'parent',
  organizations: Parameters<typeof topOf>[1],
): OrganizationId => (counts === 'parent' ? topOf(organization, organizations) : organization);
