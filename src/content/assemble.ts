/**
 * From files to the domain: joins statements to their elections, names to people and affiliations to organizations.
 * It takes the files as they are; whether they agree with each other is the checks' business.
 */
import type { Day } from '../governance/day.ts';
import { dayOf } from '../governance/instant.ts';
import { consecutive } from '../governance/interval.ts';
import { withId } from '../governance/lookup.ts';
import type {
  Affiliation,
  BesideSeat,
  CharterText,
  Committee,
  Community,
  Organization,
  Person,
} from '../governance/model.ts';
import { withUnrecorded } from '../governance/no-result.ts';
import { RULE_NAMES, SILENT, withAmended } from '../governance/rules/index.ts';
import { withheldIn } from '../words/withheld.ts';
import { election, type Names } from './assemble-election.ts';
import { departuresIn } from './departures-in.ts';
import { withDeaths } from './died-while-standing.ts';
import { electionTitles } from './election-titles.ts';
import { INDEPENDENT, newcomerIds, newcomers, newOrganizations, organizationIdOf, personOf } from './named.ts';
import { notes, sources } from './provenance.ts';
import type { Loaded, ReadContent } from './read.ts';
import type { CommitteeFile } from './schema/committee.ts';
import type { OrganizationFile } from './schema/organization.ts';
import type { PersonFile } from './schema/person.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

type BesideFile = CommitteeFile['withoutVote'][number];

const heldIn = ({ person, since, until, by, notes: noted, sources: from }: Omit<BesideFile, 'as'>) => ({
  person,
  since: since.by,
  until: until?.by ?? null,
  began: since,
  ended: until ?? null,
  by: by ?? null,
  notes: notes(noted),
  sources: sources(from),
});

const besideSeats = ({ offices, standIns, withoutVote }: CommitteeFile): BesideSeat[] =>
  [
    ...offices.map((each): BesideSeat => ({ kind: 'office', title: each.office, ...heldIn(each) })),
    ...standIns.map((each): BesideSeat => ({ kind: 'stand-in', standsInFor: each.for, ...heldIn(each) })),
    ...withoutVote.map((each): BesideSeat => ({ kind: 'without-vote', title: each.as ?? null, ...heldIn(each) })),
  ].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));

function committee({ id, data }: Loaded<CommitteeFile>): Committee {
  let rules = SILENT;
  const versions = data.charter.map((version) => {
    rules = withAmended(rules, version.rules);
    return {
      since: version.since,
      adopted: version.adopted ?? null,
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
      takenBack: each.takenBack ?? null,
      notes: notes(each.notes),
      sources: sources(each.sources),
    })),
    besideSeats: besideSeats(data),
    dissolved: data.dissolved === undefined ? null : { ...data.dissolved, sources: sources(data.dissolved.sources) },
    opening: { ...data.opening, weekday: WEEKDAYS.indexOf(data.opening.weekday) + 1 },
    notes: notes(data.notes),
  };
}

function organization({ id, data }: Loaded<OrganizationFile>): Organization {
  const always = data.parent === undefined ? [] : [{ organization: data.parent, since: null, until: null }];
  const byDate = data.parents.map((each) => ({ ...each, since: each.since ?? null, until: each.until ?? null }));
  const parents = [...always, ...byDate];
  return {
    id,
    name: data.name,
    formerNames: data.formerNames,
    url: data.url ?? null,
    parent: parents.findLast(({ until }) => until === null)?.organization ?? null,
    parents,
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
    formerNames: data.formerNames,
    otherNames: data.otherNames,
    github: data.github ?? null,
    formerHandles: data.formerHandles.map(({ github, until }) => ({ name: github, until })),
    affiliations,
    notes: notes(data.notes),
  };
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
  const fresh = newOrganizations(content.statements, listed, content.committees);
  const filed = content.people.map(person);
  const entries = new Set(
    content.elections.flatMap(({ id, data }) => data.candidacies.map((entry) => `${id}/${entry.person}`)),
  );
  const isListed = (election: string, id: string) => entries.has(`${election}/${id}`);
  const opens = (id: string): Day | null => {
    const { timetable = {}, outcome, published } = withId(content.elections, id)?.data ?? {};
    const first = timetable.nominations ?? timetable.discussion ?? timetable.voting ?? timetable.results;
    // Where no phase is recorded, whoever stood had filed by the result.
    return first === undefined ? (outcome?.declared ?? published ?? null) : dayOf(first.start.instant);
  };
  const whose = new Map(
    content.statements.map((loaded) => [loaded, personOf(loaded, filed, isListed, opens(loaded.election))]),
  );
  const theirs = content.statements.filter((loaded) => whose.get(loaded) === null);
  const newcomerId = newcomerIds(filed);
  const organizationOf = (affiliation: string) => organizationIdOf(affiliation, listed, fresh);
  const people = byId([...filed, ...newcomers(theirs, newcomerId, organizationOf, opens)]);
  const names: Names = { people, personOf: (loaded) => whose.get(loaded) ?? null, newcomerId, organizationOf };
  const statementsOf = Map.groupBy(content.statements, (each) => each.election);
  const textOf = (file: string) =>
    content.files.find((each) => each.kind === 'ballots' && each.file === file)?.text ?? null;
  const titles = electionTitles(content.elections);
  const committees = byId(content.committees.map(committee));
  const elections = content.elections.map((each) =>
    election(each, titles.get(each.id) ?? each.id, statementsOf.get(each.id) ?? [], names, textOf),
  );
  const community: Community = {
    name: content.community?.data.name ?? '',
    recordsEnd: content.community?.data.recordsEnd ?? null,
    committees,
    elections: withDeaths(withUnrecorded(byId(elections)), committees),
    people,
    organizations: byId([...listed, ...fresh]),
    charterTexts: charterTexts(content),
  };
  // Once, here: pages, calendars, feeds and messages are all made from what this answers.
  return content.community?.data.privacy.emails === true ? community : withheldIn(community);
}
