/**
 * A made-up community of any size, for measuring: elections of ten candidates, with people, organizations, committees,
 * terms and history in proportion. The same size and seed give the same files, byte for byte.
 *
 * The proportions are those of the shipped archive, rounded: a person stands twice, a committee holds two elections a
 * year for ten years. Statements have some 300 words, as long as those that communities with a limit of 500 receive.
 * A large community has fewer organizations for its people: one to ten statements.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CANDIDATES = 10;
const YEARS = 10;
const FIRST_YEAR = 2016;
const COHORTS = [
  { id: 'autumn', month: '09', seats: 4 },
  { id: 'spring', month: '03', seats: 3 },
] as const;
const ELECTIONS_OF_A_COMMITTEE = YEARS * COHORTS.length;
/** So that a person stands twice. */
const POOL = (CANDIDATES * YEARS) / 2;
const STATEMENTS_OF_AN_ORGANIZATION = 10;
/** The day before the first election of all, on which founders are appointed. */
const LAUNCH = `${FIRST_YEAR - 1}-12-01`;
/** A day after the last election, on which the corpus is meant to be built. */
export const DAY = `${FIRST_YEAR + YEARS}-06-01`;

/** Numbers from 0 up to 1, that not included, the same for the same seed: mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = `governance release review runtime community kernel maintainer contributor roadmap documentation test
security upstream downstream workload guest host memory network storage performance latency isolation snapshot policy agent
proposal decision consensus election charter committee seat term ballot candidate experience project feature regression bug
patch merge branch pipeline automation platform architecture interface protocol library module dependency vendor customer
user operator developer mentor newcomer meeting agenda minutes vote debate question answer plan goal effort support quality
stability compatibility portability simplicity clarity openness trust care improve build maintain write read measure explain
discuss agree listen design simplify remove finish begin help guide welcome together often always mostly carefully steadily
the a of and to in for with on by from as at over under between within across without`.split(/\s+/);

class Text {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = random(seed);
  }
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }
  word(): string {
    return WORDS[this.below(WORDS.length)] ?? '';
  }
  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }
  sentence(): string {
    const words = this.words(8 + this.below(12));
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
  }
  paragraph(): string {
    return Array.from({ length: 3 + this.below(3) }, () => this.sentence()).join(' ');
  }
  /** A statement's Markdown: sections, a list, emphasis, links. Some 300 words. */
  statement(): string {
    const link = () => `[${this.words(3)}](https://example.org/${this.word()}/${this.below(9999)})`;
    return [
      `${this.paragraph()} ${link()}.`,
      `## What I have done`,
      Array.from({ length: 4 }, () => `- **${this.word()}**: ${this.sentence()}`).join('\n'),
      `${this.paragraph()} See \`${this.word()}\` and ${link()}.`,
      `## What I would do`,
      this.paragraph(),
      `> ${this.sentence()}`,
      `${this.sentence()} *${this.words(4)}.*`,
    ].join('\n\n');
  }
}

/** A statement of some 300 words, the same for the same seed. */
export const statementOf = (seed: number): string => new Text(seed).statement();

/** A number with so many digits. */
export const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
const committeeId = (committee: number) => `committee-${pad(committee, 3)}`;
const organizationId = (organization: number) => `organization-${pad(organization, 4)}`;
/** A file of these lines. */
export const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

interface Member {
  readonly id: string;
  readonly organization: number;
}

const committeeFile = (committee: number, founders: readonly { person: string; cohort: string }[]) =>
  lines(
    `name: Committee ${committee}`,
    `purpose: Decides what concerns part ${committee} of the project.`,
    'charter:',
    `  - since: ${LAUNCH}`,
    '    title: Launch',
    '    summary: Seven seats; four come up in September, three in March.',
    '    rules:',
    '      seats: 7',
    '      cohorts:',
    '        - { id: autumn, label: September, month: 9, seats: 4 }',
    '        - { id: spring, label: March, month: 3, seats: 3 }',
    '      termMonths: 12',
    '      termLimit: none',
    '      affiliationCap: none',
    '      mayRun: { activity: a contribution to the project }',
    '      mayVote: { activity: a contribution merged, months: 12, before: nominations-open }',
    '      phases:',
    '        - { phase: nominations, days: 7 }',
    '        - { phase: discussion, days: 7 }',
    '        - { phase: voting, days: 7 }',
    '      deadlineClock: opened',
    '      vacancy: { fill: next-election, term: remainder }',
    '      holdover: true',
    '      counting: ranked ballots, by a Condorcet method',
    '      statementWords: 500',
    `  - since: ${FIRST_YEAR + 4}-01-15`,
    '    title: At most three seats for one organization',
    '    summary: An organization may hold three of the seven seats.',
    '    rules:',
    '      affiliationCap: { seats: 3, counts: organization }',
    'appointments:',
    ...founders.map(({ person, cohort }) => `  - { person: ${person}, cohort: ${cohort}, since: ${LAUNCH} }`),
    'resignations: []',
    'opening: { weekday: monday, week: 1, time: "12:00", zone: UTC }',
  );

const personFile = ({ id, organization }: Member) =>
  lines(
    `name: ${nameOf(id)}`,
    `github: ${id}`,
    'affiliations:',
    `  - { organization: ${organizationId(organization)}, since: ${LAUNCH} }`,
  );

const nameOf = (id: string) => `Person ${id.slice('person-'.length).replace(/-/g, ' of ')}`;

const communityFile = lines(
  'name: Bench',
  'description: A community made up for measuring.',
  'url: https://bench.example/',
  'language: en',
  'repository:',
  '  host: github',
  '  url: https://github.com/example/bench',
  '  branch: main',
  '  content: content',
);

