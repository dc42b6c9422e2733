/** What was put together, as the files of a content folder. */

import { fileText } from '../content/file-text.ts';
import { newCommitteeId } from '../content/new-ids.ts';
import type { CommitteeFileInput } from '../content/schema/committee.ts';
import type { PersonFileInput } from '../content/schema/person.ts';
import type { Day } from '../governance/day.ts';
import { fileOfElection } from '../words/paths.ts';
import type { Account } from './account.ts';
import type { Archive, FoundElection } from './archive.ts';
import type { Identity } from './identities.ts';
import { ballotsMade } from './made-ballots.ts';
import { electionFile, statementFile } from './made-election.ts';
import { type Made, sourceOf } from './made-file.ts';
import { isIndependent } from './organizations-of.ts';
import { lineChecksPass } from './passing.ts';
import type { Reconciled } from './reconcile.ts';
import { type CohortFound, type CommitteeFound, seatsThrough } from './reconcile-committee.ts';

/** What stands where the community itself is to say it. */
interface Frame {
  readonly url: string | null;
  readonly repository: string | null;
}

function communityFile({ archive, evidence }: Reconciled, frame: Frame, account: Account): string {
  const { community, source } = archive;
  const name = community?.value ?? source.name;
  if (community === null)
    account.guess({
      about: 'the name of the community',
      value: name,
      from: 'the name of the folder',
      places: [],
      sure: 'unsure',
    });
  const repository = frame.repository ?? evidence.origin;
  if (frame.url === null || repository === null)
    account.remark(
      'community.yaml holds addresses under example.org, marked there: put your own in their place, or give them with --url and --repository.',
    );
  const host =
    repository === null
      ? 'github'
      : repository.includes('gitlab')
        ? 'gitlab'
        : repository.includes('codeberg')
          ? 'forgejo'
          : 'github';
  return `${fileText({ name, description: `How ${name} governs itself: its committees, its elections and its people.` })}${frame.url === null ? '# An example: put the address of your own site here.\n' : ''}${fileText({ url: frame.url ?? 'https://governance.example.org/' })}${repository === null ? '# An example: put the repository here that will hold these files.\n' : ''}${fileText({ repository: { host, url: repository ?? 'https://github.com/example/governance', branch: 'main', content: 'content' } })}`;
}

const firstYear = (committee: CommitteeFound, cohort: CohortFound): number =>
  committee.elections.find(({ id }) => committee.cohortOf.get(id) === cohort)?.found.year ?? 2000;

/** The seats of each cohort under the rules as they began and after each election that added some. */
function versions(
  committee: CommitteeFound,
  since: Day,
  total: number | null,
  all: Reconciled,
): CommitteeFileInput['charter'] {
  const seats = new Map(committee.cohorts.map((cohort) => [cohort, cohort.began]));
  const cohorts = () =>
    committee.cohorts.map((cohort) => ({
      id: cohort.id,
      label: cohort.label,
      ...(cohort.month === null ? { occasion: 'a day that the imported files do not name' } : { month: cohort.month }),
      ...(cohort.month === null || years < 2 ? {} : { every: years, fromYear: firstYear(committee, cohort) }),
      seats: seats.get(cohort) ?? cohort.seats,
    }));
  const years = committee.termMonths === null ? 1 : committee.termMonths.value;
  const sum = () => [...seats.values()].reduce((before, each) => before + each, 0);
  const first = {
    since,
    title: 'As far as the records tell',
    summary:
      'The rules that the imported files tell, from the first day that they speak of on. When they were made is not recorded.',
    rules: {
      seats: total === null ? ('unstated' as const) : Math.max(total, sum()),
      cohorts: cohorts(),
      ...(committee.termMonths === null ? {} : { termMonths: committee.termMonths.value * 12 }),
      ...(committee.cap === null
        ? {}
        : { affiliationCap: { seats: committee.cap.value, counts: 'organization' as const } }),
    },
    notes: [{ text: 'Made by the import: what the charter says beyond these numbers is to be added by hand.' }],
    sources: [
      ...new Set([committee.cap?.place.file, committee.termMonths?.place.file].flatMap((file) => file ?? [])),
    ].map((file) => sourceOf(all, file)),
  };
  const later = committee.gained.flatMap(({ election, cohort, seats: more, why }) => {
    if (election.declared === null) return [];
    seats.set(cohort, (seats.get(cohort) ?? 0) + more);
    return [
      {
        since: election.declared,
        title: `${sum()} seats`,
        summary: `${cohort.label} has ${seats.get(cohort)} seats. ${why}`,
        rules: { ...(total === null ? {} : { seats: sum() }), cohorts: cohorts() },
        sources: [sourceOf(all, election.found.place.file)],
      },
    ];
  });
  return [first, ...later];
}

