/** People, organizations and committees as a page names them: each leads to its own page. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import { personName } from '#words/names.ts';
import type { Part } from '#words/rich-text.ts';
import { affiliationOf } from '../governance/affiliation.ts';
import type { Day } from '../governance/day.ts';
import { nameOn } from '../governance/in-use.ts';
import type { Committee, OrganizationId, PersonId } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { toCommittee, toOrganization, toPerson } from '../site/urls.ts';
import { plainHost } from '../statement/links.ts';

/** A title that leads elsewhere, with its host behind it where that is not written in letters that nobody takes for others. */
export function titled(title: string, url: string): string {
  const host = plainHost(url);
  return host === null ? title : `${title} (${host})`;
}

export interface Linked {
  readonly text: string;
  readonly href: string;
}

export const personLink = (all: Site, id: PersonId): Linked => ({
  text: personName(all.community, id),
  href: toPerson(id),
});

export const committeeLink = ({ id, name }: Pick<Committee, 'id' | 'name'>): Linked => ({
  text: name,
  href: toCommittee(id),
});

/** Somebody's name, which leads to the person's page; plain where the records hold no more than the name. */
export const personPart = (all: Site, id: PersonId): Part => (all.people.has(id) ? personLink(all, id) : id);

/** An organization by the name that it bore on a day; null for nobody's. */
export function organizationLink(all: Site, id: OrganizationId | null, on: Day): Linked | null {
  const organization = id === null ? undefined : all.organizations.get(id);
  return organization === undefined ? null : { text: nameOn(organization, on), href: toOrganization(organization.id) };
}

/** A person's affiliation on a day: a link to the organization, by the name that it bore then, or the words for none. */
export const affiliationPart = (all: Site, person: PersonId, on: Day): Linked | string =>
  organizationLink(all, affiliationOf(all.community, person, on)?.organization ?? null, on) ??
  affiliationOnInWords(all.community, person, on);
