/** Whom, what and which ids stand for: people, handles, organizations, committees, cohorts. An id that nothing has stands for itself. */

import { cohortOf } from '../../governance/cohorts.ts';
import type { Day } from '../../governance/day.ts';
import { nameOn } from '../../governance/in-use.ts';
import { withId } from '../../governance/lookup.ts';
import type { CohortId, Committee, CommitteeId, Community, OrganizationId, PersonId } from '../../governance/model.ts';

/** A person's name; the id of somebody who has no file. */
export const personName = (community: Pick<Community, 'people'>, id: PersonId): string =>
  withId(community.people, id)?.name ?? id;

/** A person's name, and what the person was called on a day where that was another: "Ada Miller (then Ada Smith)". */
export function personNameOn(community: Pick<Community, 'people'>, id: PersonId, on: Day): string {
  const person = withId(community.people, id);
  const then = person === undefined ? id : nameOn(person, on);
  const now = personName(community, id);
  return then === now ? now : `${now} (then ${then})`;
}

/** A person's handle with its @; empty where none is known. */
export function handleOf(community: Pick<Community, 'people'>, id: PersonId): string {
  const handle = withId(community.people, id)?.github ?? null;
  return handle === null ? '' : `@${handle}`;
}

/** What an organization was called on a day. */
export function organizationName(community: Pick<Community, 'organizations'>, id: OrganizationId, on: Day): string {
  const organization = withId(community.organizations, id);
  return organization === undefined ? id : nameOn(organization, on);
}

/** A committee's name. */
export const committeeName = (community: Pick<Community, 'committees'>, id: CommitteeId): string =>
  withId(community.committees, id)?.name ?? id;

/** What the charter called a cohort on a day; empty where there is none. */
export const cohortLabel = (committee: Committee, cohort: CohortId | null, on: Day): string =>
  cohortOf(committee, cohort, on)?.label ?? '';

/** A name or another line as somebody outside typed it, where no frame can say so: in quotation marks, which it cannot close. */
export const asTyped = (line: string): string => `“${line.replace(/["“”„«»]/g, '’')}”`;