const NOBODY_BEFORE =
  'Who sat before the first election on record is not in the imported files: until then its seats are shown without anybody.';

function committeeFile(committee: CommitteeFound, since: Day, all: Reconciled, account: Account): string {
  const { personId } = all;
  // How many seats there are is known where a list names who sat at the beginning, or every seat came up.
  const sum = committee.cohorts.reduce((before, { began }) => before + began, 0);
  const isWhole = committee.before.length > 0 && committee.before.length <= sum;
  // Whoever had left when the records begin holds no seat in them: that they did stands in a note.
  const gone = committee.before.filter(({ who }) =>
    committee.elections.some(
      ({ incumbents, opens }) => opens === since && incumbents.some((each) => each.left && each.who === who),
    ),
  );
  const before = committee.before.filter((each) => !gone.includes(each));
  const departures: CommitteeFileInput['departures'] = [];
  const lastElected = new Map<Identity, Day>();
  for (const { incumbents, elected, declared, opens, found } of committee.elections) {
    for (const { who, left } of incumbents) {
      const after = lastElected.get(who);
      if (!left || opens === null || gone.some((each) => each.who === who)) continue;
      departures.push({
        person: personId(who),
        on: after === undefined || opens <= after ? { by: opens } : { by: opens, after },
        why: 'resigned',
        sources: [sourceOf(all, found.place.file)],
      });
      account.guess({
        about: `${who.name}: the day of leaving`,
        value: `by ${opens}`,
        from: 'the announcement of the next election',
        places: [found.place],
        sure: 'likely',
      });
    }
    if (declared !== null) for (const who of elected) lastElected.set(who, declared);
  }
  for (const { who, mention } of before) {
    account.guess({
      about: `${who.name}: a member before the first elections`,
      value: `since ${since}`,
      from: 'the first day of the records; since when is not recorded',
      places: [mention.place],
      sure: 'likely',
    });
  }
  const notes = [
    ...gone.map(({ who }) => ({
      text: `${who.name} held a seat and had stepped down when the first election on record was announced.`,
    })),
    ...(committee.before.length === 0 ? [{ text: NOBODY_BEFORE }] : []),
  ];
  const data: CommitteeFileInput = {
    name: committee.name,
    purpose: 'What it is for is not recorded in the files that were imported.',
    charter: versions(committee, since, isWhole ? sum : null, all),
    ...(before.length === 0
      ? {}
      : {
          appointments: before.map(({ who, cohort, mention }) => ({
            person: personId(who),
            ...(cohort === null ? {} : { cohort: cohort.id }),
            since,
            notes: [
              {
                text: 'A member before the first elections on record; since when is not recorded, and the first day of the records is taken.',
              },
            ],
            sources: [sourceOf(all, mention.place.file)],
          })),
        }),
    ...(departures.length === 0 ? {} : { departures }),
    ...(notes.length === 0 ? {} : { notes }),
  };
  return fileText(data);
}