/** The winners in the order of the count: whoever would be an organization's fourth member is passed over. */
function winners(ranking: readonly Member[], seats: number, sitting: readonly Member[]): Member[] {
  const elected: Member[] = [];
  for (const candidate of ranking) {
    const colleagues = [...sitting, ...elected].filter(({ organization }) => organization === candidate.organization);
    if (elected.length < seats && colleagues.length < 3) elected.push(candidate);
  }
  return elected;
}

/**
 * The files of a content folder with so many statements (a multiple of ten), by path; one after the other, so that no
 * more than one need be held.
 */
export function* corpus(statements: number, seed = 1): Generator<readonly [file: string, text: string]> {
  yield ['community.yaml', communityFile];
  const organizations = Math.max(3, Math.ceil(statements / STATEMENTS_OF_AN_ORGANIZATION));
  for (let number = 0; number < organizations; number++) {
    yield [`organizations/${organizationId(number)}.yaml`, `name: Organization ${number}\n`];
  }
  const elections = Math.ceil(statements / CANDIDATES);
  for (let committee = 0; committee * ELECTIONS_OF_A_COMMITTEE < elections; committee++) {
    yield* committeeFiles(
      committee,
      Math.min(ELECTIONS_OF_A_COMMITTEE, elections - committee * ELECTIONS_OF_A_COMMITTEE),
      {
        organizations,
        text: new Text(seed * 7919 + committee),
      },
    );
  }
}

function* committeeFiles(
  committee: number,
  elections: number,
  { organizations, text }: { organizations: number; text: Text },
): Generator<readonly [file: string, text: string]> {
  const pools = COHORTS.map(({ id }) =>
    Array.from(
      { length: POOL },
      (_, number): Member => ({
        id: `person-${id}-${committee}-${number}`,
        organization: text.below(organizations),
      }),
    ),
  );
  const official: Member = { id: `person-official-${committee}`, organization: text.below(organizations) };
  const sitting = COHORTS.map(({ seats }, cohort) => (pools[cohort] ?? []).slice(0, seats));
  const seen = new Set<Member>([official, ...sitting.flat()]);
  const founders = COHORTS.flatMap(({ id }, cohort) =>
    (sitting[cohort] ?? []).map((each) => ({ person: each.id, cohort: id })),
  );
  yield [`committees/${committeeId(committee)}.yaml`, committeeFile(committee, founders)];

  for (let number = 0; number < elections; number++) {
    // March comes before September.
    const index = number % 2 === 0 ? 1 : 0;
    const cohort = COHORTS[index];
    const pool = pools[index];
    if (cohort === undefined || pool === undefined) continue;
    const year = FIRST_YEAR + Math.floor(number / 2);
    const month = `${year}-${cohort.month}`;
    const folder = `elections/${month}-${committeeId(committee)}`;
    const first = text.below(POOL);
    // Neighbours in the pool, in no order: each stands about twice in ten years.
    const candidates = Array.from({ length: CANDIDATES }, (_, each) => pool[(first + each * 3) % POOL] ?? official);
    for (const each of candidates) seen.add(each);
    const elected = winners(candidates, cohort.seats, sitting[1 - index] ?? []);
    sitting[index] = elected;
    yield [
      `${folder}/election.yaml`,
      lines(
        `title: ${cohort.id === 'spring' ? 'March' : 'September'} ${year}, Committee ${committee}`,
        `committee: ${committeeId(committee)}`,
        `cohort: ${cohort.id}`,
        `seats: ${cohort.seats}`,
        'timetable:',
        `  nominations: { start: ${month}-01 12:00 UTC, end: ${month}-08 12:00 UTC }`,
        `  discussion: { start: ${month}-08 12:00 UTC, end: ${month}-15 12:00 UTC }`,
        `  voting: { start: ${month}-15 12:00 UTC, end: ${month}-22 12:00 UTC }`,
        `  results: { start: ${month}-23, end: ${month}-23 }`,
        'officials:',
        `  - ${official.id}`,
        'candidacies:',
        ...candidates.flatMap(({ id }, each) => [
          `  - person: ${id}`,
          `    filed: { committed: ${month}-0${2 + (each % 6)}T09:${pad(each * 5, 2)}:00Z, merged: ${month}-0${2 + (each % 6)}T10:${pad(each * 5, 2)}:00Z }`,
        ]),
        'outcome:',
        '  by: poll',
        `  declared: ${month}-23`,
        '  ranked: true',
        '  elected:',
        ...elected.map(({ id }) => `    - ${id}`),
        `  turnout: { ballots: ${20 + text.below(60)}, electorate: ${100 + text.below(60)} }`,
      ),
    ];
    for (const { id, organization } of candidates) {
      yield [
        `${folder}/candidates/${id}.md`,
        lines(
          '---',
          `name: ${nameOf(id)}`,
          `github: ${id}`,
          `affiliation: Organization ${organization}`,
          '---',
          '',
          text.statement(),
        ),
      ];
    }
  }
  for (const each of seen) yield [`people/${each.id}.yaml`, personFile(each)];
}

/** Writes files into a folder, which is emptied first. Answers how many files and bytes it holds. */
export function writeFiles(
  folder: string,
  all: Iterable<readonly [file: string, text: string]>,
): { files: number; bytes: number } {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  let files = 0;
  let bytes = 0;
  for (const [file, text] of all) {
    const full = path.join(folder, file);
    const parent = path.dirname(full);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(full, text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  return { files, bytes };
}

/** Writes a corpus of so many statements into a folder, as `writeFiles`. */
export const write = (folder: string, statements: number, seed = 1): { files: number; bytes: number } =>
  writeFiles(folder, corpus(statements, seed));
