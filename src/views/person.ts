/** One person: every candidacy, term, duty and affiliation on record. */

import { INDEPENDENT } from '#words/affiliations.ts';
import { countInWords } from '#words/counts.ts';
import { andMore, YEAR_TURN } from '#words/lists.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { PEOPLE_PAGES, personIn } from '#words/people-pages.ts';
import {
  memberOf,
  personDescribed,
  sitsOn,
  timelineNote,
  triesInWords,
  wasOfficialOf,
  whetherMemberOf,
} from '#words/person-told.ts';
import { type RichText, tellsAtLatest } from '#words/rich-text.ts';
import { listInWords } from '#words/sentences.ts';
import { belongedTold, inUseTold } from '#words/when-told.ts';
import { affiliationEnded } from '../governance/affiliation.ts';
import type { CandidacyStatus } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import { inUse, nameOn } from '../governance/in-use.ts';
import { inForce } from '../governance/interval.ts';
import type { Election, Note, OrganizationId, PersonId, Source } from '../governance/model.ts';
import { distinctSources } from '../governance/noted.ts';
import { maySit } from '../governance/tenures.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { to, toOrganization, toPerson, toPersonIn } from '../site/urls.ts';
import { distinct } from './distinct.ts';
import type { YearLink } from './election-rows.ts';
import { personThing } from './linked-data.ts';
import { MOST_ROWS } from './parts.ts';
import {
  type PersonRecord,
  people,
  recordedDay,
  rolesInShort,
  type Served,
  type Stood,
  type TimelineEntry,
  timeline,
} from './person-records.ts';
import { type PersonTables, personTables } from './person-tables.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';
import type { Crumb, TurnView } from './ways.ts';

interface PersonView extends PersonTables {
  readonly sheet: Sheet;
  readonly tags: readonly TagView[];
  readonly lead: string | null;
  readonly roles: readonly string[];
  /** Each organization with the days between which somebody belonged to it. */
  readonly affiliations: readonly RichText[];
  /** With the days between which each was in force; empty for somebody of one name. */
  readonly names: readonly RichText[];
  readonly handles: readonly RichText[];
  readonly otherNames: readonly string[];
  readonly notes: readonly Note[];
  readonly file: FileLink | null;
  readonly sources: readonly Source[];
  /** Everything in the order of the days; none where there is too much for a page. */
  readonly days: readonly TimelineEntry[];
  /** How to read those days; null where they say it themselves. */
  readonly daysNote: string | null;
  /** The pages of each year, where there is too much for one; the tables then hold the latest. */
  readonly years: readonly YearLink[];
}

/** What is recorded of a person in one year. */
interface PersonYearView extends PersonTables {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly turn: TurnView;
}

/** How somebody fared in the elections in which they stood. */
function candidaciesInShort(all: readonly Stood[]): string {
  // Who stood in a vote and in its run-off stood once.
  const stood = all.filter(({ election }) => !all.some((other) => other.election.runOffOf === election.id));
  const isDecided = stood.every(
    ({ election, status }) => status === 'withdrawn' || (election.outcome !== null && status !== 'run-off'),
  );
  const count = (which: CandidacyStatus) => stood.filter(({ status }) => status === which).length;
  return triesInWords({
    stood: stood.length,
    elected: count('elected'),
    declined: count('declined'),
    calledOff: count('called-off'),
    isDecided,
  });
}

function leadOf({ person, stood, duties }: PersonRecord): string | null {
  const said = [
    ...(stood.length > 0 ? [candidaciesInShort(stood)] : []),
    ...(duties.length > 0 ? [wasOfficialOf(duties.length)] : []),
  ];
  return said.length === 0 ? null : `${person.name} ${said.join(', and ')}.`;
}

/** On which committees somebody sits on the last recorded day, or sat before. */
function tagsOf({ person, served }: PersonRecord, recorded: Day, { asOf, histories }: Site): TagView[] {
  const sitting = served.filter(({ term }) => inForce(term, recorded));
  if (sitting.length > 0 || served.length === 0) {
    return sitting.map(({ committee }) => ({
      state: 'sitting',
      said: [sitsOn(committee.name, recorded !== asOf), { day: recorded }],
    }));
  }
  const unsure = served.filter(({ committee }) => {
    const history = histories.get(committee.id);
    return history !== undefined && maySit(history, person.id, recorded);
  });
  const names = (of: readonly Served[]) => listInWords(distinct(of.map(({ committee }) => committee.name)));
  return unsure.length > 0
    ? [{ state: 'not-recorded', said: [whetherMemberOf(names(unsure))] }]
    : [{ state: 'former', said: [memberOf(names(served))] }];
}

function affiliationsOf({ person }: PersonRecord, all: Site): RichText[] {
  return person.affiliations.map((each) => {
    const { organization: id, since, began } = each;
    const ended = affiliationEnded(person, each);
    const organization =
      id === null ? INDEPENDENT : { text: nameOn(the(all.organizations, id), since), href: toOrganization(id) };
    return [organization, ...belongedTold(began, ended)];
  });
}

