/** Offices, stand-ins and members without a vote: on a day, in data, feeds, on pages and at the terminal. */
import { expect, test } from 'vitest';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { officesDocument, officesSchema } from '../../src/files/data/offices.ts';
import { popoloDocument, popoloSchema } from '../../src/files/data/popolo.ts';
import { rostersDocument } from '../../src/files/data/rosters.ts';
import { calendarFiles } from '../../src/files/ics/index.ts';
import { day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { besideSeatsOn, officesOn } from '../../src/governance/offices.ts';
import { newsInWords } from '../../src/words/en/news-told.ts';
import { council, type Told } from './told.ts';

const told = council({
  rules:
    'seats: 3, cohorts: [{ id: a, label: April, month: 4, seats: 2 }, { id: student, label: Students, seats: 1, filled: appointment, votes: false }], termMonths: 12, holdover: true',
  besides: `appointments:
  - { person: ada, cohort: a, since: 2020-01-01 }
  - { person: ben, cohort: a, since: 2020-01-01 }
  - { person: cleo, cohort: student, since: 2020-01-01 }
offices:
  - { office: Chair, person: ada, since: 2020-01-01, until: 2021-01-01, by: the members }
  - { office: Chair, person: ben, since: 2021-01-01 }
  - { office: Secretary, person: dora, since: { by: 2020-03-01 } }
standIns:
  - { person: eve, for: ben, since: 2020-06-01, until: 2020-09-01 }
withoutVote:
  - { person: finn, as: liaison of the board, since: 2020-02-01 }
`,
});
const { community } = told.loaded;
const asOf = day('2026-11-25');

function theCommittee({ loaded }: Told) {
  const [committee] = loaded.community.committees;
  if (committee === undefined) throw new Error('no committee');
  return committee;
}
const committee = theCommittee(told);
const text = (on: string) => rosterText(community, committee, day(on), asOf).join('\n').replaceAll('\u00a0', ' ');

test('an office, standing in and taking part without a vote hold on their days, and change no roster', () => {
  expect([told.errors, told.roster('2020-07-01'), told.vacant('2020-07-01')]).toEqual([[], ['ada', 'ben', 'cleo'], 0]);
  const on = (at: string) =>
    officesOn(committee.besideSeats, day(at)).map(({ title, person }) => `${title}: ${person}`);
  expect(on('2020-12-31')).toEqual(['Chair: ada', 'Secretary: dora']);
  expect(on('2021-01-01')).toEqual(['Secretary: dora', 'Chair: ben']);
  expect(besideSeatsOn(committee.besideSeats, day('2020-08-31')).map(({ person }) => person)).toContain('eve');
  expect(besideSeatsOn(committee.besideSeats, day('2020-09-01')).map(({ person }) => person)).not.toContain('eve');
});

test('the terminal tells them with the roster of their day', () => {
  expect(text('2020-07-01')).toContain('Chair: ada Example, since 2020-01-01.');
  expect(text('2020-07-01')).toContain(
    'Secretary: dora Example, since a day that was not recorded, no later than 1 March 2020.',
  );
  expect(text('2020-07-01')).toContain('Stands in for ben Example: eve Example, since 2020-06-01.');
  expect(text('2020-07-01')).toContain('Without a vote, liaison of the board: finn Example, since 2020-02-01.');
  expect(text('2021-02-01')).toContain('Chair: ben Example');
  expect(text('2021-02-01')).not.toContain('Stands in');
});

test('a seat of a cohort that does not vote is a seat, and said to be without a vote', () => {
  expect(text('2020-07-01')).toMatch(/cleo Example.*without a vote/);
  const [roster] = rostersDocument({ community, asOf }, committee).rosters;
  expect(roster?.members.map(({ person, votes }) => [person, votes])).toEqual([
    ['ada', true],
    ['ben', true],
    ['cleo', false],
  ]);
});

test('data hold all of them with their bounds', () => {
  const document = officesSchema.parse(officesDocument({ community, asOf }, committee));
  expect(document.offices.map(({ title, person, since, until }) => [title, person, since, until])).toEqual([
    ['Chair', 'ada', '2020-01-01', '2021-01-01'],
    ['Secretary', 'dora', '2020-03-01', null],
    ['Chair', 'ben', '2021-01-01', null],
  ]);
  expect(document.offices[1]?.sinceUncertain).toEqual({ after: null, by: '2020-03-01' });
  expect(document.standIns).toMatchObject([{ person: 'eve', standsInFor: 'ben', until: '2020-09-01' }]);
  expect(document.withoutVote).toMatchObject([{ person: 'finn', title: 'liaison of the board' }]);
});

test('feeds tell when an office is taken and left', () => {
  const said = newsUntil(community, asOf).map((news) => newsInWords(news, community).text.replaceAll('\u00a0', ' '));
  expect(said).toContain('ben Example holds the office “Chair” of the Council, from 1 January 2021.');
  expect(said).toContain('ada Example no longer holds the office “Chair” of the Council, from 1 January 2021.');
  expect(said).toContain(
    'eve Example stands in for ben Example on the Council; the seat stays theirs, from 1 June 2020.',
  );
  const ids = newsUntil(community, asOf).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an office that is taken later is not known earlier, where the files look back', () => {
  const back = council({
    rules: 'seats: 1',
    besides: `appointments: [{ person: ada, since: 2020-01-01 }]
departures: [{ person: ada, why: resigned, on: { by: 2023-01-01 } }]
offices: [{ office: Lead, person: ada, since: 2021-01-01, until: 2022-01-01 }]
`,
  });
  const known = (on: string) =>
    theCommittee({ ...back, loaded: { ...back.loaded, community: knownOn(back.loaded.community, day(on)) } });
  expect(known('2020-12-31').besideSeats).toEqual([]);
  expect(known('2021-06-01').besideSeats).toMatchObject([{ until: null, ended: null }]);
  expect(known('2022-01-01').besideSeats).toMatchObject([{ until: '2022-01-01' }]);
});

test('the calendar has the days on which they begin and end, and says which is not recorded', () => {
  const address = { of: (path: string) => `https://cases.example.org${path}`, host: 'cases.example.org' };
  const [file] = calendarFiles({ community, address, asOf });
  const events = file?.text.replaceAll(/\r\n[ \t]/g, '').split('BEGIN:VEVENT') ?? [];
  const told = events.filter((each) => /SUMMARY:.*(?:office|stands in|without a vote)/.test(each));
  expect(told.map((each) => /SUMMARY:(.*)/.exec(each)?.[1]?.trim())).toEqual([
    'ada Example holds the office “Chair” of the Council',
    'finn Example takes part in the Council without a vote\\, as liaison of the board',
    'dora Example holds the office “Secretary” of the Council',
    'eve Example stands in for ben Example on the Council\\; the seat stays theirs',
    'eve Example no longer stands in for ben Example on the Council',
    'ada Example no longer holds the office “Chair” of the Council',
    'ben Example holds the office “Chair” of the Council',
  ]);
  expect(told.filter((each) => each.includes('The day is not recorded'))).toHaveLength(1);
});

test('Popolo has offices as posts, and all of them as memberships, with their doubts', () => {
  const document = popoloDocument({ community, asOf });
  expect(popoloSchema.parse(document)).toEqual(document);
  expect(document.posts.filter(({ role }) => role !== 'member').map(({ id, role }) => [id, role])).toEqual([
    ['council/office/chair', 'Chair'],
    ['council/office/secretary', 'Secretary'],
  ]);
  const besides = document.memberships.filter(({ role }) => role !== 'member' && role !== 'affiliate');
  expect(
    besides.map(({ role, person_id, label, post_id, stands_in_for_id }) => [
      role,
      person_id,
      label,
      post_id,
      stands_in_for_id,
    ]),
  ).toEqual([
    ['officer', 'ada', 'Chair', 'council/office/chair', null],
    ['without-vote', 'finn', 'liaison of the board', null, null],
    ['officer', 'dora', 'Secretary', 'council/office/secretary', null],
    ['stand-in', 'eve', null, null, 'ben'],
    ['officer', 'ben', 'Chair', 'council/office/chair', null],
  ]);
  expect(besides.find(({ person_id }) => person_id === 'dora')?.start_date_uncertain).not.toBeNull();
});