function personFile(who: Identity, all: Reconciled): string {
  const own = all.belonged.get(who) ?? [];
  const affiliations: NonNullable<PersonFileInput['affiliations']> = [];
  let last = null as { id: string; on: Day } | null;
  for (const { organization, on, exact } of own) {
    const id = isIndependent(organization) ? 'independent' : all.organizationId(organization);
    if (last?.id !== id && (last === null || last.on < on))
      affiliations.push({
        organization: id,
        since: exact && last !== null ? on : last === null ? { by: on } : { by: on, after: last.on },
      });
    if (last === null || last.on < on) last = { id, on };
  }
  const otherNames = who.otherNames.filter(lineChecksPass);
  return fileText({
    name: lineChecksPass(who.name) ? who.name : all.personId(who),
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(who.github === null ? {} : { github: who.github }),
    ...(affiliations.length === 0 ? {} : { affiliations }),
  } satisfies PersonFileInput);
}

const filesOf = ({ place, result, statements, ballots }: FoundElection): string[] =>
  [place.file, result?.file ?? [], statements.map(({ file }) => file), ballots ?? []].flat();

/** Keeps aside the files of the elections that are not among those `told`. */
function leaveOthersOut({ elections }: Archive, told: ReadonlySet<FoundElection>, account: Account): void {
  const used = new Set([...told].flatMap(filesOf));
  for (const file of elections.filter((each) => !told.has(each)).flatMap(filesOf))
    if (!used.has(file)) account.leaveOut(file, 'of an election that is not written: see what is in doubt');
}

/** Every file that the archive makes, by path. */
export function contentOf(all: Reconciled, frame: Frame, account: Account): Made[] {
  const made: Made[] = [];
  const paths = new Set<string>();
  const add = (path: string, text: string, from: string | null = null) => {
    paths.add(path);
    made.push({ path, text, from });
  };
  const written = new Set<Identity>();
  const told = new Set<FoundElection>();
  for (const committee of all.committees) {
    const { since } = committee;
    if (since === null) {
      account.doubt(
        `the elections of the ${committee.name} name no day at all: nothing of them is written`,
        ...committee.elections.map(({ found }) => found.place),
      );
      continue;
    }
    add(`committees/${newCommitteeId(committee.name)}.yaml`, committeeFile(committee, since, all, account));
    for (const { who } of committee.before) written.add(who);
    seatsThrough(committee, (election, cohortOfSeat, took, staying) => {
      told.add(election.found);
      const ballots = ballotsMade(election, all, account);
      add(
        fileOfElection(election.id),
        electionFile({ election, committee, cohortOfSeat, took, staying, ballots }, all),
        election.found.place.file,
      );
      if (ballots !== null) add(ballots.file.path, ballots.file.text, ballots.file.from);
      for (const statement of election.found.statements) {
        const file = statementFile(statement, election.id, all);
        if (paths.has(file.path))
          account.doubt(
            `two statements of ${statement.who.name ?? 'one person'} in ${election.id}: the first is written`,
            statement.who.place,
          );
        else add(file.path, file.text, file.from);
        for (const { place, text, why } of statement.takenOut) account.omit({ place, what: text, why });
      }
      for (const mention of [
        ...election.found.statements.map(({ who }) => who),
        ...(election.found.result?.nominees ?? []),
        ...election.found.officials,
      ])
        written.add(all.identified.of(mention));
      for (const who of [...election.elected, ...election.incumbents.map((each) => each.who)]) written.add(who);
      for (const { folder, statement } of all.evidence.removed)
        if (folder === election.found.folder) written.add(all.identified.of(statement.who));
    });
  }
  leaveOthersOut(all.archive, told, account);
  if (told.size === 0) return [];
  for (const who of written) add(`people/${all.personId(who)}.yaml`, personFile(who, all));
  const theirs = new Set(
    [
      ...[...told].flatMap(({ statements }) => statements.map((statement) => all.affiliation(statement)?.name ?? [])),
      ...[...written].map((who) => (all.belonged.get(who) ?? []).map(({ organization }) => organization)),
    ]
      .flat()
      .map(all.organizationId),
  );
  for (const { id, name, url } of all.organizations.filter((each) => theirs.has(each.id)))
    add(`organizations/${id}.yaml`, fileText({ name, ...(url === null ? {} : { url }) }));
  add('community.yaml', communityFile(all, frame, account));
  return made.sort((a, b) => (a.path < b.path ? -1 : 1));
}
