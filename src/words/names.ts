/** The words that answers share: whose names and which cohorts ids stand for, and days that the records only bound. */

import { nameOn } from '../governance/affiliation.ts';
import { rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import { withId } from '../governance/lookup.ts';
import type { CohortId, Committee, Community, OrganizationId, PersonId } from '../governance/model.ts';
import type { When } from '../governance/when.ts';
import { dayInWords } from './words.ts';

/** A person's name; the id of somebody who has no file. */
export const personName = (community: Community, id: PersonId): string => withId(community.people, id)?.name ?? id;

/** A person's handle with its @; empty where none is known. */
export function handleOf(community: Community, id: PersonId): string {
  const handle = withId(community.people, id)?.github ?? null;
  return handle === null ? '' : `@${handle}`;
}

/** What an organization was called on a day. */
export function organizationName(community: Community, id: OrganizationId, on: Day): string {
  const organization = withId(community.organizations, id);
  return organization === undefined ? id : nameOn(organization, on);
}

/** What the charter in force on a day calls a cohort; empty where there is none. */
export function cohortLabel(committee: Committee, cohort: CohortId | null, on: Day): string {
  return rulesOn(committee, on)?.cohorts.find(({ id }) => id === cohort)?.label ?? cohort ?? '';
}

/** "after 2 May 2023 and no later than 9 October 2023" */
export function boundsInWords({ after, by }: When): string {
  const latest = `no later than ${dayInWords(by)}`;
  return after === null ? latest : `after ${dayInWords(after)} and ${latest}`;
}

/** Between which days something happened, as open data says it; null where the day is known. */
export const bounds = (when: When | null): { after: Day | null; by: Day } | null =>
  when === null || when.exact ? null : { after: when.after, by: when.by };

/** Said where the records end before the day asked about; nothing where they do not. */
export function recordsSentence(community: Community, on: Day): string[] {
  const { recordsEnd } = community;
  if (recordsEnd === null || on <= recordsEnd) return [];
  return [
    `The records end on ${dayInWords(recordsEnd)}. What is shown is the last recorded state; what happened since is not known.`,
  ];
}

/** "1 seat", "2 seats" */
export const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
