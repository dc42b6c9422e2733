/** What the records hold of each organization: its people, the seats they held, their candidacies. Grouped once. */
import type { Affiliation, Committee, Community, Organization, OrganizationId, Person } from '../governance/model.ts';
import { rosters } from '../governance/roster.ts';
import { type SeatsHeld, seatsHeld } from '../governance/seats-held.ts';
import type { History } from '../governance/terms.ts';
import type { Site } from '../site/site.ts';
import { onceFor } from './once.ts';
import { people, type Stood } from './person-records.ts';

export interface OrganizationRecord {
  readonly organization: Organization;
  /** The organizations that are a part of it. */
  readonly parts: readonly Organization[];
  /** By the day from which they are recorded. */
  readonly people: readonly { readonly person: Person; readonly affiliation: Affiliation }[];
  /** By committee; only those in which it held a seat. */
  readonly seats: readonly { readonly committee: Committee; readonly held: readonly SeatsHeld[] }[];
  /** Oldest first. */
  readonly stood: readonly Stood[];
}

/** Everything recorded of each organization, by id. `stood` runs oldest first. */
export function organizationRecords(
  community: Community,
  histories: ReadonlyMap<string, History>,
  stood: readonly Stood[],
): Map<OrganizationId, OrganizationRecord> {
  const belonging = community.people.flatMap((person) =>
    person.affiliations.map((affiliation) => ({ person, affiliation })),
  );
  const byOrganization = Map.groupBy(belonging, ({ affiliation }) => affiliation.organization);
  const standing = Map.groupBy(stood, ({ candidacy }) => candidacy.organization);
  const parts = Map.groupBy(community.organizations, ({ parent }) => parent);
  const periods = [...histories.values()].map((history) => ({
    committee: history.committee,
    periods: rosters(history, community),
  }));
  return new Map(
    community.organizations.map((organization) => [
      organization.id,
      {
        organization,
        parts: parts.get(organization.id) ?? [],
        people: (byOrganization.get(organization.id) ?? []).sort((a, b) =>
          a.affiliation.since < b.affiliation.since ? -1 : a.affiliation.since > b.affiliation.since ? 1 : 0,
        ),
        seats: periods
          .map(({ committee, periods }) => ({ committee, held: seatsHeld(periods, organization.id) }))
          .filter(({ held }) => held.length > 0),
        stood: standing.get(organization.id) ?? [],
      },
    ]),
  );
}

/** The records of the site's organizations; worked out once. */
export const organizations: (all: Site) => ReadonlyMap<OrganizationId, OrganizationRecord> = onceFor((all) =>
  organizationRecords(
    all.community,
    all.histories,
    [...people(all).values()].flatMap((each) => each.stood).sort((a, b) => (a.election.id < b.election.id ? -1 : 1)),
  ),
);
