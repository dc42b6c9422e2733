/** What people are called on a day: names and handles that changed, in statements, rosters, data and at the terminal. */
import { expect, test } from 'vitest';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { peopleDocument } from '../../src/files/data/people.ts';
import { popoloDocument } from '../../src/files/data/popolo.ts';
import { rostersDocument } from '../../src/files/data/rosters.ts';
import { day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';
import { withId } from '../../src/governance/lookup.ts';
import { council, poll } from './told.ts';

const YEARLY = 'seats: 1, cohorts: [{ id: a, label: April, month: 4, seats: 1 }], termMonths: 12, holdover: true';
const statement = (name: string, github: string) =>
  `---\nname: ${name}\ngithub: ${github}\naffiliation: independent\n---\nI would like to help.\n`;
const person = (name: string, more: string) =>
  `name: ${name}\n${more}affiliations: [{ organization: independent, since: 2010-01-01 }]\n`;
const april = (year: number, elected: string) =>
  `cohort: a\nseats: 1\ntimetable: { nominations: { start: ${year}-04-01, end: ${year}-04-07 }, voting: { start: ${year}-04-08, end: ${year}-04-14 } }\n${poll([], [elected], `${year}-04-20`)}`;

const ADA = person(
  'Ada Miller',
  'formerNames: [{ name: Ada Smith, until: 2022-06-01 }]\ngithub: ada-m\nformerHandles: [{ github: ada-s, until: 2022-06-01 }]\n',
);
const told = council({
  rules: YEARLY,
  elections: { '2021-04': april(2021, 'ada'), '2023-04': april(2023, 'ada') },
  files: {
    'people/ada.yaml': ADA,
    'elections/2021-04/candidates/ada-s.md': statement('Ada Smith', 'ada-s'),
    'elections/2021-04/candidates/ben-x.md': statement('ben Example', 'ben-x'),
    'elections/2023-04/candidates/ada-m.md': statement('Ada Miller', 'ada-m'),
    'elections/2023-04/candidates/ada-s.md': statement('Somebody Else', 'ada-s'),
  },
});
const { community } = told.loaded;
const stood = (election: string) =>
  withId(community.elections, election)?.candidacies.map(({ person: id, slug }) => `${id} at ${slug}`);

test('statements under a former handle stay the person’s, at the address that they had', () => {
  expect(stood('2021-04')).toEqual(['ada at ada-s', 'ben at ben-x']);
});

test('a handle that was given up is nobody’s any more: who takes it is another, and hinted at', () => {
  expect(stood('2023-04')).toEqual(['ada at ada-m', 'ada-s at ada-s']);
  expect(told.hints).toContain('look-alike');
  expect(told.errors).toEqual([]);
});

test('a former name is familiar', () => {
  expect(told.hints).not.toContain('unfamiliar-name');
});

test('who looks back learns no later name and no later handle', () => {
  const then = withId(knownOn(community, day('2022-05-31')).people, 'ada');
  expect(then).toMatchObject({ name: 'Ada Smith', github: 'ada-s', formerNames: [], formerHandles: [] });
  const now = withId(knownOn(community, day('2022-06-01')).people, 'ada');
  expect(now).toMatchObject({ name: 'Ada Miller', github: 'ada-m', formerNames: [{ name: 'Ada Smith' }] });
});

test('data tell former names and handles with their days, and who was called what on a roster’s first day', () => {
  const edition = { community, asOf: day('2026-11-25') };
  expect(peopleDocument(edition).people.find(({ id }) => id === 'ada')).toMatchObject({
    name: 'Ada Miller',
    formerNames: [{ name: 'Ada Smith', until: '2022-06-01', untilUncertain: null }],
    github: 'ada-m',
    formerHandles: [{ name: 'ada-s', until: '2022-06-01', untilUncertain: null }],
  });
  const [committee] = community.committees;
  const members =
    committee === undefined ? [] : rostersDocument(edition, committee).rosters.map((each) => each.members);
  expect(
    members.flat().map(({ name, calledThen, github, handleThen }) => [name, calledThen, github, handleThen]),
  ).toEqual([
    ['Ada Miller', 'Ada Smith', 'ada-m', 'ada-s'],
    ['Ada Miller', null, 'ada-m', null],
  ]);
  expect(popoloDocument(edition).persons.find(({ id }) => id === 'ada')).toMatchObject({
    other_names: [{ name: 'Ada Smith', end_date: '2022-06-01' }],
  });
});

test('the terminal tells both names of a past day', () => {
  const [committee] = community.committees;
  const on = (at: string) =>
    (committee === undefined ? [] : rosterText(community, committee, day(at), day('2026-11-25'))).join('\n');
  expect(on('2021-06-01')).toContain('Ada Miller (then Ada Smith)');
  expect(on('2023-06-01')).not.toContain('then');
});

const two = (ben: string, more = '') =>
  council({
    rules: YEARLY,
    elections: { '2021-04': april(2021, 'ada'), '2023-04': april(2023, 'ben') },
    files: {
      'people/ada.yaml': ADA,
      'people/ben.yaml': person('Ben Example', ben),
      'elections/2021-04/candidates/ada-s.md': statement('Ada Smith', 'ada-s'),
      'elections/2023-04/candidates/ada-s.md': statement('Ben Example', 'ada-s'),
      ...(more === '' ? {} : { 'people/cleo.yaml': person('Cleo Example', more) }),
    },
  });

test('a handle passes from one person to another: each statement is by whoever had it when the election opened', () => {
  const passed = two('github: ada-s\nformerHandles: [{ github: ben-x, until: 2022-09-01 }]\n');
  const { elections } = passed.loaded.community;
  expect(elections.map(({ candidacies }) => candidacies.map((each) => each.person))).toEqual([['ada'], ['ben']]);
  expect(passed.errors).toEqual([]);
});

test('two have one handle on one day: an error', () => {
  expect(two('github: ada-s\nformerHandles: [{ github: ben-x, until: 2022-01-01 }]\n').errors).toEqual([
    'handle-twice',
  ]);
  expect(two('github: ada-s\n', 'github: ADA-S\n').errors).toContain('handle-twice');
});

test('former handles and names run oldest first', () => {
  const wrong =
    'github: ben-x\nformerHandles: [{ github: b-2, until: 2020-01-01 }, { github: b-1, until: 2019-01-01 }]\n';
  expect(two(wrong).errors).toContain('former-names-order');
});
