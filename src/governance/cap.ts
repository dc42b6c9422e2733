/** The affiliation cap: how many seats one organization may hold, and how many it does. */
import { topOf } from './affiliation.ts';
import type { Organization, OrganizationId, PersonId } from './model.ts';
import type { Cap } from './rules/affiliation-cap.ts';

/** What one organization holds under a cap. */
export interface Holding {
  readonly organization: OrganizationId;
  readonly seats: number;
  /** How many more it may hold; negative where it holds too many. */
  readonly headroom: number;
}

/**
 * What each organization holds, the largest first, then by id. Where the cap counts an organization together with its
 * parent, the one at the top stands for all. People without an organization count for none.
 */
export function holdings(
  cap: Cap,
  organizations: readonly (OrganizationId | null)[],
  known: ReadonlyMap<OrganizationId, Organization>,
): Holding[] {
  const counts = new Map<OrganizationId, number>();
  for (const organization of organizations) {
    if (organization === null) continue;
    const counted = cap.counts === 'parent' ? topOf(organization, known) : organization;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return [...counts]
    .map(([organization, seats]) => ({ organization, seats, headroom: cap.seats - seats }))
    .sort((a, b) => b.seats - a.seats || (a.organization < b.organization ? -1 : 1));
}

/** What a count comes to under a cap. */
export interface Seating {
  /** In the order of the count. */
  readonly elected: readonly PersonId[];
  /** Who would have had a seat and was passed over, because the organization already held as many as it may. */
  readonly passedOver: readonly { readonly person: PersonId; readonly organization: OrganizationId }[];
}

/**
 * Fills seats from the order of a count: whoever comes next takes one, unless their organization then held more than the
 * cap allows, together with what `staying` members hold. `organizationOf` gives null for somebody who belongs to none.
 */
export function seatedUnder(
  cap: Cap | null,
  seats: number,
  count: readonly PersonId[],
  staying: readonly PersonId[],
  organizationOf: (person: PersonId) => OrganizationId | null,
  known: ReadonlyMap<OrganizationId, Organization>,
): Seating {
  const elected: PersonId[] = [];
  const passedOver: { person: PersonId; organization: OrganizationId }[] = [];
  for (const person of count) {
    if (elected.length === seats) break;
    const organization = organizationOf(person);
    const counted = organization !== null && cap?.counts === 'parent' ? topOf(organization, known) : organization;
    const held = cap === null ? [] : holdings(cap, [...staying, ...elected].map(organizationOf), known);
    const headroom = held.find((each) => each.organization === counted)?.headroom ?? cap?.seats ?? 1;
    if (organization !== null && cap !== null && headroom < 1) passedOver.push({ person, organization });
    else elected.push(person);
  }
  return { elected, passedOver };
}
