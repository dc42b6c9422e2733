/**
 * From files to the domain: joins statements to their elections, names to people and affiliations to organizations.
 * It takes the files as they are; whether they agree with each other is the checks' business.
 */
import { affiliationOn } from '../governance/affiliation.ts';
import { filingDay } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import { consecutive } from '../governance/interval.ts';
import { finder, withId } from '../governance/lookup.ts';
import {
  type Affiliation,
  type AlsoUp,
  type Candidacy,
  type CharterText,
  type Committee,
  type Community,
  type Election,
  type Filing,
  type Note,
  type Organization,
  type Person,
  PHASES,
  type Phase,
  type Source,
  type Statement,
} from '../governance/model.ts';
import { RULE_NAMES, SILENT } from '../governance/rules/index.ts';
import { notAfter } from '../governance/when.ts';
import { countWords } from '../statement/count-words.ts';
import type { Loaded, LoadedStatement, ReadContent } from './read.ts';
import type { CommitteeFile } from './schema/committee.ts';
import type { ElectionFile } from './schema/election.ts';
import type { OrganizationFile } from './schema/organization.ts';
import type { PersonFile } from './schema/person.ts';

/** What a file writes for somebody who belongs to no organization. */
export const INDEPENDENT = 'independent';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const sources = (list: readonly { title: string; url?: string | undefined }[]): Source[] =>
  list.map(({ title, url }) => ({ title, url: url ?? null }));

const notes = (
  list: readonly { text: string; sources: readonly { title: string; url?: string | undefined }[] }[],
): Note[] => list.map((note) => ({ text: note.text, sources: sources(note.sources) }));

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
      by: each.by ?? null,
      notes: notes(each.notes),
      sources: sources(each.sources),
    })),
    resignations: data.resignations.map((each) => ({
      person: each.person,
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

const withName = finder(({ id, name, formerNames }: Organization) => [
  id,
  name.toLowerCase(),
  ...formerNames.map((former) => former.name.toLowerCase()),
]);

/** The organization that a candidate's words name, by its name, a former name or its id; null for nobody's. */
export const organizationNamed = (text: string, organizations: readonly Organization[]): Organization | null =>
  withName(organizations, text.trim().toLowerCase()) ?? null;

const withHandle = finder(({ github }: Person) => github?.toLowerCase());

/** The person whom a statement is by: by handle, whatever its case, else by the file's name. */
export const personOf = (statement: LoadedStatement, people: readonly Person[]): Person | null =>
  withHandle(people, (statement.data.github ?? statement.id).toLowerCase()) ?? withId(people, statement.id) ?? null;

function timetable(file: ElectionFile['timetable']): Phase[] {
  return PHASES.flatMap((phase) => {
    const set = file[phase];
    if (set === undefined) return [];
    const precision = set.start.precision === 'day' && set.end.precision === 'day' ? 'day' : 'instant';
    return [{ phase, start: set.start.instant, end: set.end.instant, precision } as const];
  });
}

/** The words of a title for an election named by year and month: "April 2026". */
export function electionTitle(id: string): string {
  const [year, month] = id.split('-');
  return `${MONTHS[Number(month) - 1] ?? id} ${year ?? ''}`.trim();
}

function statement(loaded: LoadedStatement): Statement {
  const { data } = loaded;
  return {
    file: loaded.file,
    body: loaded.body,
    words: countWords(loaded.body),
    writtenBy: data.summary === 'editor' ? 'editor' : 'candidate',
    original: data.source ?? null,
    pronouns: data.pronouns ?? null,
    languages: data.languages,
    links: data.links,
  };
}

type CandidacyEntry = ElectionFile['candidacies'][number];

function filing(entry: CandidacyEntry | undefined): Filing | null {
  if (entry?.filed === undefined) return null;
  const { authored, committed, merged, pullRequest } = entry.filed;
  return {
    authored: authored ?? null,
    committed: committed ?? null,
    merged: merged ?? null,
    pullRequest: pullRequest === undefined ? null : { number: pullRequest.number, url: pullRequest.url ?? null },
  };
}

function election(
  { id, data }: Loaded<ElectionFile>,
  statements: readonly LoadedStatement[],
  people: readonly Person[],
  organizations: readonly Organization[],
): Election {
  const outcome = data.outcome;
  const frame = {
    id,
    committee: data.committee,
    cohort: data.cohort ?? null,
    title: data.title ?? electionTitle(id),
    seats: data.seats,
    alsoUp: data.alsoUp.map(
      (each): AlsoUp =>
        'new' in each
          ? { kind: 'new', count: each.new, why: each.why }
          : { kind: 'seat-of', person: each.seatOf, why: each.why },
    ),
    published: data.published ?? null,
    timetable: timetable(data.timetable),
    officials: data.officials,
    officialsConfirmed: data.officialsConfirmed ?? null,
    statementWords: data.statementWords ?? null,
    candidacies: [],
    outcome:
      outcome === undefined
        ? null
        : {
            by: outcome.by,
            declared: outcome.declared,
            takesOffice: outcome.takesOffice ?? outcome.declared,
            elected: outcome.ranked ? outcome.elected : [...outcome.elected].sort(),
            ranked: outcome.ranked,
            turnout:
              outcome.turnout === undefined
                ? null
                : { ballots: outcome.turnout.ballots, electorate: outcome.turnout.electorate ?? null },
            notes: notes(outcome.notes),
            sources: sources(outcome.sources),
          },
    summary: data.summary ?? null,
    notes: notes(data.notes),
    sources: sources(data.sources),
  };
  const entries = new Map(data.candidacies.map((entry) => [entry.person, entry]));

  const candidacy = (who: Person | null, fallback: string, loaded: LoadedStatement | null): Candidacy => {
    const personId = who?.id ?? fallback;
    const entry = entries.get(personId);
    const filed = filing(entry);
    const on = filingDay(frame, filed);
    const named = loaded === null ? null : organizationNamed(loaded.data.affiliation, organizations);
    return {
      person: personId,
      slug: loaded?.id ?? who?.github ?? personId,
      name: loaded?.data.name ?? who?.name ?? personId,
      github: loaded?.data.github ?? who?.github ?? null,
      affiliation: loaded?.data.affiliation ?? null,
      organization:
        named?.id ?? (loaded === null && who !== null ? (affiliationOn(who, on)?.organization ?? null) : null),
      filed,
      decision: entry?.decision ?? null,
      withdrew: entry?.withdrew ?? null,
      statement: loaded === null ? null : statement(loaded),
      notes: notes(entry?.notes ?? []),
      sources: sources(entry?.sources ?? []),
    };
  };
  const withStatement = statements.map((loaded) => {
    const who = personOf(loaded, people);
    return candidacy(who, loaded.id.toLowerCase(), loaded);
  });
  const stood = new Set(withStatement.map((each) => each.person));
  const without = data.candidacies
    .filter((entry) => !stood.has(entry.person))
    .map((entry) => candidacy(withId(people, entry.person) ?? null, entry.person, null));
  return { ...frame, candidacies: [...withStatement, ...without].sort((a, b) => (a.person < b.person ? -1 : 1)) };
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
