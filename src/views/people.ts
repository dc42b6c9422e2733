/** Everybody on record, by name: what they were and are, and to which organization they last belonged. */

import { dayInWords } from '#words/days.ts';
import { andMore, underLetter } from '#words/lists.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { PEOPLE_PAGES, peopleDescribed, peopleInShort } from '#words/people-pages.ts';
import { affiliationOn } from '../governance/affiliation.ts';
import { inForce } from '../governance/interval.ts';
import type { Site } from '../site/site.ts';
import { to, toPeopleIn } from '../site/urls.ts';
import { type Linked, organizationLink, personLink } from './links.ts';
import { onceFor } from './once.ts';
import { MOST_ROWS, type NamePart, namedPart, type PartLink, partLinks, partsByName, partTurn } from './parts.ts';
import { type PersonRecord, people, recordedDay, rolesInShort } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Crumb, TurnView } from './ways.ts';

interface PersonEntry {
  readonly person: Linked;
  readonly roles: readonly string[];
  /** Null where the records name none, which is not the same as being independent. */
  readonly organization: Linked | 'independent' | null;
}

export interface PeopleView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  /** Null on the page of a letter. */
  readonly lead: string | null;
  readonly people: readonly PersonEntry[];
  /** The pages by first letter, where one list of all would be too long. */
  readonly parts: readonly PartLink[];
  readonly turn: TurnView | null;
}

const collator = new Intl.Collator('en');

/** How many roles of one person a list names. */
const MOST_ROLES = 3;

const nameOf = ({ person }: PersonRecord): string => person.name;

const inOrder = onceFor((all) => [...people(all).values()].sort((a, b) => collator.compare(nameOf(a), nameOf(b))));

/** The pages by first letter: none while everybody fits on one. */
export const peopleParts: (all: Site) => readonly NamePart<PersonRecord>[] = onceFor((all) =>
  inOrder(all).length <= MOST_ROWS ? [] : partsByName(inOrder(all), nameOf),
);

function entryOf(all: Site, record: PersonRecord): PersonEntry {
  const { day } = recordedDay(all.asOf, all.community.recordsEnd);
  const last = affiliationOn(record.person, day);
  const roles = rolesInShort(record, day);
  return {
    person: personLink(all, record.person.id),
    roles: roles.length > MOST_ROLES + 1 ? [...roles.slice(0, MOST_ROLES), andMore(roles.length - MOST_ROLES)] : roles,
    organization:
      last === null ? null : last.organization === null ? 'independent' : organizationLink(all, last.organization, day),
  };
}

/** The list of everybody, or where that would be too long, the letters under which they are. */
export function peopleView(all: Site): PeopleView {
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const records = inOrder(all);
  const parts = peopleParts(all);
  const ever = records.filter(({ served }) => served.length > 0).length;
  const sitting = records.filter(({ served }) => served.some(({ term }) => inForce(term, recorded.day))).length;
  return {
    sheet: sheetOf(all, {
      title: PEOPLE_PAGES.people,
      description: peopleDescribed(all.settings.name),
      kind: PAGE_KINDS.overview,
    }),
    trail: [],
    title: PEOPLE_PAGES.people,
    lead: peopleInShort({ all: records.length, ever, sitting }, dayInWords(recorded.day), recorded.day < all.asOf),
    people: parts.length > 0 ? [] : records.map((record) => entryOf(all, record)),
    parts: partLinks(parts, toPeopleIn, nameOf, ['person', 'people']),
    turn: null,
  };
}

/** The people whose names begin with a letter. */
export function peopleInPart(all: Site, part: string): PeopleView {
  const parts = peopleParts(all);
  const { label, items } = namedPart(parts, part);
  const title = underLetter(PEOPLE_PAGES.people, label);
  return {
    sheet: sheetOf(all, { title, description: `${title}. ${all.settings.name}.`, kind: null }),
    trail: [{ label: PEOPLE_PAGES.people, href: to('/people/') }],
    title,
    lead: null,
    people: items.map((record) => entryOf(all, record)),
    parts: [],
    turn: partTurn(parts, part, toPeopleIn),
  };
}