/** How many rows of each table stand on the page of somebody of whom there is too much for one. */
const LATEST = 20;
/** How many roles it names. */
const MOST_ROLES = 10;

const yearOfTerm = ({ term }: Served): string => term.since.slice(0, 4);
const yearOfElection = (election: Election): string => governingDay(election).slice(0, 4);

/** Whether what is recorded of somebody is too much for one page. */
const isLong = ({ served, stood, duties }: PersonRecord): boolean =>
  served.length + stood.length + duties.length > MOST_ROWS / 2;

/** The years in which something is recorded of somebody, the newest first; none where all of it fits on one page. */
function yearsOf(record: PersonRecord): string[] {
  if (!isLong(record)) return [];
  const { served, stood, duties } = record;
  const years = [
    ...served.map(yearOfTerm),
    ...stood.map(({ election }) => yearOfElection(election)),
    ...duties.map(yearOfElection),
  ];
  return [...new Set(years)].sort().reverse();
}

/** What is recorded of somebody in a year. */
const inYear = ({ person, served, stood, duties }: PersonRecord, year: string) => ({
  person,
  served: served.filter((each) => yearOfTerm(each) === year),
  stood: stood.filter(({ election }) => yearOfElection(election) === year),
  duties: duties.filter((election) => yearOfElection(election) === year),
});

/** The pages of people by year. */
export const personYears = (all: Site): { person: PersonId; year: string }[] =>
  [...people(all).values()].flatMap((record) => yearsOf(record).map((year) => ({ person: record.person.id, year })));

const yearLinksOf = (record: PersonRecord): YearLink[] =>
  yearsOf(record).map((year) => {
    const { served, stood, duties } = inYear(record, year);
    return {
      text: year,
      href: toPersonIn(record.person.id, year),
      count: countInWords(served.length + stood.length + duties.length, 'entry', 'entries'),
    };
  });

/** What the page of a person shows on the site's day. */
export function personView(all: Site, id: PersonId): PersonView {
  const record = the(people(all), id);
  const { person, stood, served } = record;
  const { name } = person;
  const recorded = recordedDay(all.asOf, all.community.recordsEnd);
  const every = rolesInShort(record, recorded.day);
  const roles =
    every.length > MOST_ROLES + 1 ? [...every.slice(0, MOST_ROLES), andMore(every.length - MOST_ROLES)] : every;
  const file = fileOf(all, 'people', id);
  const committees = [
    ...served.map(({ committee }) => committee.name),
    ...stood.map(({ election }) => the(all.committees, election.committee).name),
  ];
  const nameOf = (organization: OrganizationId, on: Day) => nameOn(the(all.organizations, organization), on);
  const long = isLong(record);
  const days = long ? [] : timeline(record, all.community, nameOf, (election) => the(all.elections, election));
  return {
    ...personTables(all, record, long ? LATEST : undefined),
    sheet: sheetOf(all, {
      thing: personThing(person),
      title: name,
      description: personDescribed(name, roles),
      kind: PAGE_KINDS.person,
      filters: {
        committee: distinct(committees),
        organization: distinct(
          person.affiliations.map(({ organization }) => organization && the(all.organizations, organization).name),
        ),
      },
      source: file,
    }),
    tags: tagsOf(record, recorded.day, all).slice(0, MOST_ROLES),
    lead: leadOf(record),
    roles,
    affiliations: affiliationsOf(record, all),
    names: person.formerNames.length === 0 ? [] : inUse(person.formerNames, name).map(inUseTold),
    handles: inUse(person.formerHandles, person.github).map(inUseTold),
    otherNames: person.otherNames,
    notes: person.notes,
    file,
    sources: distinctSources(person.affiliations.flatMap((each) => each.sources)),
    days,
    daysNote: timelineNote(
      record.stood.length > 0,
      days.some(({ when }) => tellsAtLatest([when])),
    ),
    years: yearLinksOf(record),
  };
}

/** What is recorded of a person in a year, where all of it would be too long for a page. */
export function personInYear(all: Site, id: PersonId, year: string): PersonYearView {
  const record = the(people(all), id);
  const years = yearsOf(record);
  const at = years.indexOf(year);
  const { name } = record.person;
  const title = personIn(name, year);
  const link = (other: string | undefined) =>
    other === undefined ? null : { label: other, href: toPersonIn(id, other) };
  return {
    ...personTables(all, inYear(record, year)),
    sheet: sheetOf(all, { title, description: `${title}. ${all.settings.name}.`, kind: null }),
    trail: [
      { label: PEOPLE_PAGES.people, href: to('/people/') },
      { label: name, href: toPerson(id) },
    ],
    title,
    turn: { ...YEAR_TURN, previous: link(years[at + 1]), next: link(years[at - 1]) },
  };
}
