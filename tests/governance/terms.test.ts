import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import type { Election, Outcome } from '../../src/governance/model.ts';
import type { Rules } from '../../src/governance/rules/index.ts';
import { notAfter } from '../../src/governance/when.ts';
import {
  appointed,
  type CommitteeSketch,
  cohort,
  election,
  outcome,
  phase,
  problemCodes,
  resigned,
  resignedAt,
  seating,
  terms,
  told,
} from './support.ts';

/** An election declared on a day; it says that as many seats come up as it has winners. */
const won = (
  id: string,
  cohortId: string | null,
  on: string,
  elected: readonly string[],
  more: Partial<Election> = {},
  how: Partial<Outcome> = {},
): Election => election(id, cohortId, elected.length, { outcome: outcome(on, elected, how), ...more });

const two = cohort('a', 4, 2);
const board = (more: Partial<CommitteeSketch> = {}, set: Partial<Rules> = {}): CommitteeSketch => ({
  charter: [{ since: '2018-01-01', set: { cohorts: [two], ...set } }],
  appointments: [appointed('ada', 'a', '2018-01-01'), appointed('bo', 'a', '2018-01-01')],
  ...more,
});
const last = (history: ReturnType<typeof told>, person: string) =>
  history.terms.findLast((term) => term.person === person);

