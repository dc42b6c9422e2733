/** What each organization holds under the affiliation cap. */

import { capFinding } from '#words/page-parts.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import type { Site } from '../site/site.ts';
import { type Linked, organizationLink } from './links.ts';

interface CapRow {
  readonly organization: Linked;
  readonly seats: number;
  readonly headroom: number;
}

export interface CapView {
  readonly cap: number;
  readonly rows: readonly CapRow[];
  /** Whether somebody has reached the cap, as a sentence without its full stop. */
  readonly finding: string;
}

/** What each organization holds under the cap, on the first day of a period; null where the charter sets none. */
export function capView({ since: on, roster }: RosterPeriod, all: Site): CapView | null {
  const { cap } = roster;
  if (cap === null || roster.members.length === 0) return null;
  const rows = roster.holdings.flatMap(({ organization, seats, headroom }): CapRow[] => {
    const link = organizationLink(all, organization, on);
    return link === null ? [] : [{ organization: link, seats, headroom }];
  });
  const full = rows.filter(({ headroom }) => headroom <= 0).map(({ organization }) => organization.text);
  return { cap: cap.seats, rows, finding: capFinding(full, cap.seats) };
}
