/** How far an organization is from the affiliation cap when an election opens. */
import { countedAs, organizationsOn } from './affiliation.ts';
import type { Day } from './day.ts';
import type { Community, Election, OrganizationId } from './model.ts';
import { rosterOn } from './roster.ts';
import type { History } from './terms.ts';

interface Headroom {
  /** The organization for which seats are counted: the parent, where the charter counts so. */
  readonly organization: OrganizationId;
  readonly cap: number;
  readonly held: number;
  /** How many of those come up in the election. */
  readonly comeUp: number;
}

/** What each organization that holds a seat holds on a day, and how much of it an election puts up; empty without a cap. */
export function headrooms(history: History, community: Community, election: Pick<Election, 'id'>, on: Day): Headroom[] {
  const known = organizationsOn(community.organizations, on);
  const roster = rosterOn(history, community, on);
  const { cap } = roster;
  if (cap === null) return [];
  const up = new Set(history.contests.find((each) => each.election === election.id)?.seatsUp.map(({ seat }) => seat));
  return roster.holdings.map(({ organization, seats: held }) => {
    const own = roster.members.filter(
      (member) => member.organization !== null && countedAs(member.organization, cap.counts, known) === organization,
    );
    return { organization, cap: cap.seats, held, comeUp: own.filter(({ seat }) => up.has(seat)).length };
  });
}

/** What a cap leaves one organization in an election. */
export interface Room {
  readonly cap: number;
  /** The seats that it holds and that do not come up. */
  readonly kept: number;
}

/** What the cap of a day leaves an organization in an election; null where there is no cap. */
export function roomFor(
  history: History,
  community: Community,
  election: Pick<Election, 'id'>,
  organization: OrganizationId,
  on: Day,
): Room | null {
  const { cap } = rosterOn(history, community, on);
  if (cap === null) return null;
  const counted = countedAs(organization, cap.counts, organizationsOn(community.organizations, on));
  const own = headrooms(history, community, election, on).find((each) => each.organization === counted);
  return { cap: cap.seats, kept: own === undefined ? 0 : own.held - own.comeUp };
}
