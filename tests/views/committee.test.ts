import { describe, expect, it } from 'vitest';
import { placedOn, plain } from '#words/rich-text.ts';
import { committeeView } from '../../src/views/committee.ts';
import { sample } from '../files/sample.ts';
import {
  appointed,
  cohort,
  committee,
  community,
  election,
  outcome,
  resigned,
  resignedAt,
} from '../governance/support.ts';
import { fixture, siteWith } from './sites.ts';

describe('the page of a committee', () => {
  const board = committeeView(fixture('small', '2018-12-15'), 'board');

  it('names those who sit, the seats that are empty and those who sat before', () => {
    expect(board.members).toBe('Members today');
    expect(board.rows.map(({ person }) => person.text)).toEqual(['Ines Horta', 'Jonas Weber', 'Mateus']);
    expect(board.vacant).toEqual([
      { seat: 3, said: 'By the charter it is filled by appointment, for the rest of the term.' },
    ]);
    expect(board.former.map(({ person, until, terms, seats }) => [person.text, placedOn(until), terms, seats])).toEqual(
      [
        ['Kaya Demir', '2018-11-30', 2, '3'],
        ['Liam Byrne', '2018-03-28', 1, '4'],
      ],
    );
  });

  it('tells what happened outside elections, those appointed together together', () => {
    expect(
      board.outside?.happenings.map(({ label, said }) => `${label}: ${plain(said)}`.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'Appointed: Ines Horta, Jonas Weber, Kaya Demir and Liam Byrne, on 1 March 2016 by the founders',
      'Resigned: Kaya Demir, on 30 November 2018',
    ]);
  });

  it('leads to every roster, the latest first', () => {
    expect(board.rosters.map(({ day, said }) => [day, said])).toEqual([
      ['2018-11-30', 'Left: Kaya Demir.'],
      [
        '2018-03-28',
        'Joined: Mateus. Re-elected or reappointed: Ines Horta, Jonas Weber, Kaya Demir. Left: Liam Byrne.',
      ],
      ['2016-03-01', 'Joined: Ines Horta, Jonas Weber, Kaya Demir, Liam Byrne.'],
    ]);
  });

  it('has neither cohorts, chart, cap nor elections where the charter knows none', () => {
    expect(committeeView(fixture('small', '2018-12-15'), 'pilots')).toMatchObject({
      chart: null,
      cohorts: [],
      next: [],
      cap: null,
      vacant: [],
    });
  });

  it('shows of a committee that was dissolved its last members, its last version, and nothing to come', () => {
    const view = committeeView(siteWith(sample, '2020-06-01'), 'assembly');
    expect(view.members).toBe('Members when it was dissolved');
    expect(view.rows.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ next: [], cohorts: [], former: [], vacant: [], recordsEnd: null });
    expect(view.rules).toMatchObject({ heading: 'What the charter said of it', said: 'What the community agreed on.' });
    expect(plain(view.lead)).toMatch(/was dissolved on/);
  });
});

describe('cohorts', () => {
  const charter = [
    { since: '2018-01-01', set: { cohorts: [cohort('old', 1, 1), cohort('june', 6, 1)] } },
    { since: '2019-01-01', set: { cohorts: [cohort('june', 6, 2)] } },
  ];
  const board = committee({
    charter,
    appointments: [appointed('ada', 'old', '2018-01-01'), appointed('bea', 'june', '2018-01-01')],
  });

  it('bear the same mark when another was dropped, with those who sit in their seats', () => {
    const view = committeeView(siteWith(community({ committees: [board] }), '2019-06-01'), 'board');
    const [june] = view.cohorts;
    expect(june?.cohort).toEqual({ index: 1, label: 'june' });
    expect(plain(june?.holders ?? [])).toContain('bea');
  });
});

describe('resignations', () => {
  const charter = [{ since: '2018-01-01', set: { cohorts: [cohort('june', 6, 1)] } }];
  const said = (resignation: ReturnType<typeof resigned>, asOf: string) => {
    const board = committee({
      charter,
      appointments: [appointed('ada', 'june', '2018-01-01')],
      departures: [resignation],
    });
    const june = election('2018-06', 'june', 1, { outcome: outcome('2018-06-20', ['bea']) });
    const view = committeeView(siteWith(community({ committees: [board], elections: [june] }), asOf), 'board');
    return view.outside?.happenings.filter(({ label }) => label === 'Resigned').map(({ said }) => plain(said));
  };

  it('that were never announced say only until when the member remained', () => {
    expect(said(resignedAt('2018-06', 'ada'), '2018-07-01')?.join()).toMatch(/^ada, remained until /);
  });

  it('are not told before they are known', () => {
    expect(said(resigned('ada', '2018-05-01'), '2018-04-30')).toEqual([]);
    expect(said(resigned('ada', '2018-05-01'), '2018-05-01')).toEqual(['ada, on 1\u00a0May 2018']);
  });
});

describe('the pages of a committee', () => {
  const view = committeeView(fixture('small', '2018-12-15'), 'board');

  it('are three, and one of its elections where there are any', () => {
    expect(view.pages.map(({ name, href }) => [name, href])).toEqual([
      ['now', '/committees/board/'],
      ['rules', '/committees/board/rules/'],
      ['history', '/committees/board/history/'],
      ['elections', '/committees/board/elections/'],
    ]);
  });

  it('lead from a day to the roster that stood then, the newest year first', () => {
    const days = view.onADay?.years.flatMap(({ days: own }) => own.map(placedOn)) ?? [];
    expect(days).toEqual(view.rosters.map(({ day }) => day).toSorted((a, b) => (a < b ? 1 : -1)));
    expect(view.onADay?.years.map(({ year }) => year)).toEqual([...new Set(days.map((day) => day.slice(0, 4)))]);
  });
});
