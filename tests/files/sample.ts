/** A small made-up community in which one of each of the awkward things happened. */

import { type Day, day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { consecutive } from '../../src/governance/interval.ts';
import type {
  Affiliation,
  Candidacy,
  CharterVersion,
  Committee,
  Community,
  Election,
  Organization,
  Outcome,
  Person,
  Phase,
} from '../../src/governance/model.ts';
import { capOfSeats } from '../../src/governance/rules/affiliation-cap.ts';
import { PLAIN_COHORT } from '../../src/governance/rules/cohorts.ts';
import { RULE_NAMES, type RuleName, type Rules, SILENT } from '../../src/governance/rules/index.ts';
import { exactly, notAfter, type When } from '../../src/governance/when.ts';

const source = { title: 'Minutes', url: 'https://lists.example.org/archives/list/council@lists.example.org/1' };

const at = (text: string): Instant => text as Instant;

const RULES: Rules = {
  ...SILENT,
  said: RULE_NAMES,
  seats: 3,
  cohorts: [
    { ...PLAIN_COHORT, id: 'spring', label: 'March', month: 3, seats: 2 },
    { ...PLAIN_COHORT, id: 'autumn', label: 'September', month: 9, seats: 1 },
  ],
  termMonths: 12,
  affiliationCap: capOfSeats(1, 'parent'),
  mayRun: { activity: 'code merged', months: 12, before: 'nominations-open' },
  phases: [
    { phase: 'nominations', days: 7 },
    { phase: 'voting', days: 7 },
  ],
  deadlineClock: 'merged',
  vacancy: { fill: 'own-cohort', term: 'full', most: null, otherwise: null },
  counting: 'most votes',
  statementWords: 300,
};

const version = (since: string, rules: Rules, amended: readonly RuleName[]) => ({
  since: day(since),
  adopted: null,
  title: `Version of ${since}`,
  summary: 'What the community agreed on.',
  rules,
  amended,
  seatChanges: [],
  notes: [],
  sources: [source, { title: 'A letter', url: null }],
});

const charter = (versions: readonly ReturnType<typeof version>[], end: Day | null): CharterVersion[] =>
  consecutive(versions, end);

const affiliation = (
  organization: string | null,
  since: string,
  until: string | null,
  began: When = exactly(day(since)),
): Affiliation => ({
  organization,
  since: day(since),
  until: until === null ? null : day(until),
  began,
  sources: [source],
});

const person = (id: string, name: string, affiliations: Affiliation[], more: Partial<Person> = {}): Person => ({
  id,
  name,
  formerNames: [],
  otherNames: [],
  github: id,
  formerHandles: [],
  affiliations,
  notes: [],
  ...more,
});

const organization = (id: string, name: string, more: Partial<Organization> = {}): Organization => ({
  id,
  name,
  formerNames: [],
  url: null,
  parent: null,
  parents: [],
  notes: [],
  ...more,
});

const candidacy = (id: string, more: Partial<Candidacy> = {}): Candidacy => ({
  person: id,
  slug: id,
  name: id,
  github: id,
  affiliation: 'Bolt',
  organization: 'bolt',
  filed: null,
  decision: null,
  withdrew: null,
  withdrewWhy: 'withdrew',
  interests: [],
  endorsements: [],
  statement: {
    file: `elections/2018-03/candidates/${id}.md`,
    body: `I am **${id}**. Write to ${id}@example.org or <mailto:${id}.home@mail.example.org>.`,
    words: 8,
    writtenBy: 'candidate',
    original: null,
    pronouns: null,
    languages: [],
    links: [],
  },
  notes: [],
  sources: [],
  ...more,
});

const timetable = (month: string): Phase[] => [
  { phase: 'nominations', start: at(`${month}-05T00:00:00Z`), end: at(`${month}-12T00:00:00Z`), precision: 'day' },
  { phase: 'voting', start: at(`${month}-12T12:00:00Z`), end: at(`${month}-19T12:00:00Z`), precision: 'instant' },
];

const outcome = (declared: string, elected: string[], more: Partial<Outcome> = {}): Outcome => ({
  by: 'poll',
  declared: day(declared),
  takesOffice: day(declared),
  takesOfficeSaid: true,
  elected,
  ranked: false,
  declined: [],
  order: null,
  lot: null,
  waived: [],
  exempt: [],
  took: [],
  runOff: null,
  none: null,
  holdOver: null,
  turnout: null,
  notes: [],
  sources: [source],
  ...more,
});

const election = (id: string, cohort: string, seats: number, more: Partial<Election>): Election => ({
  id,
  committee: 'council',
  cohort,
  title: `Election of ${id}`,
  seats,
  alsoUp: [],
  runOffOf: null,
  lots: [],
  lotsBy: 'unrecorded',
  published: null,
  timetable: timetable(id),
  officials: ['emil'],
  moved: [],
  officialsConfirmed: null,
  done: [],
  statementWords: null,
  draw: { by: 'election-id' },
  candidacies: [],
  questions: [],
  outcome: null,
  unrecorded: null,
  ballots: null,
  ballotsWithheld: null,
  summary: null,
  notes: [],
  sources: [source],
  ...more,
});

const opening = { weekday: 1, week: 1, time: '00:00', zone: 'UTC' };

const council: Committee = {
  id: 'council',
  name: 'Council',
  purpose: 'Decides.',
  charter: charter(
    [
      version('2018-01-01', RULES, RULE_NAMES),
      version('2019-07-01', { ...RULES, counting: null, mayRun: null, affiliationCap: null }, ['counting', 'mayRun']),
    ],
    null,
  ),
  appointments: [
    { person: 'ada', cohort: 'spring', since: day('2018-01-01'), until: null, by: null, notes: [], sources: [source] },
    { person: 'ben', cohort: 'autumn', since: day('2018-01-01'), until: null, by: null, notes: [], sources: [] },
  ],
  departures: [
    {
      person: 'cleo',
      why: 'resigned',
      on: notAfter(day('2018-12-01'), day('2018-10-01')),
      atElection: null,
      announced: null,
      takenBack: null,
      notes: [],
      sources: [],
    },
  ],
  besideSeats: [],
  dissolved: null,
  opening,
  notes: [],
};

/** Appointed, without cohorts or terms, and dissolved. */
const assembly: Committee = {
  id: 'assembly',
  name: 'Assembly',
  purpose: 'Advises.',
  charter: charter(
    [
      version(
        '2018-01-01',
        { ...RULES, seats: 1, seatsAre: 'estimate', cohorts: [], termMonths: null, phases: [] },
        [],
      ),
    ],
    day('2019-06-01'),
  ),
  appointments: [
    {
      person: 'dora',
      cohort: null,
      since: day('2018-02-01'),
      until: null,
      by: 'council',
      notes: [],
      sources: [source],
    },
  ],
  departures: [],
  besideSeats: [],
  dissolved: { on: day('2019-06-01'), why: 'Merged into the council.', sources: [] },
  opening,
  notes: [],
};

export const sample: Community = {
  name: 'Sample',
  recordsEnd: day('2020-06-30'),
  charterTexts: [],
  committees: [assembly, council],
  elections: [
    election('2018-03', 'spring', 2, {
      published: day('2018-02-20'),
      officialsConfirmed: day('2018-03-01'),
      candidacies: [
        candidacy('ada', {
          filed: {
            authored: at('2018-03-06T10:00:00Z'),
            committed: at('2018-03-06T10:05:00Z'),
            opened: at('2018-03-06T10:06:00Z'),
            merged: at('2018-03-08T09:00:00Z'),
            pullRequest: { number: 7, url: 'https://example.org/pull/7' },
          },
        }),
        candidacy('cleo', { organization: null, affiliation: 'independent' }),
        candidacy('dora'),
        candidacy('emil', { withdrew: day('2018-03-10') }),
        candidacy('newcomer', {
          github: null,
          affiliation: null,
          organization: null,
          statement: null,
          notes: [{ text: 'Ask nominee@example.org.', sources: [source] }],
        }),
      ],
      outcome: outcome('2018-03-20', ['cleo', 'ada'], { ranked: true }),
    }),
    election('2018-09', 'autumn', 1, {
      candidacies: [candidacy('ben')],
      outcome: outcome('2018-09-13', ['ben'], { by: 'uncontested', takesOffice: day('2018-09-20') }),
      notes: [{ text: 'The records contradict each other.', sources: [source] }],
    }),
    election('2019-03', 'spring', 2, {
      alsoUp: [{ kind: 'seat-of', person: 'cleo', why: 'Vacant since the winter.' }],
      candidacies: [candidacy('ada'), candidacy('dora'), candidacy('emil')],
      outcome: outcome('2019-03-21', ['dora', 'ada']),
    }),
    election('2019-09', 'autumn', 1, { timetable: [], outcome: outcome('2019-09-20', [], { by: 'cancelled' }) }),
    election('2020-03', 'spring', 2, {
      alsoUp: [{ kind: 'new', count: 1, why: 'The charter may add one.' }],
      candidacies: [candidacy('ada'), candidacy('dora')],
    }),
  ],
  people: [
    person(
      'ada',
      'Ada Ames',
      [affiliation('acme', '2017-01-01', '2019-05-01'), affiliation(null, '2019-05-01', null)],
      {
        otherNames: ['A. Ames'],
        notes: [{ text: 'Two spellings.', sources: [] }],
      },
    ),
    person('ben', 'Ben Björk', [affiliation('acme-labs', '2017-01-01', null)]),
    person('cleo', 'Cleo Cruz', [affiliation(null, '2017-01-01', null)], { github: null }),
    person('dora', 'Dora Diaz', [
      affiliation('bolt', '2017-01-01', '2019-12-01'),
      affiliation('acme', '2019-12-01', null, notAfter(day('2019-12-01'), day('2019-09-01'))),
    ]),
    person('emil', 'Emil Egede', []),
  ],
  organizations: [
    organization('acme', 'Acme', {
      formerNames: [{ name: 'Acme Works', until: exactly(day('2018-06-01')) }],
      url: 'https://acme.example.org/',
    }),
    organization('acme-labs', 'Acme Labs', {
      parent: 'acme',
      parents: [{ organization: 'acme', since: null, until: null }],
      formerNames: [{ name: 'The Lab', until: notAfter(day('2018-08-01')) }],
    }),
    organization('bolt', 'Bolt'),
  ],
};
