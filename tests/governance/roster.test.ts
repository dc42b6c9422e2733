import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { rosterDays, rosterOn, rosters } from '../../src/governance/roster.ts';
import { capOfSeats } from '../../src/governance/rules/affiliation-cap.ts';
import type { History } from '../../src/governance/terms.ts';
import { notAfter } from '../../src/governance/when.ts';
import {
  appointed,
  type CommitteeSketch,
  cohort,
  community,
  election,
  organization,
  outcome,
  person,
  resigned,
  told,
} from './support.ts';

const within = community({
  people: [
    person('ada', [
      ['2017-01-01', 'intel'],
      ['2018-03-01', 'apple'],
      [notAfter(day('2018-09-01'), day('2018-06-01')), null],
    ]),
    person('bo', [['2016-01-01', 'apple']]),
    person('cyd', [
      ['2016-01-01', 'arm'],
      ['2019-07-01', 'intel'],
    ]),
  ],
  organizations: [organization('intel'), organization('apple'), organization('arm')],
});
const board: CommitteeSketch = {
  charter: [
    { since: '2018-01-01', set: { cohorts: [cohort('a', 4, 1), cohort('b', 10, 1)] } },
    { since: '2018-05-01', set: { affiliationCap: capOfSeats(1, 'organization') } },
  ],
  appointments: [appointed('ada', 'a', '2018-01-01'), appointed('bo', 'b', '2018-01-01')],
  departures: [resigned('bo', '2018-11-01')],
  dissolved: '2020-01-01',
};
const october = election('2018-10', 'b', 1, { outcome: outcome('2018-10-20', ['bo']) });
const history = told(board, [october]);
const on = (text: string) => rosterOn(history, within, day(text));

describe('a roster', () => {
  test('gives everybody by seat, with cohort, organization and the days of the term', () => {
    expect(on('2018-10-20').members).toEqual([
      expect.objectContaining({ person: 'ada', seat: 1, cohort: 'a', organization: null, since: '2018-01-01' }),
      expect.objectContaining({
        person: 'bo',
        seat: 2,
        cohort: 'b',
        organization: 'apple',
        since: '2018-10-20',
        scheduledEnd: '2019-10-20',
        endExpected: false,
        stands: 'due',
      }),
    ]);
  });

  test('is empty before the launch and from the dissolution on', () => {
    for (const text of ['2017-12-31', '2020-01-01', '2050-01-01']) {
      expect(on(text)).toEqual({ on: text, members: [], vacant: [], heldUnrecorded: [], cap: null, holdings: [] });
    }
    expect(on('2019-12-31').members).toHaveLength(1);
  });

  test('names the vacant seats with their cohort', () => {
    expect(on('2018-11-01').vacant).toEqual([{ seat: 2, cohort: 'b' }]);
  });

  test('counts what organizations hold only while the charter has a cap', () => {
    expect(on('2018-04-30').holdings).toEqual([]);
    expect(on('2018-05-01').holdings).toEqual([{ organization: 'apple', seats: 2, headroom: -1 }]);
    expect(on('2018-09-01').holdings).toEqual([{ organization: 'apple', seats: 1, headroom: 0 }]);
  });

  test('tells who may already belong to another organization', () => {
    const moved = (text: string) => on(text).members.find((member) => member.person === 'ada')?.mayHaveMoved;
    expect(moved('2018-06-01')).toBeNull();
    expect(moved('2018-06-02')).toMatchObject({ organization: null, when: { by: '2018-09-01' } });
    expect(moved('2018-09-01')).toBeNull();
  });

  test('shows who sits until an election, from the day on which that was expected', () => {
    const held = (text: string) => on(text).members.find((member) => member.person === 'ada')?.stands;
    expect([held('2018-04-30'), held('2018-05-01')]).toEqual(['due', 'election-awaited']);
  });

  test('knows nothing of the organization of somebody without a file', () => {
    expect(rosterOn(history, community(), day('2018-02-01')).members.map((member) => member.organization)).toEqual([
      null,
      null,
    ]);
  });

  test('of a day that the history has not come to is the one of the last day that it tells', () => {
    const people = (of: History) => rosterOn(of, within, day('2018-12-31')).members.map((member) => member.person);
    expect(people(told(board, [october], '2018-10-31'))).toEqual(['ada', 'bo']);
    expect(people(history)).toEqual(['ada']);
  });
});

describe('the days on which a roster changes', () => {
  test('are those of terms, of affiliations of who sits, of amendments and of the dissolution', () => {
    expect(rosterDays(history, within)).toEqual([
      '2018-01-01',
      '2018-03-01',
      '2018-05-01',
      '2018-09-01',
      '2018-10-20',
      '2018-11-01',
      '2020-01-01',
    ]);
  });

  test('include the one on which a vacant seat is abolished', () => {
    const empty = told({ charter: [{ since: '2018-01-01', set: { seats: 2 } }], dissolved: '2019-01-16' });
    expect(rosterDays(empty, within)).toEqual(['2018-01-01', '2019-01-16']);
    expect(rosters(empty, within).map(({ since, roster }) => [since, roster.vacant.length])).toEqual([
      ['2018-01-01', 2],
      ['2019-01-16', 0],
    ]);
  });

  test('do not go beyond the day told', () => {
    expect(rosterDays(told(board, [october], '2018-10-19'), within).at(-1)).toBe('2018-09-01');
  });
});

test('the rosters are the periods between, without those days on which nobody and nothing in them changed', () => {
  const all = rosters(history, within);
  expect(all.map(({ since, until }) => [since, until])).toEqual([
    ['2018-01-01', '2018-03-01'],
    ['2018-03-01', '2018-09-01'],
    ['2018-09-01', '2018-10-20'],
    ['2018-10-20', '2018-11-01'],
    ['2018-11-01', '2020-01-01'],
    ['2020-01-01', null],
  ]);
  expect(all.at(-1)?.roster.members).toEqual([]);
});
