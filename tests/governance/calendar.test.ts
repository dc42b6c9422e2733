import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/governance/calendar.ts';
import { type Day, day } from '../../src/governance/day.ts';
import { fillings } from '../../src/governance/foreseen-terms.ts';
import { history } from '../../src/governance/history/history.ts';
import type { Election } from '../../src/governance/model.ts';
import type { Vacancy } from '../../src/governance/rules/vacancy.ts';
import { architectureCommittee, elections } from '../archive/kata.ts';
import { appointed, cohort, committee, election, outcome, phase, resigned } from './support.ts';

const board = committee({
  charter: [{ since: '2020-01-01', set: { cohorts: [cohort('spring', 4, 3), cohort('autumn', 10, 2)] } }],
});
const lines = (filed: readonly Election[], asOf: string, years = 1, recordsEnd: Day | null = null, of = board) =>
  calendar(of, filed, recordsEnd, day(asOf), years).map(
    (entry) =>
      `${entry.opens} ${entry.cohort} ${entry.seats} ${entry.beyondRecords ? 'not recorded' : entry.status}${entry.election === null ? '' : ` ${entry.election}`}`,
  );
const declared = (id: string, cohortId: string, seats: number, on: string) =>
  election(id, cohortId, seats, { outcome: outcome(on, []) });

describe('the calendar', () => {
  test('goes from elections held over those planned to those foreseen', () => {
    const filed = [declared('2020-04', 'spring', 3, '2020-04-28'), election('2020-10', 'autumn', 2)];
    expect(lines(filed, '2020-06-01', 2)).toEqual([
      '2020-04-01 spring 3 past 2020-04',
      '2020-10-01 autumn 2 scheduled 2020-10',
      '2021-04-05 spring 3 foreseen',
      '2021-10-04 autumn 2 foreseen',
      '2022-04-04 spring 3 foreseen',
    ]);
  });

  test('calls an election past from the day on which its result is declared', () => {
    const filed = [declared('2020-04', 'spring', 3, '2020-04-28')];
    expect(lines(filed, '2020-04-27', 0)).toEqual(['2020-04-01 spring 3 scheduled 2020-04']);
    expect(lines(filed, '2020-04-28', 0)).toEqual(['2020-04-01 spring 3 past 2020-04']);
  });

  test('says what the charter called the time of an election when it was held', () => {
    const labels = calendar(architectureCommittee, elections, day('2026-04-28'), day('2026-09-01'), 0).map(
      ({ label }) => label,
    );
    expect(new Set(labels.slice(0, 4))).toEqual(new Set(['September', 'February']));
    expect(labels.at(-1)).toBe('Spring');
  });

  test('does not foresee again what was held some weeks early or late', () => {
    const early = election('2020-10', 'autumn', 2, {
      timetable: [phase('nominations', '2020-09-01 00:00', '2020-09-08 00:00')],
    });
    const late = election('2020-10', 'autumn', 2, {
      timetable: [phase('nominations', '2020-12-30 00:00', '2021-01-08 00:00')],
    });
    for (const filed of [early, late]) {
      expect(lines([filed], '2020-08-01', 1).filter((line) => line.includes('autumn'))).toHaveLength(1);
    }
  });

  test('foresees what lies between today and an election planned further ahead', () => {
    expect(lines([election('2022-04', 'spring', 3)], '2020-11-01', 2)).toEqual([
      '2020-04-06 spring 3 not recorded',
      '2020-10-05 autumn 2 not recorded',
      '2021-04-05 spring 3 foreseen',
      '2021-10-04 autumn 2 foreseen',
      '2022-04-01 spring 3 scheduled 2022-04',
      '2022-10-03 autumn 2 foreseen',
    ]);
  });

  test('knows only the elections of its own committee, in whatever order they come', () => {
    const own = [declared('2020-04', 'spring', 3, '2020-04-28'), election('2020-10', 'autumn', 2)];
    const foreign = { ...election('2020-05', 'spring', 1), committee: 'other' };
    expect(lines([foreign, ...[...own].reverse()], '2020-06-01')).toEqual(lines(own, '2020-06-01'));
  });

  test('gives the phases that a coming election will have', () => {
    const [next] = calendar(architectureCommittee, elections, null, day('2026-11-22'), 1).slice(-2);
    expect(next).toMatchObject({ opens: '2027-04-05', label: 'Spring', seats: 4, status: 'foreseen', declared: null });
    expect(next?.phases.map((each) => each.phase)).toEqual(['nominations', 'discussion', 'voting']);
  });
});

