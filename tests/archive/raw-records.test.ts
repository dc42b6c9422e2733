import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../src/governance/day.ts';
import { rosterDays, rosterOn, rosters } from '../../src/governance/roster.ts';
import { cohortOn } from '../../src/governance/seats.ts';
import { seating, terms } from '../governance/support.ts';
import { kata, kataHistory } from './kata.ts';

const whole = kataHistory();
const roster = (on: string) => rosterOn(whole, kata, day(on));
const members = (on: string, cohort?: string) =>
  roster(on)
    .members.filter((member) => cohort === undefined || member.cohort === cohort)
    .map(({ person }) => person)
    .sort();

test('the history of the Architecture Committee contradicts itself nowhere', () => {
  expect(whole.problems).toEqual([]);
});

describe('the roster', () => {
  test('of the end of 2017 is the five founders', () => {
    expect(members('2017-12-31')).toEqual(['jess-frazelle', 'samuel-ortiz', 'tim-allclair', 'wei-zhang', 'xu-wang']);
    expect(members('2017-12-04')).toEqual([]);
  });

  test('of December 2018 is three elected members in one cohort and two founders in the other', () => {
    expect(members('2018-12-01', 'autumn')).toEqual(['eric-ernst', 'jon-olson', 'wei-zhang']);
    expect(members('2018-12-01', 'spring')).toEqual(['samuel-ortiz', 'xu-wang']);
    const at = Object.fromEntries(roster('2018-12-01').members.map((member) => [member.person, member.organization]));
    expect(at).toEqual({
      'eric-ernst': 'intel',
      'jon-olson': 'google',
      'samuel-ortiz': 'intel',
      'wei-zhang': 'huawei',
      'xu-wang': 'hyperhq',
    });
  });

  test('of January 2022 leaves Intel and Apple no headroom', () => {
    expect(roster('2022-01-01').holdings).toEqual([
      { organization: 'apple', seats: 2, headroom: 0 },
      { organization: 'intel', seats: 2, headroom: 0 },
      { organization: 'ant-group', seats: 1, headroom: 1 },
    ]);
  });

  test('of summer 2023 says that Feng Wang may already have left', () => {
    const left = (on: string) => roster(on).members.find(({ person }) => person === 'feng-wang')?.mayHaveLeft;
    expect(left('2023-05-02')).toBeNull();
    expect(left('2023-07-01')).toEqual({ by: '2023-10-09', exact: false, after: '2023-05-02' });
    expect(roster('2023-07-01').members.filter((member) => member.mayHaveLeft !== null)).toHaveLength(1);
  });

  test('of October 2023 has six members and a vacant seat in spring', () => {
    expect(members('2023-10-20')).toHaveLength(6);
    expect(roster('2023-10-20').vacant).toEqual([{ seat: 6, cohort: 'spring' }]);
  });

  test('of 1 April 2024 still has Fabiano Fidêncio, whose seat has moved to spring', () => {
    expect(members('2024-04-01', 'spring')).toEqual(['fabiano-fidencio', 'peng-tao', 'samuel-ortiz', 'steve-horsman']);
    expect(members('2024-03-26', 'autumn')).toContain('fabiano-fidencio');
    expect(terms(whole, 'fabiano-fidencio').at(-2)).toBe('fabiano-fidencio 2023-11-03 … 2024-04-17 resigned');
  });

  test('of May 2026 is seven members, whose terms are due to end in October 2026 and April 2027', () => {
    const due = (cohort: string) =>
      roster('2026-05-01')
        .members.filter((member) => member.cohort === cohort)
        .map(({ person, scheduledEnd }) => `${person} ${scheduledEnd}`)
        .sort();
    expect(due('autumn')).toEqual(['aurelien-bombo', 'fupan-li', 'greg-kurz'].map((who) => `${who} 2026-10-14`));
    expect(due('spring')).toEqual(
      ['fabiano-fidencio', 'markus-rudy', 'ruoqing-he', 'steve-horsman'].map((who) => `${who} 2027-04-28`),
    );
    expect(roster('2026-05-01').vacant).toEqual([]);
  });

  test('of a day on which a term has run out shows who holds over', () => {
    const over = (on: string) =>
      roster(on)
        .members.filter(({ stands }) => stands === 'ran-out')
        .map(({ person }) => person)
        .sort();
    expect(over('2022-09-15')).toEqual([]);
    expect(over('2022-09-16')).toEqual(['archana-shinde', 'eric-ernst', 'fabiano-fidencio']);
    expect(over('2022-11-30')).toEqual([]);
  });

  test('says who may already have changed organization, to the next one only', () => {
    const moved = (on: string) =>
      roster(on)
        .members.filter((member) => member.mayHaveMoved !== null)
        .map(({ person, mayHaveMoved }) => `${person} ${mayHaveMoved?.organization}`);
    expect(moved('2022-03-14')).toEqual([]);
    expect(moved('2022-06-01')).toEqual(['samuel-ortiz rivos']);
    expect(moved('2024-01-01')).toEqual(['fabiano-fidencio nvidia']);
    expect(moved('2026-05-01')).toEqual([]);
  });
});

