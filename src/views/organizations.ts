/** The organizations on record, by name, with how many seats their people held. */

import { underLetter } from '#words/lists.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { ORGANIZATION_PAGES, organizationsDescribed, organizationsInShort } from '#words/people-pages.ts';
import type { Day } from '../governance/day.ts';
import { inForce } from '../governance/interval.ts';
import type { Site } from '../site/site.ts';
import { to, toOrganization, toOrganizationsIn } from '../site/urls.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';
import { type OrganizationRecord, organizations } from './organization-records.ts';
import { MOST_ROWS, type NamePart, namedPart, type PartLink, partLinks, partsByName, partTurn } from './parts.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Crumb, TurnView } from './ways.ts';

interface OrganizationEntry {
  readonly organization: Linked;
  readonly people: number;
  readonly candidacies: number;
  /** The most seats that its people held at once on one committee. */
  readonly most: number;
  /** The seats that they hold on the last recorded day. */
  readonly now: number;
}

export interface OrganizationsView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  /** Null on the page of a letter. */
  readonly lead: string | null;
  readonly organizations: readonly OrganizationEntry[];
  /** The pages by first letter, where one list of all would be too long. */
  readonly parts: readonly PartLink[];
  readonly turn: TurnView | null;
}

const collator = new Intl.Collator('en');

const nameOf = ({ organization }: OrganizationRecord): string => organization.name;

const inOrder = onceFor((all) =>
  [...organizations(all).values()].sort((a, b) => collator.compare(nameOf(a), nameOf(b))),
);

/** The pages by first letter: none while all organizations fit on one. */
export const organizationParts: (all: Site) => readonly NamePart<OrganizationRecord>[] = onceFor((all) =>
  inOrder(all).length <= MOST_ROWS ? [] : partsByName(inOrder(all), nameOf),
);

function entryOf({ organization, people, seats, stood }: OrganizationRecord, day: Day): OrganizationEntry {
  const held = seats.flatMap((each) => each.held);
  return {
    organization: { text: organization.name, href: toOrganization(organization.id) },
    people: new Set(people.map(({ person }) => person.id)).size,
    candidacies: stood.length,
    most: Math.max(0, ...held.map((each) => each.people.length)),
    now: held.filter((each) => inForce(each, day)).reduce((sum, each) => sum + each.people.length, 0),
  };
}

/** The list of all organizations, or where that would be too long, the letters under which they are. */
export function organizationsView(all: Site): OrganizationsView {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const parts = organizationParts(all);
  const entries = inOrder(all).map((record) => entryOf(record, recorded.day));
  const holding = entries.filter(({ now }) => now > 0).length;
  return {
    sheet: sheetOf(all, {
      title: ORGANIZATION_PAGES.organizations,
      description: organizationsDescribed(all.settings.name),
      kind: PAGE_KINDS.overview,
    }),
    trail: [],
    title: ORGANIZATION_PAGES.organizations,
    lead: organizationsInShort(entries.length, holding, recorded.words),
    organizations: parts.length > 0 ? [] : entries,
    parts: partLinks(parts, toOrganizationsIn, nameOf, ['organization', 'organizations']),
    turn: null,
  };
}

/** The organizations whose names begin with a letter. */
export function organizationsInPart(all: Site, part: string): OrganizationsView {
  const parts = organizationParts(all);
  const { label, items } = namedPart(parts, part);
  const { day } = recordedDay(all.asOf, all.community.recordsEnd);
  const title = underLetter(ORGANIZATION_PAGES.organizations, label);
  return {
    sheet: sheetOf(all, { title, description: `${title}. ${all.settings.name}.`, kind: null }),
    trail: [{ label: ORGANIZATION_PAGES.organizations, href: to('/organizations/') }],
    title,
    lead: null,
    organizations: items.map((record) => entryOf(record, day)),
    parts: [],
    turn: partTurn(parts, part, toOrganizationsIn),
  };
}
