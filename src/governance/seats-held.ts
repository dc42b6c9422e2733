/** How many seats of a committee an organization's people held, and when. */
import type { Interval } from './interval.ts';
import type { OrganizationId, PersonId } from './model.ts';
import type { RosterPeriod } from './roster.ts';

/** The people of one organization on a committee, from a day on which that changed until the next. */
export interface SeatsHeld extends Interval {
  /** By seat. */
  readonly people: readonly PersonId[];
}

/** From the rosters of a committee, oldest first: the times in which an organization held at least one seat. */
export function seatsHeld(periods: readonly RosterPeriod[], organization: OrganizationId): SeatsHeld[] {
  const held: SeatsHeld[] = [];
  for (const { since, until, roster } of periods) {
    const people = roster.members.filter((each) => each.organization === organization).map(({ person }) => person);
    if (people.length === 0) continue;
    const last = held.at(-1);
    if (last !== undefined && last.until === since && last.people.join() === people.join()) {
      held[held.length - 1] = { ...last, until };
    } else held.push({ since, until, people });
  }
  return held;
}
