/**
 * From files to the domain: joins statements to their elections, names to people and affiliations to organizations.
 * It takes the files as they are; whether they agree with each other is the checks' business.
 */
import type { Day } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import { consecutive } from '../governance/interval.ts';
import { withId } from '../governance/lookup.ts';
import type { Affiliation, CharterText, Committee, Community, Organization, Person } from '../governance/model.ts';
import { RULE_NAMES, SILENT } from '../governance/rules/index.ts';
import { notAfter } from '../governance/when.ts';
import { election } from './assemble-election.ts';
import { departuresIn } from './departures-in.ts';
import { organizationNamed, personOf } from './named.ts';
import { notes, sources } from './provenance.ts';
import type { Loaded, LoadedStatement, ReadContent } from './read.ts';
import type { CommitteeFile } from './schema/committee.ts';
import type { OrganizationFile } from './schema/organization.ts';
import type { PersonFile } from './schema/person.ts';

/** What a file writes for somebody who belongs to no organization. */
export const INDEPENDENT = 'independent';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The part of an address that a name makes: small letters, figures and hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function committee({ id, data }: Loaded<CommitteeFile>): Committee {
  let rules = SILENT;
  const versions = data.charter.map((version) => {
    rules = { ...rules, ...version.rules };
    return {
      since: version.since,
      title: version.title,
      summary: version.summary,
      rules,
      amended: RULE_NAMES.filter((name) => version.rules[name] !== undefined),
      seatChanges: version.seats.map(({ seatOf, to }) => ({ seatOf, to: to ?? null })),
      notes: notes(version.notes),
      sources: sources(version.sources),
    };
  });
  return {
    id,
    name: data.name,
    purpose: data.purpose,
    charter: consecutive(versions, data.dissolved?.on ?? null),
    appointments: data.appointments.map((each) => ({
      person: each.person,
      cohort: each.cohort ?? null,
      since: each.since,
      until: each.until ?? null,
      by: each.by ?? null,
      notes: notes(each.notes),
      sources: sources(each.sources),
    })),
    departures: departuresIn(data).map(({ entry: each, why }) => ({
      person: each.person,
      why,
      on: each.on ?? null,
      atElection: each.atElection ?? null,
      announced: each.announced ?? null,
      notes: notes(each.notes),
      sources: sources(each.sources),
    })),
    dissolved: data.dissolved === undefined ? null : { ...data.dissolved, sources: sources(data.dissolved.sources) },
    opening: { ...data.opening, weekday: WEEKDAYS.indexOf(data.opening.weekday) + 1 },
    notes: notes(data.notes),
  };
}

function organization({ id, data }: Loaded<OrganizationFile>): Organization {
  return {
    id,
    name: data.name,
    formerNames: data.formerNames,
    url: data.url ?? null,
    parent: data.parent ?? null,
    notes: notes(data.notes),
  };
}

function person({ id, data }: Loaded<PersonFile>): Person {
  const affiliations = data.affiliations.map(
    (each, index): Affiliation => ({
      organization: each.organization === INDEPENDENT ? null : each.organization,
      since: each.since.by,
      until: each.until ?? data.affiliations[index + 1]?.since.by ?? null,
      began: each.since,
      sources: sources(each.sources),
    }),
  );
  return {
    id,
    name: data.name,
    otherNames: data.otherNames,
    github: data.github ?? null,
    affiliations,
    notes: notes(data.notes),
  };
}

/** People who stand in an election without a file of their own: a candidate adds one Markdown file, nothing else. */
function newcomers(
  statements: readonly LoadedStatement[],
  people: readonly Person[],
  organizations: readonly Organization[],
  opens: (election: string) => Day | null,
): Person[] {
  const theirs = statements.filter((loaded) => personOf(loaded, people) === null);
  return [...Map.groupBy(theirs, (loaded) => loaded.id.toLowerCase())].map(([id, stood]) => {
    const affiliations = stood.flatMap(({ election, data }) => {
      const since = opens(election);
      const organization = organizationNamed(data.affiliation, organizations)?.id ?? null;
      return since === null ? [] : [{ organization, since, began: notAfter(since), sources: [] }];
    });
    return {
      id,
      name: stood.at(-1)?.data.name ?? id,
      otherNames: [],
      github: stood.at(-1)?.data.github ?? null,
      affiliations: consecutive(affiliations.sort((a, b) => (a.since < b.since ? -1 : 1))),
      notes: [],
    };
  });
}

/** Organizations that only a statement names. */
function newOrganizations(statements: readonly LoadedStatement[], known: readonly Organization[]): Organization[] {
  const found = new Map<string, Organization>();
  for (const { data } of statements) {
    const id = slug(data.affiliation);
    if (
      id === '' ||
      data.affiliation.trim().toLowerCase() === INDEPENDENT ||
      organizationNamed(data.affiliation, known) !== null
    )
      continue;
    if (!found.has(id))
      found.set(id, { id, name: data.affiliation.trim(), formerNames: [], url: null, parent: null, notes: [] });
  }
  return [...found.values()];
}

/** The pages of prose: each version until the next of its page, or until it was dropped. */
function charterTexts(content: ReadContent): CharterText[] {
  return [...Map.groupBy(content.charter, ({ id }) => id)].flatMap(([page, versions]) => {
    const inTurn = [...versions].sort((a, b) => (a.data.since < b.data.since ? -1 : 1));
    return inTurn.map(
      ({ data, file }, index): CharterText => ({
        page,
        title: data.title,
        summary: data.summary,
        order: data.order,
        committee: data.committee ?? null,
        since: data.since,
        until: data.until ?? inTurn[index + 1]?.data.since ?? null,
        file,
        notes: notes(data.notes),
        sources: sources(data.sources),
      }),
    );
  });
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The community that the files describe. */
export function assemble(content: ReadContent): Community {
  const listed = content.organizations.map(organization);
  const organizations = byId([...listed, ...newOrganizations(content.statements, listed)]);
  const opens = (id: string): Day | null => {
    const start = withId(content.elections, id)?.data.timetable.nominations?.start;
    return start === undefined ? null : dayOf(start.instant);
  };
  const filed = content.people.map(person);
  const people = byId([...filed, ...newcomers(content.statements, filed, organizations, opens)]);
  const statementsOf = Map.groupBy(content.statements, (each) => each.election);
  return {
    name: content.community?.data.name ?? '',
    recordsEnd: content.community?.data.recordsEnd ?? null,
    committees: byId(content.committees.map(committee)),
    elections: byId(
      content.elections.map((each) => election(each, statementsOf.get(each.id) ?? [], people, organizations)),
    ),
    people,
    organizations,
    charterTexts: charterTexts(content),
  };
}
