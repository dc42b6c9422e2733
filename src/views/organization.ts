/** One organization: its names, its people, the seats that they held and their candidacies. */

import { CALLED } from '#words/called.ts';
import { STATUSES } from '#words/candidacies.ts';
import { countInWords } from '#words/counts.ts';
import { electionName } from '#words/elections.ts';
import type { RichText } from '#words/rich-text.ts';
import { capitalized, listInWords } from '#words/sentences.ts';
import { inUseTold, whenTold } from '#words/when-told.ts';
import { affiliationEnded } from '../governance/affiliation.ts';
import { inUse } from '../governance/in-use.ts';
import { inForce } from '../governance/interval.ts';
import type { Note, OrganizationId, Source } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { toCandidacy, toOrganization } from '../site/urls.ts';
import { distinctSources } from './distinct.ts';
import { committeeLink, type Linked, personLink } from './links.ts';
import { type OrganizationRecord, organizations } from './organization-records.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';

export interface OrganizationView {
  readonly sheet: Sheet;
  readonly name: string;
  readonly lead: string;
  /** Each of its names with the days between which it was in use, oldest first. */
  readonly names: readonly RichText[];
  readonly parent: Linked | null;
  readonly parts: readonly Linked[];
  readonly url: string | null;
  readonly notes: readonly Note[];
  readonly file: FileLink | null;
  /** By the day from which they are recorded; `until` is null where no end is on record. */
  readonly people: readonly { readonly person: Linked; readonly from: RichText; readonly until: RichText | null }[];
  readonly sources: readonly Source[];
  readonly seats: readonly {
    readonly committee: Linked;
    readonly held: readonly {
      readonly since: RichText;
      /** Null where no end is on record. */
      readonly until: RichText | null;
      readonly count: number;
      readonly by: RichText;
    }[];
  }[];
  /** "Three candidacies" */
  readonly stoodHeading: string;
  readonly stood: readonly {
    readonly election: string;
    readonly candidate: Linked;
    readonly affiliation: string | null;
    readonly tag: TagView;
  }[];
}

function leadOf({ organization, people, seats }: OrganizationRecord, all: Site): string {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const belonged = new Set(people.map(({ person }) => person.id)).size;
  const now = seats.flatMap(({ committee, held }) =>
    held
      .filter((each) => inForce(each, recorded.day))
      .map(
        (each) =>
          `${countInWords(each.people.length, `of them held ${CALLED.aSeat}`, `of them held ${CALLED.seats}`)} on the ${committee.name}`,
      ),
  );
  const count = capitalized(countInWords(belonged, 'person', 'people'));
  const held = now.length === 0 ? `none of them held ${CALLED.aSeat}` : listInWords(now);
  return `${count} from ${organization.name} ${belonged === 1 ? 'is' : 'are'} on record. ${recorded.words}, ${held}.`;
}

function peopleOf({ people }: OrganizationRecord, all: Site): OrganizationView['people'] {
  return people.map(({ person, affiliation }) => {
    const ended = affiliationEnded(person, affiliation);
    return {
      person: personLink(all, person.id),
      from: whenTold(affiliation.began),
      until: ended === null ? null : whenTold(ended),
    };
  });
}

function seatsOf({ seats }: OrganizationRecord, all: Site): OrganizationView['seats'] {
  return seats.map(({ committee, held }) => ({
    committee: committeeLink(committee),
    held: held.map(({ since, until, people }) => ({
      since: [{ day: since }],
      until: until === null ? null : [{ day: until }],
      count: people.length,
      by: people.flatMap((id, index) => (index === 0 ? [personLink(all, id)] : [', ', personLink(all, id)])),
    })),
  }));
}

/** What the page of an organization shows on the site's day. */
export function organizationView(all: Site, id: OrganizationId): OrganizationView {
  const record = the(organizations(all), id);
  const { organization, parts, people, seats, stood } = record;
  const { name, parent, url, notes } = organization;
  const file = fileOf(all, 'organizations', id);
  const link = (of: OrganizationId): Linked => ({ text: the(all.organizations, of).name, href: toOrganization(of) });
  return {
    sheet: sheetOf(all, {
      title: name,
      description: `${name}: its people, their candidacies and the ${CALLED.seats} they held, as far as the records tell.`,
      kind: 'Organization',
      filters: { organization: [name], committee: seats.map(({ committee }) => committee.name) },
      source: file,
    }),
    name,
    lead: leadOf(record, all),
    names: inUse(organization.formerNames, name).map(inUseTold),
    parent: parent === null ? null : link(parent),
    parts: parts.map((part) => link(part.id)),
    url,
    notes,
    file,
    people: peopleOf(record, all),
    sources: distinctSources(people.flatMap(({ affiliation }) => affiliation.sources)),
    seats: seatsOf(record, all),
    stoodHeading: capitalized(countInWords(stood.length, 'candidacy', 'candidacies')),
    stood: stood.map(({ election, candidacy, status }) => ({
      election: electionName(election),
      candidate: { text: candidacy.name, href: toCandidacy(election.id, candidacy.slug) },
      affiliation: candidacy.affiliation,
      tag: { state: STATUSES[status].tag },
    })),
  };
}
