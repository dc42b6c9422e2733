/** Questions to candidates, what they disclose, who endorses them, and limits that were waived by name: in data, and on a day. */
import { expect, test } from 'vitest';
import { electionDocument, electionSchema } from '../../src/files/data/election.ts';
import { day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';
import { withId } from '../../src/governance/lookup.ts';
import { council, poll } from './told.ts';

const RULES =
  'seats: 2, cohorts: [{ id: a, label: April, month: 4, seats: 2 }], termMonths: 12, holdover: true, termLimit: 1, affiliationCap: { seats: 1 }';
const acme = (id: string) =>
  `name: ${id} Example\ngithub: ${id}-x\naffiliations: [{ organization: acme, since: 2010-01-01 }]\n`;
const FILES = {
  'organizations/acme.yaml': 'name: Acme\n',
  'people/ada.yaml': acme('ada'),
  'people/ben.yaml': acme('ben'),
};
const both = (year: number, more = '') =>
  `cohort: a\nseats: 2\ntimetable: {}\n${poll(['ada', 'ben'], ['ada', 'ben'], `${year}-04-20`, more)}`;

const told = council({
  rules: RULES.replace(', termLimit: 1, affiliationCap: { seats: 1 }', ''),
  files: FILES,
  elections: {
    '2021-04': `cohort: a
seats: 2
timetable: { nominations: { start: 2021-04-01, end: 2021-04-07 } }
candidacies:
  - person: ada
    interests: [Holds shares of Bolt]
    endorsements: [{ by: Acme, organization: acme, on: 2021-04-02 }, { by: Gus Example, person: gus, on: 2021-04-10 }]
  - person: ben
questions:
  - question: What would you change?
    by: a member
    on: 2021-04-08
    answers:
      - { person: ada, answer: Less mail to ada@example.org., on: 2021-04-09 }
      - { person: ben, answer: More tests., on: 2021-04-12 }
outcome: { by: poll, declared: 2021-04-20, elected: [ada, ben] }
`,
  },
});

test('questions, answers, interests and endorsements are in the data, without addresses of people', () => {
  const { community } = told.loaded;
  const election = withId(community.elections, '2021-04');
  if (election === undefined) throw new Error('no election');
  const document = electionSchema.parse(electionDocument({ community, asOf: day('2026-11-25') }, election));
  expect(told.errors).toEqual([]);
  expect(document.candidacies.find(({ person }) => person === 'ada')).toMatchObject({
    interests: ['Holds shares of Bolt'],
    endorsements: [
      { by: 'Acme', organization: 'acme', person: null, on: '2021-04-02' },
      { by: 'Gus Example', organization: null, person: 'gus', on: '2021-04-10' },
    ],
  });
  expect(document.questions).toMatchObject([
    { question: 'What would you change?', by: 'a member', answers: [{ person: 'ada' }, { person: 'ben' }] },
  ]);
  expect(JSON.stringify(document.questions)).not.toContain('ada@example.org');
});

test('what was asked, answered or endorsed later is not known earlier', () => {
  const then = withId(knownOn(told.loaded.community, day('2021-04-09')).elections, '2021-04');
  expect(then?.questions[0]?.answers.map(({ person }) => person)).toEqual(['ada']);
  expect(then?.candidacies.find(({ person }) => person === 'ada')?.endorsements).toHaveLength(1);
  expect(withId(knownOn(told.loaded.community, day('2021-04-07')).elections, '2021-04')?.questions).toEqual([]);
});

test('a cap that was waived by name is not broken, and one that was not is', () => {
  const waived = (who: string) =>
    council({
      rules: RULES,
      files: FILES,
      elections: {
        '2021-04': both(2021, who === '' ? '' : `waived: [{ person: ${who}, reason: Nobody else stood. }]`),
      },
    }).errors;
  expect(waived('')).toContain('cap-broken');
  expect(waived('ben')).not.toContain('cap-broken');
});

test('a limit of terms from which somebody was exempt is held against the others', () => {
  const again = (more: string) =>
    council({
      rules: RULES.replace(', affiliationCap: { seats: 1 }', ''),
      files: FILES,
      elections: { '2021-04': both(2021), '2022-04': both(2022, more) },
    }).loaded.findings.filter(({ code }) => code === 'term-limit-passed');
  expect(again('')).toHaveLength(2);
  expect(again('exempt: [{ person: ada, reason: Nobody else stood. }]')).toHaveLength(1);
});
