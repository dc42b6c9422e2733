/** Courses of events that nobody reported: what the records do not tell stays open, and nobody is told as what they were not. */
import { expect, test } from 'vitest';
import { withPlainSpaces } from '#words/sentences.ts';
import { electionText } from '../../src/commands/answers/election.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { candidatesOn, placeOf, statusOn } from '../../src/governance/candidates.ts';
import { rulesOfSeats } from '../../src/governance/charter.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { newsInWords } from '../../src/words/en/news-told.ts';
import { capInWords, ruleInWords } from '../../src/words/en/rules-in-words.ts';
import { council, poll, type Told } from './told.ts';

const RULES = 'seats: 3, cohorts: [{ id: a, label: April, month: 4, seats: 3 }], termMonths: 12, holdover: true';
const LAUNCH = `appointments:
  - { person: ada, cohort: a, since: 2020-01-01 }
  - { person: ben, cohort: a, since: 2020-01-01 }
  - { person: cleo, cohort: a, since: 2020-01-01 }
`;
const election = (stood: readonly string[], elected: readonly string[], more: string) =>
  `cohort: a\nseats: 3\ntimetable: {}\n${poll(stood, elected, '2021-04-15', more)}`;

const text = ({ loaded: { community } }: Told) => {
  const [committee] = community.committees;
  const [first] = community.elections;
  if (committee === undefined || first === undefined) throw new RangeError('nothing is told');
  return withPlainSpaces(electionText(community, committee, first, startOfDay(day('2021-06-01'))).join('\n'));
};

test('a winner declines, and who comes next declines too: the third takes the seat, and nobody is in office who is not', () => {
  const told = council({
    rules: RULES,
    besides: LAUNCH,
    elections: {
      '2021-04': election(
        ['ada', 'ben', 'dora', 'eve', 'finn'],
        ['ada', 'ben', 'dora'],
        'takesOffice: 2021-05-01, ranked: true, order: [ada, ben, dora, eve, finn], declined: [{ person: dora, on: 2021-04-16, next: eve }, { person: eve, on: 2021-04-17, next: finn }]',
      ),
    },
  });
  expect([told.errors, told.hints, told.roster('2021-05-01')]).toEqual([[], [], ['ada', 'ben', 'finn']]);
  expect(text(told)).toContain('Elected: ada Example, ben Example and finn Example\nTook office on 1 May 2021.');
  expect(text(told)).toContain('dora Example was elected and declined on 16 April 2021; eve Example came next.');
  expect(text(told)).toContain('eve Example came next and declined on 17 April 2021; finn Example takes the seat.');
  const [first] = told.loaded.community.elections;
  const order = first === undefined ? [] : candidatesOn(first, day('2021-06-01')).map(({ person }) => person);
  expect(order).toEqual(['ada', 'ben', 'finn', 'dora', 'eve']);
});

test('who died before the result is told as that, and the count still agrees', () => {
  const told = council({
    rules: RULES,
    besides: LAUNCH,
    elections: {
      '2021-04':
        'cohort: a\nseats: 3\ntimetable: {}\ncandidacies: [{ person: gus, withdrew: 2021-04-14, withdrewWhy: died }, { person: ada }, { person: dora }, { person: eve }, { person: finn }]\noutcome: { by: poll, declared: 2021-04-15, elected: [ada, dora, eve], order: [gus, ada, dora, eve, finn] }\n',
    },
  });
  expect([told.errors, told.hints]).toEqual([[], []]);
  const [first] = told.loaded.community.elections;
  const gus = first?.candidacies.find(({ person }) => person === 'gus');
  expect(first && gus && statusOn(first, gus, day('2021-05-01'))).toBe('died');
});