describe('where the records end', () => {
  const end = day('2026-04-28');
  const coming = calendar(architectureCommittee, elections, end, day('2026-11-22'), 1).filter(
    ({ status }) => status !== 'past',
  );

  test('an election that the charter foresaw for a later day is foreseen and beyond them, never held or missed', () => {
    expect(coming.map(({ opens, label, status, beyondRecords }) => [opens, label, status, beyondRecords])).toEqual([
      ['2026-10-05', 'Autumn', 'foreseen', true],
      ['2027-04-05', 'Spring', 'foreseen', false],
      ['2027-10-04', 'Autumn', 'foreseen', false],
    ]);
    expect(coming.every(({ election: file, declared: on }) => file === null && on === null)).toBe(true);
  });

  test('all that they hold is past', () => {
    const past = calendar(architectureCommittee, elections, end, day('2026-11-22'), 1).filter(
      ({ status }) => status === 'past',
    );
    expect(past.map((entry) => entry.election)).toEqual(elections.map(({ id }) => id));
    expect(past.some(({ beyondRecords }) => beyondRecords)).toBe(false);
  });

  test('after the day asked about, nothing is beyond them', () => {
    const then = calendar(architectureCommittee, [], end, day('2026-01-01'), 1);
    expect(then.map(({ opens, beyondRecords }) => [opens, beyondRecords])).toEqual([
      ['2026-04-06', false],
      ['2026-10-05', false],
    ]);
  });
});

describe('a seat that fell vacant', () => {
  const withVacancy = (fill: Vacancy['fill'], more: Partial<Vacancy> = {}, left = [resigned('ada', '2020-09-05')]) =>
    committee({
      charter: [
        {
          since: '2020-01-10',
          set: {
            cohorts: [cohort('june', 6, 3), cohort('december', 12, 2)],
            vacancy: { fill, term: 'remainder', most: null, otherwise: null, ...more },
          },
        },
      ],
      appointments: ['ada', 'bob', 'cyd'].map((person) => appointed(person, 'june', '2020-01-10')),
      departures: left,
    });

  test('is filled by the next election that the charter foresees, where it says so, and by none after it', () => {
    expect(lines([], '2020-10-01', 1, null, withVacancy('next-election'))).toEqual([
      '2020-06-01 june 3 not recorded',
      '2020-12-07 december 3 foreseen',
      '2021-06-07 june 3 foreseen',
    ]);
    expect(lines([], '2020-10-01', 1, null, withVacancy('own-cohort'))[1]).toBe('2020-12-07 december 2 foreseen');
  });

  test('beyond the number that the charter lets be filled so is filled otherwise', () => {
    const two = [resigned('ada', '2020-09-05'), resigned('bob', '2020-09-06')];
    expect(lines([], '2020-10-01', 0, null, withVacancy('next-election', {}, two))).toEqual([
      '2020-06-01 june 3 not recorded',
    ]);
    expect(lines([], '2020-10-01', 1, null, withVacancy('next-election', {}, two))[1]).toContain('december 4');
    expect(lines([], '2020-10-01', 1, null, withVacancy('next-election', { most: 1 }, two))[1]).toContain('december 3');
  });

  test('is not known before its holder left', () => {
    expect(lines([], '2020-09-04', 1, null, withVacancy('next-election'))[1]).toContain('december 2');
  });
});

describe('an election that was foreseen for a day that is past, and has no file', () => {
  const two = committee({
    charter: [
      {
        since: '2020-01-10',
        set: { seats: 2, cohorts: [cohort('june', 6, 1), cohort('december', 12, 1)], termMonths: 12 },
      },
    ],
    appointments: [appointed('ada', 'june', '2020-01-10'), appointed('ben', 'december', '2020-01-10')],
  });
  const june = election('2020-06', 'june', 1, { outcome: outcome('2020-06-20', ['ada']) });

  test('is not recorded, cohort by cohort, and does not vanish', () => {
    const told = calendar(two, [june], null, day('2021-03-01'), 1);
    expect(told.map(({ opens, status, beyondRecords }) => [opens.slice(0, 7), status, beyondRecords])).toEqual([
      ['2020-06', 'past', false],
      ['2020-12', 'foreseen', true],
      ['2021-06', 'foreseen', false],
      ['2021-12', 'foreseen', false],
    ]);
  });

  test('leaves the seats with whoever held them', () => {
    const told = calendar(two, [june], null, day('2021-03-01'), 1);
    const holders = fillings(history(two, [june], day('2021-03-01')), told).map(({ seats }) =>
      seats.map(({ holder }) => (holder.kind === 'person' ? holder.person : holder.kind)),
    );
    expect(holders).toEqual([['ada'], ['ben']]);
  });
});
