/** Which winner takes which seat, and what is said where the records do not tell. */
import { describe, expect, test } from 'vitest';
import { organizationsOn, topOf } from '../../src/governance/affiliation.ts';
import { statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { rosterOn } from '../../src/governance/roster.ts';
import { rosterChanges } from '../../src/governance/roster-changes.ts';
import { leftAt, seatsFilledBy } from '../../src/governance/seats-filled.ts';
import { brokenOffOn, wasHeld } from '../../src/governance/timetable.ts';
import {
  appointed,
  candidacy,
  cohort,
  community,
  election,
  organization,
  outcome,
  phase,
  resigned,
  seating,
  terms,
  told,
} from './support.ts';

const cohorts = [cohort('june', 6, 3), cohort('december', 12, 2)];
const launch = {
  since: '2020-01-10',
  set: { cohorts, vacancy: { fill: 'next-election', term: 'remainder', most: null, otherwise: null } as const },
};
const board = {
  charter: [launch],
  appointments: ['ada', 'bo', 'cyd']
    .map((who) => appointed(who, 'june', '2020-01-10'))
    .concat(['dan', 'eve'].map((who) => appointed(who, 'december', '2020-01-10'))),
};
const june = election('2020-06', 'june', 3, { outcome: outcome('2020-06-22', ['ada', 'bo', 'cyd']) });

describe('an election that fills the rest of a term beside whole ones', () => {
  const left = { ...board, departures: [resigned('ada', '2020-09-05')] };
  const december = (more: Parameters<typeof outcome>[2]) =>
    election('2020-12', 'december', 3, {
      alsoUp: [{ kind: 'seat-of', person: 'ada', why: '' }],
      outcome: outcome('2020-12-28', ['fay', 'gus', 'hal'], more),
    });
  const ends = (history: ReturnType<typeof told>) =>
    history.terms
      .filter(({ since }) => since === '2020-12-28')
      .map(({ person, scheduledEnd }) => `${person} ${scheduledEnd}`)
      .sort();

  test.each([{ ranked: true }, { ranked: false }])('does not say who got it where nothing tells (%o)', (more) => {
    const history = told(left, [june, december(more)]);
    expect(ends(history)).toEqual(['fay null', 'gus null', 'hal null']);
    const own = history.terms.find(({ person }) => person === 'fay');
    expect(own?.cohort).toBeNull();
    expect(own?.oneOf).toEqual([
      { cohort: 'june', scheduledEnd: '2021-06-22', endExpected: false },
      { cohort: 'december', scheduledEnd: '2021-12-28', endExpected: false },
    ]);
  });

  test('gives it to whom the file says', () => {
    const history = told(left, [june, december({ took: [{ person: 'gus', cohort: 'june' }] })]);
    expect(ends(history)).toEqual(['fay 2021-12-28', 'gus 2021-06-22', 'hal 2021-12-28']);
  });

  test('does not say either who left when one of those seats comes up', () => {
    const next = election('2021-06', 'june', 3, { outcome: outcome('2021-06-22', ['bo', 'cyd', 'ivy']) });
    const history = told(left, [june, december({}), next], '2021-07-01');
    expect(seating(history, '2021-07-01').filter((line) => !line.includes('fay'))).toEqual(['1 ivy', '2 bo', '3 cyd']);
    expect(history.heldUnrecorded.map(({ among }) => among)).toEqual([
      ['fay', 'gus', 'hal'],
      ['fay', 'gus', 'hal'],
    ]);
    expect(terms(history, 'hal')).toEqual(['hal 2020-12-28 … 2021-06-22 unrecorded']);
  });
});

describe('terms of different length in one election', () => {
  const whole = {
    charter: [
      { since: '2024-09-01', set: { cohorts: [cohort('four', 10, 2), cohort('three', 10, 1)], termMonths: 24 } },
    ],
  };
  const first = (more: Partial<ReturnType<typeof election>>, result = {}) =>
    election('2024-10', null, 3, {
      lots: [
        { cohort: 'four', seats: 2, months: 24 },
        { cohort: 'three', seats: 1, months: 12 },
      ],
      outcome: outcome('2024-11-04', ['cyd', 'ada', 'bo'], { ranked: true, ...result }),
      ...more,
    });
  const ends = (history: ReturnType<typeof told>) =>
    history.terms.map(({ person, cohort: own, scheduledEnd }) => `${person} ${own} ${scheduledEnd}`);

  test('go by place in the count where the election says so', () => {
    expect(ends(told(whole, [first({ lotsBy: 'place' })]))).toEqual([
      'cyd four 2026-11-04',
      'ada four 2026-11-04',
      'bo three 2025-11-04',
    ]);
  });

  test('go as the outcome says where winners chose or drew lots', () => {
    const took = [
      { person: 'cyd', cohort: 'three' },
      { person: 'ada', cohort: 'four' },
      { person: 'bo', cohort: 'four' },
    ];
    expect(ends(told(whole, [first({ lotsBy: 'choice' }, { took })])).sort()).toEqual([
      'ada four 2026-11-04',
      'bo four 2026-11-04',
      'cyd three 2025-11-04',
    ]);
  });

  test('are not recorded where neither tells, whatever the order of the names', () => {
    expect(ends(told(whole, [first({})]))).toEqual(['cyd null null', 'ada null null', 'bo null null']);
  });
});

describe('fewer winners than seats', () => {
  const next = (elected: string[], more = {}) =>
    election('2021-06', 'june', 3, { outcome: outcome('2021-06-22', elected, more) });

  test('leave the only one who was not elected again where they sit: nobody left', () => {
    const history = told(board, [june, next(['ada', 'bo'])], '2021-07-01');
    const seats = seatsFilledBy(history, next(['ada', 'bo']));
    expect(leftAt(seats)).toEqual([]);
    expect(seats.find(({ seat }) => seat === 3)?.stays).toBe(true);
    expect(seating(history, '2021-07-01')[2]).toBe('3 cyd');
  });

  test('do not tell who of several stays on', () => {
    const elections = [june, next(['fay'])];
    const history = told(board, elections, '2021-07-01');
    const { heldUnrecorded, members } = rosterOn(history, community(), day('2021-07-01'));
    expect(members.map(({ person }) => person)).toEqual(expect.arrayContaining(['fay', 'dan', 'eve']));
    expect(members).toHaveLength(3);
    expect(heldUnrecorded.map(({ among }) => among)).toEqual([
      ['ada', 'bo', 'cyd'],
      ['ada', 'bo', 'cyd'],
    ]);
    expect(leftAt(seatsFilledBy(history, next(['fay'])))).toEqual([]);
    const changes = rosterChanges(history, community(), day('2021-06-22'));
    expect(changes.map(({ kind }) => kind)).toEqual(['came', 'may-have-left', 'may-have-left', 'may-have-left']);
  });

  test('leave those whom the outcome names', () => {
    const history = told(board, [june, next(['fay'], { holdOver: ['ada', 'cyd'] })], '2021-07-01');
    expect(terms(history, 'bo').at(-1)).toBe('bo 2020-06-22 … 2021-06-22 succeeded');
    expect(seating(history, '2021-07-01').slice(0, 3)).toEqual(['1 ada', '2 fay', '3 cyd']);
  });
});

describe('a winner who declines', () => {
  const declining = (next: string | null) =>
    election('2020-06', 'june', 3, {
      candidacies: ['ada', 'bo', 'fay', 'gus'].map((who) => candidacy(who)),
      outcome: outcome('2020-06-22', ['ada', 'bo', 'fay'], {
        declined: [{ person: 'fay', on: day('2020-06-25'), why: 'declined', next, sources: [] }],
        takesOffice: day('2020-07-01'),
      }),
    });

  test('never sits; who came next does, and each is told as what they were', () => {
    const history = told(board, [declining('gus')], '2020-07-02');
    expect(terms(history, 'fay')).toEqual([]);
    expect(seating(history, '2020-07-01').slice(0, 3)).toEqual(['1 ada', '2 bo', '3 gus']);
    const status = (who: string, on: string) => statusOn(declining('gus'), candidacy(who), day(on));
    expect(status('fay', '2020-06-24')).toBe('elected');
    expect(status('fay', '2020-06-25')).toBe('declined');
    expect(status('gus', '2020-07-01')).toBe('elected');
  });

  test('leaves the seat to whoever holds over where nobody came next', () => {
    expect(seating(told(board, [declining(null)]), '2020-07-01').slice(0, 3)).toEqual(['1 ada', '2 bo', '3 cyd']);
  });
});

test('an election of one vacated seat fills it for the rest of its term, in any month and of no cohort', () => {
  const by = election('2020-10', null, 1, {
    alsoUp: [{ kind: 'seat-of', person: 'bo', why: '' }],
    outcome: outcome('2020-10-24', ['fay']),
  });
  const history = told({ ...board, departures: [resigned('bo', '2020-09-15')] }, [june, by], '2020-12-01');
  expect(history.problems).toEqual([]);
  expect(history.terms.at(-1)).toMatchObject({ person: 'fay', seat: 2, scheduledEnd: '2021-06-22' });
});

test('an appointment for a time ends on its day, although the charter lets others hold over', () => {
  const until = { ...appointed('fay', 'june', '2020-01-10'), until: day('2020-05-01') };
  const history = told({ ...board, appointments: [until] }, [], '2020-06-01');
  expect(terms(history)).toEqual(['fay 2020-01-10 … 2020-05-01 expired']);
});

test('an election that is called off while people vote was broken off: what was over was held', () => {
  const voting = phase('voting', '2023-06-19 12:00', '2023-06-26 12:00');
  const results = phase('results', '2023-06-27 00:00', '2023-06-28 00:00');
  const off = election('2023-06', 'june', 3, {
    timetable: [phase('nominations', '2023-06-05 12:00', '2023-06-12 12:00'), voting, results],
    candidacies: [candidacy('ada')],
    outcome: outcome('2023-06-22', [], { by: 'cancelled' }),
  });
  expect(off.timetable.map((each) => wasHeld(off, each))).toEqual([true, true, false]);
  expect(off.timetable.map((each) => brokenOffOn(off, each))).toEqual([null, '2023-06-22', null]);
  expect(statusOn(off, candidacy('ada'), day('2023-06-23'))).toBe('called-off');
});

test('an organization that was bought counts with its parent from that day on', () => {
  const bought = organization('red-hat', {
    parents: [{ organization: 'ibm', since: day('2019-07-09'), until: day('2022-01-01') }],
  });
  const all = [bought, organization('ibm')];
  const top = (on: string) => topOf('red-hat', organizationsOn(all, day(on)));
  expect([top('2019-07-08'), top('2019-07-09'), top('2022-01-01')]).toEqual(['red-hat', 'ibm', 'red-hat']);
});
