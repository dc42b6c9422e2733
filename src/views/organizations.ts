/** The organizations on record, by name, with how many seats their people held. */

import { CALLED } from '#words/called.ts';
import { countInWords } from '#words/counts.ts';
import { capitalized } from '#words/sentences.ts';
import { inForce } from '../governance/interval.ts';
import type { Site } from '../site/site.ts';
import { toOrganization } from '../site/urls.ts';
import type { Linked } from './links.ts';
import { type OrganizationRecord, organizations } from './organization-records.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';

export interface OrganizationEntry {
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
  readonly lead: string;
  readonly organizations: readonly OrganizationEntry[];
}

const collator = new Intl.Collator('en');

export function organizationsView(all: Site): OrganizationsView {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const entry = ({ organization, people, seats, stood }: OrganizationRecord): OrganizationEntry => {
    const held = seats.flatMap((each) => each.held);
    return {
      organization: { text: organization.name, href: toOrganization(organization.id) },
      people: new Set(people.map(({ person }) => person.id)).size,
      candidacies: stood.length,
      most: Math.max(0, ...held.map((each) => each.people.length)),
      now: held.filter((each) => inForce(each, recorded.day)).reduce((sum, each) => sum + each.people.length, 0),
    };
  };
  const entries = [...organizations(all).values()]
    .sort((a, b) => collator.compare(a.organization.name, b.organization.name))
    .map(entry);
  const holding = entries.filter(({ now }) => now > 0).length;
  const count = `${capitalized(countInWords(entries.length, 'organization'))} ${entries.length === 1 ? 'is' : 'are'} on record`;
  return {
    sheet: sheetOf(all, {
      title: 'Organizations',
      description: `The organizations to which the people on record in the government of ${all.settings.name} belonged.`,
      kind: 'Overview',
    }),
    lead: `${count}. ${recorded.words}, people from ${countInWords(holding, 'organization')} held ${CALLED.seats}.`,
    organizations: entries,
  };
}