describe('a seat', () => {
  test('is kept by whoever is re-elected', () => {
    const seatsOf = (person: string) => whole.terms.filter((term) => term.person === person).map(({ seat }) => seat);
    expect(new Set(seatsOf('eric-ernst')).size).toBe(1);
    expect(seatsOf('samuel-ortiz')).toEqual([4, 4, 4, 4, 4, 4]);
    expect(new Set(seatsOf('peng-tao')).size).toBe(1);
    expect(new Set(seatsOf('steve-horsman')).size).toBe(1);
    expect(seatsOf('wei-zhang')).toEqual([3, 3]);
  });

  test('is held over after twelve months until the successors take office', () => {
    const elected = whole.terms.filter((term) => term.since === '2021-09-16');
    expect(elected).toHaveLength(3);
    for (const term of elected) expect([term.scheduledEnd, term.until]).toEqual(['2022-09-16', '2022-11-30']);
  });

  test('that its holder left early comes up with the other cohort, and stays there', () => {
    const seat = whole.seats.find(({ number }) => number === 6);
    expect(
      seat && ['2023-05-02', '2023-11-02', '2023-11-03', '2026-05-01'].map((on) => cohortOn(seat, day(on))),
    ).toEqual(['spring', 'spring', 'autumn', 'autumn']);
    expect(terms(whole, 6).slice(0, 2)).toEqual([
      'feng-wang 2023-05-02 … 2023-10-09 resigned',
      'greg-kurz 2023-11-03 … 2024-10-29 re-elected',
    ]);
  });

  test('of a founder was due to end with the first election that the charter foresaw for it', () => {
    const founders = whole.terms.filter((term) => term.since === '2017-12-05');
    expect(founders.map(({ cohort, scheduledEnd }) => [cohort, scheduledEnd])).toEqual([
      ['autumn', '2018-07-01'],
      ['autumn', '2018-07-01'],
      ['autumn', '2018-07-01'],
      ['spring', '2019-01-01'],
      ['spring', '2019-01-01'],
    ]);
  });
});

test('each election fills the seats that were up, and no others', () => {
  for (const contest of whole.contests) {
    expect(contest.filled.map(({ seat }) => seat)).toEqual(contest.seatsUp.map(({ seat }) => seat));
  }
  const up = (id: string) =>
    whole.contests.find(({ election }) => election === id)?.seatsUp.map(({ holder }) => holder);
  expect(up('2018-09')).toEqual(['jess-frazelle', 'tim-allclair', 'wei-zhang']);
  expect(up('2023-04')?.filter((holder) => holder === null)).toHaveLength(2);
  expect(up('2023-10')?.sort()).toEqual(['eric-ernst', 'fabiano-fidencio', 'gerry-liu', null].sort());
  expect(up('2024-04')?.sort()).toEqual(['fabiano-fidencio', 'peng-tao', 'samuel-ortiz', 'steve-horsman']);
});

test('the rosters follow each other without a gap, each unlike the one before', () => {
  const all = rosters(whole, kata);
  expect(all[0]?.since).toBe('2017-12-05');
  expect(all.at(-1)).toMatchObject({ since: '2026-04-28', until: null });
  for (const [index, period] of all.entries()) {
    expect(period.until).toBe(all[index + 1]?.since ?? null);
    if (period.until === null) continue;
    expect(seating(whole, addDays(period.until, -1))).toEqual(seating(whole, period.since));
  }
  expect(rosterDays(whole, kata)).toEqual(expect.arrayContaining(all.map(({ since }) => since)));
});

test('a history told up to an earlier day is the beginning of the whole one', () => {
  for (const on of rosterDays(whole, kata)) {
    expect(rosterOn(kataHistory(on), kata, on)).toEqual(roster(on));
  }
  expect(seating(kataHistory('2018-12-01'), '2018-12-01')).toEqual(seating(whole, '2018-12-01'));
});