describe('a committee with the launch rules of 2017', () => {
  const launch: CommitteeSketch = {
    charter: [{ since: '2017-12-05', set: { cohorts: [cohort('june', 6, 3), cohort('december', 12, 2)] } }],
    appointments: ['ada', 'bo', 'cyd']
      .map((who) => appointed(who, 'june', '2017-12-05'))
      .concat(['dan', 'eve'].map((who) => appointed(who, 'december', '2017-12-05'))),
  };
  const elections = [
    won('2018-06', 'june', '2018-06-25', ['cyd', 'fay', 'gus']),
    won('2018-12', 'december', '2018-12-21', ['dan', 'hal']),
    won('2019-06', 'june', '2019-06-24', ['fay', 'gus', 'ada']),
  ];
  const history = told(launch, elections);

  test('elects three seats and two in turn', () => {
    expect(seating(history, '2018-01-01')).toEqual(['1 ada', '2 bo', '3 cyd', '4 dan', '5 eve']);
    expect(seating(history, '2018-06-25')).toEqual(['1 fay', '2 gus', '3 cyd', '4 dan', '5 eve']);
    expect(seating(history, '2018-12-21')).toEqual(['1 fay', '2 gus', '3 cyd', '4 dan', '5 hal']);
    expect(seating(history, '2019-06-24')).toEqual(['1 fay', '2 gus', '3 ada', '4 dan', '5 hal']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('gives twelve months from the day on which the winners take office, whatever the order of the files', () => {
    expect(last(history, 'fay')?.scheduledEnd).toBe('2020-06-24');
    expect(told(launch, [...elections].reverse())).toEqual(history);
  });
});

test('a committee with terms of two years elects each cohort every second year', () => {
  const people = ['ada', 'bo', 'cyd', 'dan', 'eve', 'fay', 'gus'];
  const history = told(
    {
      charter: [
        {
          since: '2020-01-01',
          set: {
            cohorts: [cohort('x', 5, 3, { every: 2, fromYear: 2020 }), cohort('y', 5, 4, { every: 2, fromYear: 2021 })],
            termMonths: 24,
          },
        },
      ],
      appointments: people.map((who, index) => appointed(who, index < 3 ? 'x' : 'y', '2020-01-01')),
    },
    [
      won('2020-05', 'x', '2020-05-20', ['ada', 'bo', 'hal']),
      won('2021-05', 'y', '2021-05-20', ['dan', 'eve', 'fay', 'ivy']),
    ],
  );
  expect(last(history, 'hal')?.scheduledEnd).toBe('2022-05-20');
  expect(last(history, 'ivy')?.scheduledEnd).toBe('2023-05-20');
  expect(history.terms.filter(({ since }) => since === '2020-01-01').map(({ scheduledEnd }) => scheduledEnd)).toEqual([
    ...Array(3).fill('2020-06-01'),
    ...Array(4).fill('2021-06-01'),
  ]);
  expect(problemCodes(history)).toEqual([]);
});

describe('an appointed committee', () => {
  const appointees = ['ada', 'bo'].map((who) => appointed(who, null, '2018-01-01'));
  const charter = (termMonths: number | null) => [{ since: '2018-01-01', set: { seats: 3, termMonths } }];

  test('whose terms have no length goes on until somebody leaves', () => {
    const history = told({ charter: charter(null), appointments: appointees });
    expect(seating(history, '2090-01-01')).toEqual(['1 ada', '2 bo', '3 –']);
    expect(last(history, 'ada')).toMatchObject({ scheduledEnd: null, until: null, cohort: null });
    expect(problemCodes(history)).toEqual([]);
  });

  test('gives terms of the length that its charter states, and to the reappointed a new one in the same seat', () => {
    const renewed = ['cyd', 'bo', 'ada'].map((who) => appointed(who, null, '2020-01-01'));
    const history = told({ charter: charter(24), appointments: [...appointees, ...renewed] });
    expect(terms(history, 'ada')).toEqual(['ada 2018-01-01 … 2020-01-01 reappointed', 'ada 2020-01-01 …']);
    expect(seating(history, '2020-01-01')).toEqual(['1 ada', '2 bo', '3 cyd']);
    expect(last(history, 'ada')?.scheduledEnd).toBe('2022-01-01');
    expect(problemCodes(history)).toEqual([]);
  });

  test('replaces a member whose term has run out, and never one who is reappointed on that day', () => {
    const full = { charter: [{ since: '2018-01-01', set: { seats: 2, termMonths: 24 } }] };
    for (const newcomers of [
      ['cyd', 'ada'],
      ['ada', 'cyd'],
    ]) {
      const then = newcomers.map((who) => appointed(who, null, '2020-01-01'));
      const history = told({ ...full, appointments: [...appointees, ...then] });
      expect(seating(history, '2020-01-01')).toEqual(['1 ada', '2 cyd']);
      expect(terms(history, 'bo')).toEqual(['bo 2018-01-01 … 2020-01-01 succeeded']);
    }
  });

  test('does not take a seat from somebody whose term goes on', () => {
    const full = { charter: [{ since: '2018-01-01', set: { seats: 2, termMonths: 24 } }] };
    const history = told({ ...full, appointments: [...appointees, appointed('cyd', null, '2019-12-31')] });
    expect(problemCodes(history)).toEqual(['no-vacant-seat']);
    expect(seating(history, '2019-12-31')).toEqual(['1 ada', '2 bo']);
  });
});

describe('a member', () => {
  test('holds over until the successor takes office', () => {
    const history = told(board(), [
      won('2018-04', 'a', '2018-04-20', ['ada', 'bo']),
      won('2019-11', 'a', '2019-11-30', ['cyd', 'ada']),
    ]);
    expect(terms(history, 'bo').at(-1)).toBe('bo 2018-04-20 … 2019-11-30 succeeded');
    expect(history.terms.find(({ until }) => until === '2019-11-30')?.scheduledEnd).toBe('2019-04-20');
  });

  test('who is elected to another seat leaves the old one vacant', () => {
    const history = told(
      {
        charter: [{ since: '2018-01-01', set: { cohorts: [cohort('a', 4, 1), cohort('b', 10, 1)] } }],
        appointments: [appointed('ada', 'a', '2018-01-01'), appointed('bo', 'b', '2018-01-01')],
      },
      [won('2018-10', 'b', '2018-10-20', ['ada'])],
    );
    expect(seating(history, '2018-10-20')).toEqual(['1 –', '2 ada']);
    expect(terms(history)).toEqual([
      'ada 2018-01-01 … 2018-10-20 changed-seat',
      'bo 2018-01-01 … 2018-10-20 succeeded',
      'ada 2018-10-20 …',
    ]);
  });

  test('leaves on the day of the resignation, as well as it is known', () => {
    const when = notAfter(day('2018-03-01'), day('2018-02-01'));
    const history = told(board({ departures: [resigned('bo', when)] }));
    expect(terms(history, 'bo')).toEqual(['bo 2018-01-01 … 2018-03-01 resigned']);
    expect(last(history, 'bo')?.ended?.when).toEqual(when);
    expect(seating(history, '2018-02-28')).toEqual(['1 ada', '2 bo']);
    expect(seating(history, '2018-03-01')).toEqual(['1 ada', '2 –']);
  });

  test.each(['removed', 'lost-eligibility', 'died', 'changed-seat', 'unrecorded'] as const)(
    'whose departure is recorded as %s has left for that reason, and the seat is vacant',
    (why) => {
      const history = told(board({ departures: [resigned('bo', '2018-03-01', why)] }));
      expect(terms(history, 'bo')).toEqual([`bo 2018-01-01 … 2018-03-01 ${why}`]);
      expect(seating(history, '2018-03-01')).toEqual(['1 ada', '2 –']);
    },
  );

  test('who left and is elected on that very day begins anew', () => {
    const history = told(board({ departures: [resigned('bo', '2018-04-20')] }), [
      won('2018-04', 'a', '2018-04-20', ['ada', 'bo']),
    ]);
    expect(terms(history, 'bo')).toEqual(['bo 2018-01-01 … 2018-04-20 resigned', 'bo 2018-04-20 …']);
    expect(problemCodes(history)).toEqual([]);
  });
});

describe('who steps down at an election', () => {
  const leaving = board({ departures: [resignedAt('2018-04', 'ada')] });

  test('remains until the winners take office, and has then resigned', () => {
    const history = told(leaving, [won('2018-04', 'a', '2018-04-20', ['bo', 'cyd'])]);
    expect(terms(history, 'ada')).toEqual(['ada 2018-01-01 … 2018-04-20 resigned']);
    expect(history.contests[0]?.seatsUp.map(({ holder }) => holder)).toEqual(['ada', 'bo']);
    expect(seating(history, '2018-04-20')).toEqual(['1 cyd', '2 bo']);
  });

  test('leaves also where nobody was elected to the seat', () => {
    const history = told(leaving, [won('2018-04', 'a', '2018-04-20', ['bo'], { seats: 2 })]);
    expect(seating(history, '2018-04-20')).toEqual(['1 –', '2 bo']);
  });

  test('and wins again, was re-elected', () => {
    const history = told(leaving, [won('2018-04', 'a', '2018-04-20', ['ada', 'bo'])]);
    expect(terms(history, 'ada')[0]).toBe('ada 2018-01-01 … 2018-04-20 re-elected');
    expect(problemCodes(history)).toEqual([]);
  });

  test('remains where that election was cancelled', () => {
    const off = election('2018-04', 'a', 2, { outcome: outcome('2018-04-20', [], { by: 'cancelled' }) });
    expect(seating(told(leaving, [off]), '2020-01-01')).toEqual(['1 ada', '2 bo']);
  });

  test('must have had a seat', () => {
    const history = told(board({ departures: [resignedAt('2018-04', 'zoe')] }), [
      won('2018-04', 'a', '2018-04-20', ['ada', 'bo']),
    ]);
    expect(history.problems).toEqual([
      expect.objectContaining({ code: 'resigned-without-seat', about: { kind: 'departure', index: 0 } }),
    ]);
  });
});

describe('a seat that fell vacant', () => {
  const vacated = (term: 'remainder' | 'full' | 'unstated', more: Partial<CommitteeSketch> = {}): CommitteeSketch => ({
    charter: [
      {
        since: '2018-01-01',
        set: {
          cohorts: [cohort('a', 4, 1), cohort('b', 10, 1)],
          vacancy: { fill: 'next-election', term, most: null, otherwise: null },
        },
      },
    ],
    appointments: [
      appointed('ada', 'a', '2018-01-01'),
      appointed('bo', 'b', '2018-01-01'),
      ...(more.appointments ?? []),
    ],
    departures: [resigned('ada', '2018-06-01')],
  });
  const april = won('2018-04', 'a', '2018-04-20', ['ada']);
  const october = won('2018-10', 'b', '2018-10-20', ['bo', 'cyd'], {
    alsoUp: [{ kind: 'seat-of', person: 'ada', why: 'Left early.' }],
  });

  test('comes up with another cohort for the remainder where the charter says so', () => {
    const history = told(vacated('remainder'), [april, october]);
    expect(last(history, 'cyd')).toMatchObject({
      since: '2018-10-20',
      scheduledEnd: '2019-04-20',
      seat: 1,
      cohort: 'a',
    });
    expect(last(history, 'bo')?.scheduledEnd).toBe('2019-10-20');
    expect(problemCodes(history)).toEqual([]);
  });

  test.each(['full', 'unstated'] as const)('comes up for a full term where the charter says: %s', (term) => {
    expect(last(told(vacated(term), [april, october]), 'cyd')?.scheduledEnd).toBe('2019-10-20');
  });

  test('is filled for a full term where the term broken off had already run out', () => {
    const late = { ...october, outcome: outcome('2019-05-02', ['bo', 'cyd']) };
    expect(last(told(vacated('remainder'), [april, late]), 'cyd')?.scheduledEnd).toBe('2020-05-02');
  });

  test('is filled for the remainder also where its holder stepped down at that election', () => {
    const history = told({ ...vacated('remainder'), departures: [resignedAt('2018-10', 'ada')] }, [april, october]);
    expect(terms(history, 'ada').at(-1)).toBe('ada 2018-04-20 … 2018-10-20 resigned');
    expect(last(history, 'cyd')?.scheduledEnd).toBe('2019-04-20');
  });

  test.each([
    ['remainder', '2019-04-20'],
    ['full', '2019-07-01'],
    ['unstated', '2019-05-01'],
  ] as const)('and is filled by appointment sits as the charter says: %s', (term, scheduledEnd) => {
    const history = told(vacated(term, { appointments: [appointed('cyd', 'a', '2018-07-01')] }), [april]);
    expect(last(history, 'cyd')).toMatchObject({ seat: 1, scheduledEnd, began: { by: 'appointment' } });
    expect(problemCodes(history)).toEqual([]);
  });

  test('with its own cohort is filled for a full term', () => {
    const history = told(vacated('remainder'), [april, won('2019-04', 'a', '2019-04-10', ['cyd'])]);
    expect(last(history, 'cyd')?.scheduledEnd).toBe('2020-04-10');
  });
});

describe('where the charter knows no holding over', () => {
  const strict = board({}, { holdover: false });
  const elected = won('2018-04', 'a', '2018-04-20', ['ada', 'bo']);

  test('a term ends on the day on which it runs out, and the seat is vacant', () => {
    const history = told(strict, [elected, won('2019-05', 'a', '2019-05-10', ['ada', 'bo'])]);
    expect(terms(history, 'ada')).toEqual([
      'ada 2018-01-01 … 2018-04-20 re-elected',
      'ada 2018-04-20 … 2019-04-20 expired',
      'ada 2019-05-10 … 2020-05-10 expired',
    ]);
    expect(seating(history, '2019-04-19')).toEqual(['1 ada', '2 bo']);
    expect(seating(history, '2019-04-20')).toEqual(['1 –', '2 –']);
  });

  test('a successor on that very day succeeds', () => {
    const history = told(strict, [elected, won('2019-04', 'a', '2019-04-20', ['cyd', 'bo'])]);
    expect(terms(history, 'ada').at(-1)).toBe('ada 2018-04-20 … 2019-04-20 succeeded');
    expect(terms(history, 'bo')[1]).toBe('bo 2018-04-20 … 2019-04-20 re-elected');
  });

  test('a history told on that very day says so already', () => {
    expect(seating(told(strict, [elected], '2019-04-20'), '2019-04-20')).toEqual(['1 –', '2 –']);
    expect(seating(told(strict, [elected], '2019-04-19'), '2019-04-19')).toEqual(['1 ada', '2 bo']);
  });

  test('that rule counts which is in force on the day on which the term runs out', () => {
    const charter = [
      { since: '2018-01-01', set: { cohorts: [two], holdover: true } },
      { since: '2019-04-20', set: { holdover: false } },
    ];
    expect(terms(told({ ...strict, charter }, [elected]), 'ada').at(-1)).toContain('expired');
    const later = charter.map((version) => ({ ...version, since: version.since.replace('04-20', '04-21') }));
    expect(terms(told({ ...strict, charter: later }, [elected]), 'ada').at(-1)).toBe('ada 2018-04-20 …');
  });
});

describe('an election', () => {
  test('seats the winners in the order of the count, or by id where it is not known; who is re-elected keeps the seat', () => {
    const seats = (ranked: boolean) =>
      seating(told(board(), [won('2018-04', 'a', '2018-04-20', ['zoe', 'cyd'], {}, { ranked })]), '2018-04-20');
    expect(seats(true)).toEqual(['1 zoe', '2 cyd']);
    expect(seats(false)).toEqual(['1 cyd', '2 zoe']);
    const kept = told(board(), [won('2018-04', 'a', '2018-04-20', ['cyd', 'bo'], {}, { ranked: true })]);
    expect(seating(kept, '2018-04-20')).toEqual(['1 cyd', '2 bo']);
  });

  test('with fewer winners than seats fills the vacant ones first; the others hold over', () => {
    const history = told(board({ departures: [resigned('bo', '2018-03-01')] }), [
      won('2018-04', 'a', '2018-04-20', ['cyd'], { seats: 2 }),
    ]);
    expect(seating(history, '2018-04-20')).toEqual(['1 ada', '2 cyd']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('with more winners than seats leaves the last of them out, and that is a contradiction', () => {
    const history = told(board(), [
      won('2018-04', 'a', '2018-04-20', ['cyd', 'dan', 'bo'], { seats: 2 }, { ranked: true }),
    ]);
    expect(seating(history, '2018-04-20')).toEqual(['1 cyd', '2 bo']);
    expect(history.problems).toEqual([
      expect.objectContaining({ code: 'more-winners-than-seats', about: { kind: 'election', id: '2018-04' } }),
    ]);
  });

  test('that speaks of another number of seats than come up contradicts the charter', () => {
    const history = told(board(), [won('2018-04', 'a', '2018-04-20', ['ada', 'bo'], { seats: 3 })]);
    expect(problemCodes(history)).toEqual(['seats-up-mismatch']);
  });

  test('of fewer seats than its cohort has leaves it open who stays, or as the file says', () => {
    const one = (holdOver: string[] | null) =>
      told(board(), [won('2018-04', 'a', '2018-04-20', ['cyd'], { seats: 1 }, { holdOver })]);
    expect(problemCodes(one(null))).toEqual(['fewer-seats-up']);
    expect(one(null).heldUnrecorded.map(({ among, since }) => [among, since])).toEqual([[['ada', 'bo'], '2018-04-20']]);
    expect(seating(one(['ada']), '2018-04-20')).toEqual(['1 ada', '2 cyd']);
  });

  test('that was cancelled changes nothing', () => {
    const off = election('2018-04', 'a', 2, { outcome: outcome('2018-04-20', [], { by: 'cancelled' }) });
    const history = told(board(), [off]);
    expect(seating(history, '2020-01-01')).toEqual(['1 ada', '2 bo']);
    expect(history.contests).toEqual([]);
    expect(problemCodes(history)).toEqual([]);
  });

  test('that is not decided yet names the seats that come up, and who sits there', () => {
    const history = told(board({ departures: [resigned('bo', '2018-03-01')] }), [election('2018-04', 'a', 2)]);
    expect(history.contests).toEqual([
      {
        election: '2018-04',
        seatsUp: [
          { seat: 1, holder: 'ada' },
          { seat: 2, holder: null },
        ],
        seated: null,
        filled: [],
      },
    ]);
  });

  test('whose winners do not sit yet on the day told has filled nothing', () => {
    const later = won('2018-04', 'a', '2018-04-20', ['cyd', 'dan'], {}, { takesOffice: day('2018-07-01') });
    const history = told(board(), [later], '2018-06-30');
    expect(seating(history, '2018-06-30')).toEqual(['1 ada', '2 bo']);
    expect(history.contests[0]?.filled).toEqual([]);
    expect(seating(told(board(), [later]), '2018-07-01')).toEqual(['1 cyd', '2 dan']);
  });

  test('gives terms of the length in force when its nominations opened, also where an amendment came before its end', () => {
    const charter = [
      { since: '2018-01-01', set: { cohorts: [two], termMonths: 12 } },
      { since: '2018-04-10', set: { termMonths: 24 } },
    ];
    const history = told({ ...board(), charter }, [
      won('2018-04', 'a', '2018-04-20', ['ada', 'bo']),
      won('2019-04', 'a', '2019-04-20', ['ada', 'bo']),
    ]);
    expect(history.terms.map(({ scheduledEnd }) => scheduledEnd).slice(2)).toEqual([
      '2019-04-20',
      '2019-04-20',
      '2021-04-20',
      '2021-04-20',
    ]);
  });

  test('of another committee does not count', () => {
    const foreign = won('2018-04', 'a', '2018-04-20', ['zoe', 'cyd'], { committee: 'other' });
    expect(seating(told(board(), [foreign]), '2020-01-01')).toEqual(['1 ada', '2 bo']);
  });
});

describe('on one day', () => {
  test('the charter changes before the winners take office', () => {
    const history = told(
      board({
        charter: [
          { since: '2018-01-01', set: { cohorts: [two] } },
          { since: '2018-04-20', set: { cohorts: [cohort('a', 4, 3)] } },
        ],
      }),
      [won('2018-04', 'a', '2018-04-20', ['ada', 'bo', 'cyd'], { alsoUp: [{ kind: 'new', count: 1, why: 'Three.' }] })],
    );
    expect(seating(history, '2018-04-20')).toEqual(['1 ada', '2 bo', '3 cyd']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('members leave before others are appointed', () => {
    const history = told(
      board({
        appointments: [...(board().appointments ?? []), appointed('cyd', 'a', '2018-03-01')],
        departures: [resigned('bo', '2018-03-01')],
      }),
    );
    expect(seating(history, '2018-03-01')).toEqual(['1 ada', '2 cyd']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('nobody can both take a seat and leave it', () => {
    const history = told(board({ departures: [resigned('bo', '2018-01-01')] }));
    expect(problemCodes(history)).toEqual(['resigned-without-seat']);
    expect(seating(history, '2018-01-01')).toEqual(['1 ada', '2 bo']);
  });

  test('two elections of two cohorts both count', () => {
    const history = told(
      { charter: [{ since: '2018-01-01', set: { cohorts: [cohort('a', 4, 1), cohort('b', 4, 1)] } }] },
      [won('2018-04-a', 'a', '2018-04-20', ['ada']), won('2018-04-b', 'b', '2018-04-20', ['bo'])],
    );
    expect(seating(history, '2018-04-20')).toEqual(['1 ada', '2 bo']);
    expect(problemCodes(history)).toEqual([]);
  });

  test('a seat goes to the first who takes it, and a second is a contradiction', () => {
    const history = told(board(), [
      won('2018-04', 'a', '2018-04-20', ['ada', 'cyd']),
      won('2018-04-again', 'a', '2018-04-20', ['dan', 'eve']),
    ]);
    expect(seating(history, '2018-04-20')).toEqual(['1 ada', '2 cyd']);
    expect(history.problems.map(({ code, about }) => [code, about])).toEqual([
      ['no-vacant-seat', { kind: 'election', id: '2018-04-again' }],
      ['no-vacant-seat', { kind: 'election', id: '2018-04-again' }],
    ]);
  });

  test('a person takes one seat, and a second is a contradiction', () => {
    const history = told(
      { charter: [{ since: '2018-01-01', set: { cohorts: [cohort('a', 4, 1), cohort('b', 4, 1)] } }] },
      [won('2018-04-a', 'a', '2018-04-20', ['ada']), won('2018-04-b', 'b', '2018-04-20', ['ada'])],
    );
    expect(seating(history, '2018-04-20')).toEqual(['1 ada', '2 –']);
    expect(problemCodes(history)).toEqual(['no-vacant-seat']);
  });

  test('nobody steps down at an election from a seat that another election gave on that very day', () => {
    const history = told(board({ departures: [resignedAt('2018-04-b', 'cyd')] }), [
      won('2018-04-a', 'a', '2018-04-20', ['cyd', 'ada']),
      won('2018-04-b', 'a', '2018-04-20', []),
    ]);
    expect(problemCodes(history)).toContain('resigned-without-seat');
    expect(terms(history, 'cyd')).toEqual(['cyd 2018-04-20 …']);
  });

  test('somebody named twice among the winners takes one seat', () => {
    const history = told(board(), [won('2018-04', 'a', '2018-04-20', ['cyd', 'cyd'])]);
    expect(terms(history, 'cyd')).toEqual(['cyd 2018-04-20 …']);
    expect(problemCodes(history)).toEqual(['no-vacant-seat']);
  });

  test('nobody takes a seat of a committee that is dissolved', () => {
    const history = told(board({ dissolved: '2018-04-20' }), [won('2018-04', 'a', '2018-04-20', ['cyd', 'dan'])]);
    expect(terms(history)).toEqual(['ada 2018-01-01 … 2018-04-20 dissolved', 'bo 2018-01-01 … 2018-04-20 dissolved']);
    expect(problemCodes(history)).toEqual(['seats-up-mismatch', 'more-winners-than-seats']);
  });
});

describe('a contradiction is named where', () => {
  test('somebody resigns who has no seat', () => {
    const history = told(board({ departures: [resigned('zoe', '2018-03-01')] }));
    expect(history.problems).toEqual([
      {
        code: 'resigned-without-seat',
        about: { kind: 'departure', index: 0 },
        message: 'zoe holds no seat before 2018-03-01',
      },
    ]);
  });

  test.each([
    ['all seats of the cohort are held', appointed('cyd', 'a', '2018-02-01'), 'no-vacant-seat'],
    ['there is no such cohort', appointed('cyd', 'z', '2018-02-01'), 'no-vacant-seat'],
    ['a cohort is missing', appointed('cyd', null, '2018-02-01'), 'no-vacant-seat'],
    ['the committee does not exist yet', appointed('cyd', 'a', '2017-12-31'), 'no-vacant-seat'],
    ['the same appointment is written twice', appointed('ada', 'a', '2018-01-01'), 'appointed-twice'],
  ])('somebody is appointed although %s', (_, appointment, code) => {
    const appointments = [...(board().appointments ?? []), appointment];
    const history = told(board({ appointments }));
    expect(history.problems).toEqual([expect.objectContaining({ code, about: { kind: 'appointment', index: 2 } })]);
    expect(seating(history, '2018-02-01')).toEqual(['1 ada', '2 bo']);
  });

  test('somebody is appointed to a cohort while sitting in another', () => {
    const history = told({
      charter: [{ since: '2018-01-01', set: { cohorts: [cohort('a', 4, 1), cohort('b', 4, 1)] } }],
      appointments: [appointed('ada', 'a', '2018-01-01'), appointed('ada', 'b', '2018-02-01')],
    });
    expect(problemCodes(history)).toEqual(['appointed-twice']);
    expect(seating(history, '2018-02-01')).toEqual(['1 ada', '2 –']);
  });
});

test('before its launch a committee has no history', () => {
  const history = told(board(), [election('2018-04', 'a', 2)], '2017-12-31');
  expect([history.seats, history.terms, history.problems]).toEqual([[], [], []]);
});

test('an election without a timetable has a history like any other, whatever its id', () => {
  const bare = { ...won('2018-04', 'a', '2018-04-20', ['cyd', 'bo'], { timetable: [] }), id: 'first' };
  expect(seating(told(board(), [bare]), '2018-04-20')).toEqual(['1 cyd', '2 bo']);
  const someday = { ...election('2018-04', 'a', 2, { timetable: [] }), id: 'someday' };
  expect(told(board(), [someday]).contests).toEqual([{ election: 'someday', seatsUp: [], seated: null, filled: [] }]);
});

test('a vote that an amendment overtakes fills the seats that were up when nominations opened', () => {
  const swapped = [cohort('a', 4, 1), cohort('b', 10, 1)];
  const history = told(
    {
      charter: [
        { since: '2018-01-01', set: { cohorts: swapped } },
        {
          since: '2018-04-10',
          set: { cohorts: swapped },
          seatChanges: [
            { seatOf: 'ada', to: 'b' },
            { seatOf: 'bo', to: 'a' },
          ],
        },
      ],
      appointments: [appointed('ada', 'a', '2018-01-01'), appointed('bo', 'b', '2018-01-01')],
    },
    [
      won('2018-04', 'a', '2018-04-20', ['cyd'], {
        timetable: [phase('nominations', '2018-04-02 00:00', '2018-04-09 00:00')],
      }),
    ],
  );
  expect(seating(history, '2018-04-20')).toEqual(['1 cyd', '2 bo']);
  expect(last(history, 'cyd')?.cohort).toBe('b');
});
