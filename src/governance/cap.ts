/** The affiliation cap: how many seats one organization may hold, and how many it does. */
import { countedAs } from './affiliation.ts';
import type { Organization, OrganizationId } from './model.ts';
import type { Cap } from './rules/affiliation-cap.ts';
import { isSilent, type Rules } from './rules/index.ts';

/**
 * Why no number of seats of a committee limits an organization: the charter sets none, says nothing of it, sets none for the
 * size, or only within cohorts.
 */
export type NoCap = 'none' | 'silent' | 'not-at-this-size' | 'within-cohorts';

/** Why rules limit no organization on a committee for which `capFor` finds no number; no rules say nothing. */
export function noCap(rules: Rules | null): NoCap {
  if (rules?.affiliationCap === null && rules.cohorts.some(({ affiliationCap: own }) => own !== null))
    return 'within-cohorts';
  if (rules === null || isSilent(rules, 'affiliationCap')) return 'silent';
  return rules.affiliationCap === null ? 'none' : 'not-at-this-size';
}

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
    const counted = countedAs(organization, cap.counts, known);
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return [...counts]
    .map(([organization, seats]) => ({ organization, seats, headroom: cap.seats - seats }))
    .sort((a, b) => b.seats - a.seats || (a.organization < b.organization ? -1 : 1));
}
