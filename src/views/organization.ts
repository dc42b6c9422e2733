/** One organization: its names, its people, the seats that they held and their candidacies. */

import { STATUSES } from '#words/candidacies.ts';
import { countInWords } from '#words/counts.ts';
import { electionName } from '#words/elections.ts';
import { YEAR_TURN } from '#words/lists.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import {
  heldInAll,
  heldOn,
  ORGANIZATION_PAGES,
  organizationDescribed,
  organizationInShort,
  personIn,
} from '#words/people-pages.ts';
import type { RichText } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import { inUseTold, whenTold } from '#words/when-told.ts';
import { affiliationEnded } from '../governance/affiliation.ts';
import { inUse } from '../governance/in-use.ts';
import { inForce } from '../governance/interval.ts';
import type { Note, OrganizationId, Source } from '../governance/model.ts';
import { distinctSources } from '../governance/noted.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { to, toCandidacy, toOrganization, toOrganizationIn } from '../site/urls.ts';
import type { YearLink } from './election-rows.ts';
import { committeeLink, type Linked, personLink } from './links.ts';
import { type OrganizationRecord, organizations } from './organization-records.ts';
import { MOST_ROWS } from './parts.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';
import type { Crumb, TurnView } from './ways.ts';

/** The people of an organization, the seats that they held and their candidacies, as tables. */
export interface OrganizationTables {
  readonly name: string;
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

interface OrganizationView extends OrganizationTables {
  readonly sheet: Sheet;
  readonly lead: string;
  /** Each of its names with the days between which it was in use, oldest first. */
  readonly names: readonly RichText[];
  readonly parent: Linked | null;
  readonly parts: readonly Linked[];
  readonly url: string | null;
  readonly notes: readonly Note[];
  readonly file: FileLink | null;
  /** The pages of each year, where there is too much for one; the tables then hold the latest. */
  readonly years: readonly YearLink[];
}

/** What is recorded of an organization in one year. */
interface OrganizationYearView extends OrganizationTables {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly turn: TurnView;
}

function leadOf({ organization, people, seats }: OrganizationRecord, all: Site): string {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const belonged = new Set(people.map(({ person }) => person.id)).size;
  const now = seats.flatMap(({ committee, held }) =>
    held.filter((each) => inForce(each, recorded.day)).map(({ people }) => ({ committee: committee.name, people })),
  );
  const held = heldInAll(
    now.map((each) => heldOn(each.people.length, each.committee)),
    new Set(now.flatMap((each) => each.people)).size,
  );
  return organizationInShort(organization.name, belonged, recorded.words, held);
}

function peopleOf({ people }: Recorded, all: Site): OrganizationView['people'] {
  return people.map(({ person, affiliation }) => {
    const ended = affiliationEnded(person, affiliation);
    return {
      person: personLink(all, person.id),
      from: whenTold(affiliation.began),
      until: ended === null ? null : whenTold(ended),
    };
  });
}

function seatsOf({ seats }: Recorded, all: Site): OrganizationView['seats'] {
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

type Recorded = Pick<OrganizationRecord, 'organization' | 'people' | 'seats' | 'stood'>;

function tablesOf(all: Site, record: Recorded): OrganizationTables {
  const { organization, people, stood } = record;
  return {
    name: organization.name,
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

/** How many rows of each table stand on the page of an organization of which there is too much for one. */
const LATEST = 30;

const rowsOf = ({ people, seats, stood }: Recorded): number =>
  people.length + stood.length + seats.flatMap(({ held }) => held).length;

/** What is recorded of an organization in a year: whom it gained, what its people came to hold, where they stood. */
function inYear({ organization, people, seats, stood }: Recorded, year: string): Recorded {
  const since = (day: string): boolean => day.startsWith(year);
  return {
    organization,
    people: people.filter(({ affiliation }) => since(affiliation.since)),
    seats: seats
      .map(({ committee, held }) => ({ committee, held: held.filter((each) => since(each.since)) }))
      .filter(({ held }) => held.length > 0),
    stood: stood.filter(({ election }) => since(governingDay(election))),
  };
}

/** The latest of each table: of the seats, those on committees on which it came to hold any last. */
function latestOf({ organization, people, seats, stood }: Recorded): Recorded {
  const last = seats.flatMap(({ committee, held }) => {
    const latest = held.at(-1);
    return latest === undefined ? [] : [{ committee, held: [latest] }];
  });
  const order = ({ held }: (typeof last)[number]): string => held[0]?.since ?? '';
  return {
    organization,
    people: people.slice(-LATEST),
    seats: last.toSorted((a, b) => (order(a) < order(b) ? 1 : -1)).slice(0, LATEST),
    stood: stood.slice(-LATEST),
  };
}

/** The years in which something is recorded of an organization, the newest first; none where all fits on one page. */
function yearsOf(record: Recorded): string[] {
  if (rowsOf(record) <= MOST_ROWS) return [];
  const days = [
    ...record.people.map(({ affiliation }) => affiliation.since),
    ...record.seats.flatMap(({ held }) => held.map(({ since }) => since)),
    ...record.stood.map(({ election }) => governingDay(election)),
  ];
  return [...new Set(days.map((day) => day.slice(0, 4)))].sort().reverse();
}

/** The pages of organizations by year. */
export const organizationYears = (all: Site): { organization: OrganizationId; year: string }[] =>
  [...organizations(all).values()].flatMap((record) =>
    yearsOf(record).map((year) => ({ organization: record.organization.id, year })),
  );

/** What the page of an organization shows on the site's day. */
export function organizationView(all: Site, id: OrganizationId): OrganizationView {
  const record = the(organizations(all), id);
  const { organization, parts, seats } = record;
  const { name, parent, url, notes } = organization;
  const file = fileOf(all, 'organizations', id);
  const link = (of: OrganizationId): Linked => ({ text: the(all.organizations, of).name, href: toOrganization(of) });
  const years = yearsOf(record);
  return {
    ...tablesOf(all, years.length === 0 ? record : latestOf(record)),
    stoodHeading: capitalized(countInWords(record.stood.length, 'candidacy', 'candidacies')),
    sheet: sheetOf(all, {
      title: name,
      description: organizationDescribed(name),
      kind: PAGE_KINDS.organization,
      filters: { organization: [name], committee: seats.map(({ committee }) => committee.name) },
      source: file,
    }),
    lead: leadOf(record, all),
    names: inUse(organization.formerNames, name).map(inUseTold),
    parent: parent === null ? null : link(parent),
    parts: parts.map((part) => link(part.id)),
    url,
    notes,
    file,
    years: years.map((year) => ({
      text: year,
      href: toOrganizationIn(id, year),
      count: countInWords(rowsOf(inYear(record, year)), 'entry', 'entries'),
    })),
  };
}

/** What is recorded of an organization in a year, where all of it would be too long for a page. */
export function organizationInYear(all: Site, id: OrganizationId, year: string): OrganizationYearView {
  const record = the(organizations(all), id);
  const years = yearsOf(record);
  const at = years.indexOf(year);
  const { name } = record.organization;
  const title = personIn(name, year);
  const link = (other: string | undefined) =>
    other === undefined ? null : { label: other, href: toOrganizationIn(id, other) };
  return {
    ...tablesOf(all, inYear(record, year)),
    sheet: sheetOf(all, { title, description: `${title}. ${all.settings.name}.`, kind: null }),
    trail: [
      { label: ORGANIZATION_PAGES.organizations, href: to('/organizations/') },
      { label: name, href: toOrganization(id) },
    ],
    title,
    turn: { ...YEAR_TURN, previous: link(years[at + 1]), next: link(years[at - 1]) },
  };
}