test('of several overdue seats, nobody knows whose an appointment took', () => {
  const told = council({ rules: RULES, besides: `${LAUNCH}  - { person: dora, cohort: a, since: 2021-05-01 }\n` });
  expect(told.roster('2021-05-01')).toEqual(['dora', 'one of ada, ben, cleo', 'one of ada, ben, cleo']);
  expect(told.terms('ada').map(({ ended }) => ended?.why)).toEqual(['unrecorded']);
});

test('as many appointed as seats are overdue succeed those who sat there', () => {
  const more = ['dora', 'eve', 'finn'].map((who) => `  - { person: ${who}, cohort: a, since: 2021-05-01 }\n`).join('');
  const told = council({ rules: RULES, besides: `${LAUNCH}${more}` });
  expect(told.roster('2021-05-01')).toEqual(['dora', 'eve', 'finn']);
  expect(['ada', 'ben', 'cleo'].map((who) => told.terms(who)[0]?.ended?.why)).toEqual(Array(3).fill('succeeded'));
});

test('an organization that becomes part of another can take it above the cap, from that day', () => {
  const of = (id: string, organization: string) =>
    `name: ${id} Example\ngithub: ${id}-x\naffiliations: [{ organization: ${organization}, since: 2010-01-01 }]\n`;
  const told = council({
    rules: `${RULES}, affiliationCap: { seats: 1, counts: parent }`,
    besides: LAUNCH,
    files: {
      'organizations/acme.yaml': 'name: Acme\nparents: [{ organization: bolt, since: 2020-08-01 }]\n',
      'organizations/bolt.yaml': 'name: Bolt\n',
      'people/ada.yaml': of('ada', 'acme'),
      'people/ben.yaml': of('ben', 'bolt'),
    },
  });
  const found = told.loaded.findings.filter(({ code }) => code === 'cap-outgrown');
  expect(found.map(({ place }) => `${place.file}:${place.line}`)).toEqual(['content/organizations/acme.yaml:2']);
  expect(told.errors).toEqual([]);
});

test('who died while standing is told so where only the committee’s file has it, and not who was elected before', () => {
  const told = (on: string, outcome: string) =>
    council({
      rules: RULES,
      besides: `${LAUNCH}departures: [{ person: ada, why: died, on: ${on}, sources: [{ title: Announcement }] }]\n`,
      elections: {
        '2021-04': `cohort: a\nseats: 3\ntimetable: { nominations: { start: 2021-04-01, end: 2021-04-08 } }\ncandidacies: [{ person: ada }, { person: ben }, { person: dora }, { person: eve }]\n${outcome}`,
      },
    });
  const statusOf = ({ loaded }: Told, asOf: string) => {
    const [election] = loaded.community.elections;
    const [ada] = election?.candidacies ?? [];
    return election && ada && statusOn(election, ada, day(asOf));
  };
  const open = told('2021-04-09', '');
  expect([statusOf(open, '2021-04-08'), statusOf(open, '2021-04-09')]).toEqual(['standing', 'died']);
  const lost = told('2021-04-09', 'outcome: { by: poll, declared: 2021-04-15, elected: [ben, dora, eve] }\n');
  expect([lost.errors, statusOf(lost, '2021-05-01')]).toEqual([[], 'died']);
  const later = told('2021-06-01', 'outcome: { by: poll, declared: 2021-04-15, elected: [ada, ben, dora] }\n');
  expect(statusOf(later, '2021-07-01')).toBe('elected');
});

test('news of somebody who came next and declined too do not say that they were elected', () => {
  const told = council({
    rules: RULES,
    besides: LAUNCH,
    elections: {
      '2021-04': election(
        ['ada', 'ben', 'dora', 'eve', 'finn'],
        ['ada', 'ben', 'dora'],
        'declined: [{ person: dora, on: 2021-04-16, next: eve }, { person: eve, on: 2021-04-17 }]',
      ),
    },
  });
  const { community } = told.loaded;
  const news = newsUntil(community, day('2021-06-01')).map((each) => newsInWords(each, community).text);
  expect(news.filter((each) => each.includes('declined'))).toEqual([
    'eve Example came next and declined on 17\u00a0April 2021; nobody takes the seat instead on record.',
    'dora Example was elected and declined on 16\u00a0April 2021; eve Example came next.',
  ]);
});

