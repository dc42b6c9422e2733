/**
 * A made-up federation of many small projects: 80 committees (a quarter of them with staggered seats, the others offices of
 * one that are elected every year), a little over 1,000 elections in ten years and a season under way, 350 people, 300
 * organizations. Its proportions are those of communities that elect the lead of every project: most elections are
 * uncontested, all of them are open in the same weeks, and one drew forty candidates. It is there to see whether lists,
 * calendars and menus stay fit for reading. The same files, byte for byte, each time.
 */
import { lines, pad, random, statementOf, writeFiles } from './corpus.ts';

export const COMMITTEES = 80;
export const PEOPLE = 350;
export const ORGANIZATIONS = 300;
const YEARS = 10;
const FIRST_YEAR = 2016;
/** The committee that is twenty years older than the others. */
const OLD = 4;
const firstYearOf = (committee: number): number => (committee === OLD ? FIRST_YEAR - 20 : FIRST_YEAR);
const launchOf = (committee: number): string => `${firstYearOf(committee) - 1}-12-01`;
/** An instant at which the elections of March are open for nominations, in every committee at once. */
export const OPEN_DAY = `${FIRST_YEAR + YEARS}-03-04`;
/** The election in which forty people stand. */
export const CROWDED = `${FIRST_YEAR + YEARS - 1}-09-project-000`;
const CROWD = 40;

const GIVEN =
  `Ada Bilal Chiara Dmitri Élodie Farid Grace Hiro Inés Jamal Kateřina Liang Mbali Noor Olu Priya Quentin Rosa
Søren Tomasz Uma Viktor Wen Ximena Yusuf Zofia`.split(/\s+/);
const FAMILY =
  `Abara Bianchi Castillo Dlamini Eriksen Fofana García Hansen Ito Jansen Kowalski Łukasik Müller Nguyễn Okafor
Park Quispe Rossi Silva Takahashi Uzun Vargas Wójcik Xu Yılmaz Zhang`.split(/\s+/);
const TRADES = `Analytics Broadband Cloud Data Energy Foundation Grid Hosting Institute Journal Kernel Labs Mobile
Networks Observatory Press Quantum Research Systems Telecom University Ventures Works Xchange Yards Zone`.split(/\s+/);

const project = (committee: number) => `project-${pad(committee, 3)}`;
const person = (number: number) => `person-${pad(number, 3)}`;
const organization = (number: number) => `organization-${pad(number, 3)}`;
const pick = (list: readonly string[], number: number) => list[number % list.length] ?? '';

const nameOfPerson = (number: number) =>
  `${pick(GIVEN, number)} ${pick(FAMILY, number * 7 + Math.floor(number / GIVEN.length))}`;
const nameOfOrganization = (number: number) =>
  `${pick(FAMILY, number)} ${pick(TRADES, number + Math.floor(number / FAMILY.length) * 3)}`;
const nameOfProject = (committee: number) =>
  `${pick(TRADES, committee * 5)} ${pick(['Team', 'Project', 'Group', 'Council'], Math.floor(committee / TRADES.length))}`;

interface Cohort {
  readonly id: string;
  readonly label: string;
  readonly month: string;
  readonly seats: number;
}
const MARCH: Cohort = { id: 'spring', label: 'March', month: '03', seats: 3 };
const SEPTEMBER: Cohort = { id: 'autumn', label: 'September', month: '09', seats: 2 };
const OFFICE: Cohort = { ...MARCH, seats: 1 };
const cohortsOf = (committee: number): readonly Cohort[] => (committee % 4 === 0 ? [MARCH, SEPTEMBER] : [OFFICE]);

/** Who may be elected to a committee: people whose numbers follow each other, one in several committees. */
const pool = (committee: number, cohort: Cohort, size: number): string[] =>
  Array.from({ length: size }, (_, each) =>
    person((committee * 11 + (cohort === SEPTEMBER ? 170 : 0) + each) % (PEOPLE - COMMITTEES)),
  );
/** Four people run all elections. */
const officialOf = (committee: number) => person(PEOPLE - COMMITTEES + (committee % 4));
/** A tenth of all people work for one organization. */
const organizationOf = (number: number) => (number % 10 === 0 ? 0 : number % ORGANIZATIONS);

function committeeFile(committee: number): string {
  const cohorts = cohortsOf(committee);
  const seats = cohorts.reduce((sum, cohort) => sum + cohort.seats, 0);
  return lines(
    `name: ${nameOfProject(committee)}`,
    `purpose: Decides what concerns ${nameOfProject(committee)}.`,
    'charter:',
    `  - since: ${launchOf(committee)}`,
    '    title: Launch',
    `    summary: ${seats === 1 ? 'One lead, elected every year' : 'Five seats; three come up in March, two in September'}.`,
    '    rules:',
    `      seats: ${seats}`,
    '      cohorts:',
    ...cohorts.map(
      ({ id, label, month, seats: own }) =>
        `        - { id: ${id}, label: ${label}, month: ${Number(month)}, seats: ${own} }`,
    ),
    '      termMonths: 12',
    '      termLimit: none',
    '      affiliationCap: none',
    '      phases:',
    '        - { phase: nominations, days: 7 }',
    '        - { phase: voting, days: 7 }',
    '      deadlineClock: opened',
    '      holdover: true',
    '      statementWords: 500',
    ...(committee === AMENDED ? amendments() : []),
    'appointments:',
    ...cohorts.flatMap((cohort) =>
      pool(committee, cohort, cohort.seats).map(
        (each) => `  - { person: ${each}, cohort: ${cohort.id}, since: ${launchOf(committee)} }`,
      ),
    ),
    'resignations: []',
    'opening: { weekday: monday, week: 1, time: "12:00", zone: UTC }',
  );
}

