import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import type { AlsoUp } from '../../src/governance/model.ts';
import type { Seat } from '../../src/governance/seats.ts';
import { seatsUp } from '../../src/governance/seats-up.ts';
import { election } from './support.ts';

const seat = (number: number, since: string, cohort: string, until: string | null = null): Seat => {
  const interval = { since: day(since), until: until === null ? null : day(until) };
  return { number, ...interval, cohorts: [{ cohort, ...interval }] };
};
const seats = [seat(1, '2018-01-01', 'a'), seat(2, '2018-01-01', 'a'), seat(3, '2018-01-01', 'b')];
const lastSeatOf = (person: string) => ({ ada: 1, cyd: 3, dan: 9 })[person] ?? null;
const wasHeld = (seat: number) => seat <= 3;
const up = (alsoUp: readonly AlsoUp[], of = seats, seated = '2018-04-20') =>
  seatsUp(election('2018-04', 'a', 2, { alsoUp }), of, day('2018-04-02'), day(seated), lastSeatOf, wasHeld);

describe('an election fills', () => {
  test('the seats of its cohort', () => {
    expect(up([])).toEqual([1, 2]);
  });

  test('the seat of another cohort whose member left early', () => {
    expect(up([{ kind: 'seat-of', person: 'cyd', why: '' }])).toEqual([1, 2, 3]);
  });

  test('a seat only once, also where it is named and comes up anyway', () => {
    expect(up([{ kind: 'seat-of', person: 'ada', why: '' }])).toEqual([1, 2]);
  });

  test('no seat of somebody who has had none, or whose seat is gone', () => {
    expect(up([{ kind: 'seat-of', person: 'zoe', why: '' }])).toEqual([1, 2]);
    expect(up([{ kind: 'seat-of', person: 'dan', why: '' }])).toEqual([1, 2]);
  });

  test('as many new seats of its cohort as it says, once the charter has them', () => {
    const grown = [...seats, seat(4, '2018-04-20', 'a'), seat(5, '2018-04-20', 'b'), seat(6, '2018-04-20', 'a')];
    expect(up([{ kind: 'new', count: 2, why: '' }], grown)).toEqual([1, 2, 4, 6]);
    expect(up([{ kind: 'new', count: 1, why: '' }], grown)).toEqual([1, 2, 4]);
    expect(up([], grown)).toEqual([1, 2]);
    expect(up([{ kind: 'new', count: 2, why: '' }], grown, '2018-04-19')).toEqual([1, 2]);
  });

  test('as a new seat one of another cohort in which nobody has ever sat, as in a first election of all', () => {
    const first = [...seats, seat(4, '2018-01-01', 'b'), seat(5, '2018-01-01', 'b')];
    expect(up([{ kind: 'new', count: 1, why: '' }], first)).toEqual([1, 2, 4]);
    expect(up([{ kind: 'new', count: 9, why: '' }], first)).toEqual([1, 2, 4, 5]);
    expect(up([], first)).toEqual([1, 2]);
  });

  test('no seat that is new unless it says so, also on a committee without cohorts', () => {
    const bare = [seat(1, '2018-01-01', 'a'), seat(2, '2018-04-10', 'a')].map((each) => ({
      ...each,
      cohorts: each.cohorts.map((one) => ({ ...one, cohort: null })),
    }));
    const filled = election('2018-04', null, 1);
    expect(seatsUp(filled, bare, day('2018-04-02'), day('2018-04-20'), lastSeatOf, wasHeld)).toEqual([1]);
  });

  test('no seat that was abolished before the winners take office', () => {
    expect(up([], [seat(1, '2018-01-01', 'a'), seat(2, '2018-01-01', 'a', '2018-04-20')])).toEqual([1]);
  });

  test('the seats that were of its cohort when nominations opened, wherever an amendment moved them meanwhile', () => {
    const moved: Seat = {
      ...seat(2, '2018-01-01', 'a'),
      cohorts: [
        { cohort: 'a', since: day('2018-01-01'), until: day('2018-04-10') },
        { cohort: 'b', since: day('2018-04-10'), until: null },
      ],
    };
    expect(up([], [seat(1, '2018-01-01', 'a'), moved])).toEqual([1, 2]);
  });
});