test('a candidacy without a statement is late or early as one with a statement', () => {
  const told = (filed: string) =>
    council({
      rules: `${RULES}, deadlineClock: opened`,
      besides: LAUNCH,
      elections: {
        '2027-04': `cohort: a\nseats: 3\ntimetable: { nominations: { start: 2027-04-01, end: 2027-04-08 } }\ncandidacies: [{ person: dora, filed: { opened: ${filed} } }]\n`,
      },
    });
  expect(told('2027-04-09T00:00:00Z').errors).toContain('filed-late');
  expect(told('2027-03-31T00:00:00Z').errors).toContain('filed-early');
  expect(told('2027-04-02T00:00:00Z').errors).toEqual([]);
});

test('a place is that of the whole count where it is on record, also where a cap passed somebody over', () => {
  const told = council({
    rules: RULES,
    besides: LAUNCH,
    elections: {
      '2021-04': election(
        ['ada', 'ben', 'dora', 'eve', 'finn'],
        ['ada', 'dora', 'eve'],
        'ranked: true, order: [ada, ben, [dora, eve], finn]',
      ),
    },
  });
  const [first] = told.loaded.community.elections;
  expect(first?.candidacies.map((each) => [each.person, placeOf(first, each)])).toEqual([
    ['ada', 1],
    ['ben', null],
    ['dora', 3],
    ['eve', 3],
    ['finn', null],
  ]);
});

test('a seat of which the records do not tell who of several holds it is held, at the terminal too', () => {
  const told = council({
    rules: RULES,
    besides: LAUNCH,
    elections: { '2021-04': election(['dora', 'eve'], ['dora', 'eve'], 'takesOffice: 2021-05-01') },
  });
  const { community } = told.loaded;
  const [committee] = community.committees;
  const text =
    committee && withPlainSpaces(rosterText(community, committee, day('2021-06-01'), day('2026-11-25')).join('\n'));
  expect(text).toContain('one of ada Example, ben Example and cleo Example; who is not recorded');
  expect(text).toContain('3 seats, 3 held: April 3 of 3.');
});

test('who limits organizations only within a cohort is not told to say nothing of it', () => {
  const told = council({
    rules:
      'seats: 2, cohorts: [{ id: a, label: April, month: 4, seats: 2, affiliationCap: { seats: 1 }, mayRun: { activity: code merged } }], mayRun: { activity: a review }',
    besides: '',
  });
  const { community } = told.loaded;
  const [committee] = community.committees;
  const text = committee && rosterText(community, committee, day('2021-06-01'), day('2026-11-25')).join('\n');
  expect(text).toContain('The charter sets a cap for one organization only within a cohort');
  const rules = committee && rulesOfSeats(committee, 'a', day('2021-06-01'));
  expect(rules && [capInWords(rules, 'a'), capInWords(rules, null), ruleInWords(rules, 'mayRun').text]).toEqual([
    'one seat of this cohort',
    null,
    'anyone with code merged',
  ]);
});

test('what is left vacant on a past day is told with how the charter fills it, though others sit there since', () => {
  const told = council({
    rules: `${RULES}, vacancy: { fill: appointment, term: remainder }`,
    besides: `${LAUNCH}  - { person: dora, cohort: a, since: 2020-09-01 }\ndepartures: [{ person: ada, why: resigned, on: 2020-06-01 }]\n`,
  });
  const { community } = told.loaded;
  const [committee] = community.committees;
  const text = committee && rosterText(community, committee, day('2020-07-01'), day('2026-11-25')).join('\n');
  expect(text).toContain('By the charter it is filled by appointment, for the rest of the term.');
});