/** The committee whose charter is amended again and again, and on how many days. */
const AMENDED = 1;
const AMENDMENTS = 60;
const amendments = (): string[] =>
  Array.from({ length: AMENDMENTS }, (_, index) => [
    `  - since: ${FIRST_YEAR + Math.floor(index / 6)}-${pad(4 + (index % 6), 2)}-20`,
    `    title: Longer statements`,
    `    summary: A statement may have ${501 + index} words.`,
    '    rules:',
    `      statementWords: ${501 + index}`,
  ]).flat();

/** An election: most offices are uncontested, one in three is not; committees have two candidates more than seats. */
function electionFiles(committee: number, cohort: Cohort, year: number, below: (limit: number) => number) {
  const month = `${year}-${cohort.month}`;
  const id = `${month}-${project(committee)}`;
  const open = `${month}-01` > `${OPEN_DAY.slice(0, 7)}-00`;
  const others = cohort === OFFICE ? (below(3) === 0 ? 1 : 0) : 2;
  const size = id === CROWDED ? CROWD : cohort.seats + others;
  // Whoever sits may stand again, or the next of the pool.
  const first = below(3);
  const candidates = pool(committee, cohort, size + first).slice(first);
  const poll = size > cohort.seats;
  const elected = candidates.slice(0, cohort.seats);
  const text = lines(
    `title: "${nameOfProject(committee)}, ${cohort.label} ${year}"`,
    `committee: ${project(committee)}`,
    `cohort: ${cohort.id}`,
    `seats: ${cohort.seats}`,
    'timetable:',
    `  nominations: { start: ${month}-01 12:00 UTC, end: ${month}-08 12:00 UTC }`,
    `  voting: { start: ${month}-08 12:00 UTC, end: ${month}-15 12:00 UTC }`,
    `  results: { start: ${month}-16, end: ${month}-16 }`,
    'officials:',
    `  - ${officialOf(committee)}`,
    'candidacies:',
    ...candidates
      .slice(0, open ? 1 : size)
      .flatMap((each) => [
        `  - person: ${each}`,
        `    filed: { committed: ${month}-02T09:00:00Z, merged: ${month}-02T10:00:00Z }`,
      ]),
    ...(open
      ? []
      : [
          'outcome:',
          `  by: ${poll ? 'poll' : 'uncontested'}`,
          `  declared: ${month}-16`,
          ...(poll ? ['  ranked: true'] : []),
          '  elected:',
          ...elected.map((each) => `    - ${each}`),
          ...(poll ? [`  turnout: { ballots: ${20 + below(60)}, electorate: ${100 + below(60)} }`] : []),
        ]),
  );
  const statements = candidates.slice(0, open ? 1 : size).map((each) => {
    const number = Number(each.slice('person-'.length));
    return [
      `elections/${id}/candidates/${each}.md`,
      lines(
        '---',
        `name: ${nameOfPerson(number)}`,
        `github: ${each}`,
        `affiliation: ${nameOfOrganization(organizationOf(number))}`,
        '---',
        '',
        id === CROWDED
          ? statementOf(number)
          : `I stand for ${nameOfProject(committee)} in ${year}, and would go on with what we have begun.`,
      ),
    ] as const;
  });
  return [[`elections/${id}/election.yaml`, text] as const, ...statements];
}

/** The files of its content folder, by path. */
export function* federation(seed = 1): Generator<readonly [file: string, text: string]> {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  yield [
    'community.yaml',
    lines(
      'name: Federation',
      'description: A made-up federation of many small projects.',
      'url: https://federation.example/',
      'language: en',
      'repository:',
      '  host: github',
      '  url: https://github.com/example/federation',
      '  branch: main',
      '  content: content',
    ),
  ];
  for (let number = 0; number < ORGANIZATIONS; number++)
    yield [`organizations/${organization(number)}.yaml`, `name: ${nameOfOrganization(number)}\n`];
  for (let number = 0; number < PEOPLE; number++)
    yield [
      `people/${person(number)}.yaml`,
      lines(
        `name: ${nameOfPerson(number)}`,
        `github: ${person(number)}`,
        'affiliations:',
        `  - { organization: ${organization(organizationOf(number))}, since: ${launchOf(OLD)} }`,
      ),
    ];
  for (let committee = 0; committee < COMMITTEES; committee++) {
    yield [`committees/${project(committee)}.yaml`, committeeFile(committee)];
    for (let year = firstYearOf(committee); year <= FIRST_YEAR + YEARS; year++) {
      for (const cohort of cohortsOf(committee)) {
        if (`${year}-${cohort.month}` > OPEN_DAY.slice(0, 7)) continue;
        yield* electionFiles(committee, cohort, year, below);
      }
    }
  }
}

/** Writes it into a folder, which is emptied first. */
export const writeFederation = (folder: string): { files: number; bytes: number } => writeFiles(folder, federation());
