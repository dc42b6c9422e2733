import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { expectedAbout } from '../../src/governance/estimate.ts';
import { standingAt } from '../../src/governance/standing.ts';
import { governingDay, phaseOf, wasHeld } from '../../src/governance/timetable.ts';
import { election, outcome, phase, utc } from './support.ts';

const nominations = phase('nominations', '2023-10-09 15:00', '2023-10-16 14:59');
const discussion = phase('discussion', '2023-10-17 15:00', '2023-10-24 14:59');
const voting = phase('voting', '2023-10-26 20:00', '2023-11-02 18:59');
const results = phase('results', '2023-11-03 00:00', '2023-11-04 00:00');
const timetable = [nominations, discussion, voting, results];
const open = election('2023-10', 'autumn', 4, { timetable });

describe('an election stands', () => {
  test.each([
    ['2023-10-09 14:59', 'planned', '2023-10-09T15:00:00Z', 'nominations'],
    ['2023-10-09 15:00', 'nominations', '2023-10-16T14:59:00Z', 'discussion'],
    ['2023-10-16 14:58', 'nominations', '2023-10-16T14:59:00Z', 'discussion'],
    ['2023-10-16 14:59', 'between', '2023-10-17T15:00:00Z', 'discussion'],
    ['2023-10-17 15:00', 'discussion', '2023-10-24T14:59:00Z', 'voting'],
    ['2023-10-25 00:00', 'between', '2023-10-26T20:00:00Z', 'voting'],
    ['2023-10-26 20:00', 'voting', '2023-11-02T18:59:00Z', 'results'],
    ['2023-11-02 18:59', 'awaiting', '2023-11-04T00:00:00Z', 'results'],
    ['2023-11-03 12:00', 'awaiting', '2023-11-04T00:00:00Z', undefined],
    ['2023-11-04 00:00', 'awaiting', null, undefined],
  ])('at %s: %s', (at, state, until, next) => {
    const standing = standingAt(open, utc(at), null);
    expect([standing.state, standing.until, standing.next?.phase]).toEqual([state, until, next]);
  });

  test('without a gap where one phase ends as the next begins', () => {
    const tight = election('2024-04', 'spring', 4, {
      timetable: [
        phase('nominations', '2024-04-08 15:00', '2024-04-15 15:00'),
        phase('discussion', '2024-04-15 15:00', '2024-04-22 15:00'),
      ],
    });
    expect(standingAt(tight, utc('2024-04-15 15:00'), null).state).toBe('discussion');
  });

  test('as planned while it has no timetable', () => {
    expect(standingAt(election('2027-04', 'spring', 4, { timetable: [] }), utc('2026-11-22 00:00'), null)).toEqual({
      state: 'planned',
      until: null,
      day: null,
      about: null,
      next: null,
    });
  });

  test('as declared from the day of the outcome on, also where the vote was cut short', () => {
    const over = { ...open, outcome: outcome('2023-10-20', ['ada'], { by: 'uncontested' }) };
    expect(standingAt(over, utc('2023-10-19 23:59'), null).state).toBe('discussion');
    expect(standingAt(over, utc('2023-10-20 00:00'), null)).toEqual({
      state: 'uncontested',
      until: null,
      day: '2023-10-20',
      about: null,
      next: null,
    });
    const polled = { ...open, outcome: outcome('2023-10-20', ['ada']) };
    expect(standingAt(polled, utc('2023-10-30 00:00'), null).state).toBe('declared');
  });

  test('as awaiting a result that is due on the last day of its phase', () => {
    expect(standingAt(open, utc('2023-11-02 20:00'), null).day).toBe('2023-11-03');
    expect(standingAt(open, utc('2023-11-04 00:00'), null).day).toBeNull();
  });

  test('as foreseen until the expected day, and after it as not recorded', () => {
    const expected = { timetable: [], outcome: null, foreseen: expectedAbout(day('2024-04-01')) };
    expect(standingAt(expected, utc('2024-03-31 23:59'), null)).toMatchObject({
      state: 'foreseen',
      day: null,
      about: '2024-04-01',
    });
    expect(standingAt(expected, utc('2024-04-01 00:00'), null)).toMatchObject({ state: 'not-recorded', day: null });
    expect(standingAt(expected, utc('2024-04-02 00:00'), day('2024-01-31'))).toMatchObject({ day: '2024-01-31' });
  });

  test('as not recorded where it fell due after the records end, and as planned while it lies ahead', () => {
    const ends = day('2023-09-30');
    expect(standingAt(open, utc('2023-10-01 00:00'), ends).state).toBe('planned');
    expect(standingAt(open, utc('2023-10-10 00:00'), ends)).toMatchObject({ state: 'not-recorded', day: ends });
  });

  test('as broken off where it was called off when it had begun, and else as cancelled', () => {
    const off = { ...open, outcome: outcome('2023-10-20', [], { by: 'cancelled' }) };
    expect(standingAt(off, utc('2023-10-19 23:59'), null).state).toBe('discussion');
    expect(standingAt(off, utc('2023-10-20 00:00'), null).state).toBe('broken-off');
    const early = { ...open, outcome: outcome('2023-10-01', [], { by: 'cancelled' }) };
    expect(standingAt(early, utc('2023-10-02 00:00'), null).state).toBe('cancelled');
  });
});

describe('the phases of an election', () => {
  const held = (by: 'poll' | 'uncontested' | 'cancelled', declared: string) => {
    const over = { ...open, outcome: outcome(declared, [], { by }) };
    return timetable.filter((each) => wasHeld(over, each)).map((each) => each.phase);
  };

  test('were all held where there was a poll', () => {
    expect(held('poll', '2023-11-03')).toEqual(['nominations', 'discussion', 'voting', 'results']);
  });

  test('end with the outcome where nobody had to vote, and voting is never among them', () => {
    expect(held('uncontested', '2023-10-16')).toEqual(['nominations']);
    expect(held('uncontested', '2023-10-20')).toEqual(['nominations', 'discussion']);
    expect(held('uncontested', '2023-10-30')).toEqual(['nominations', 'discussion']);
    // A result of the day that was planned for it is the planned one, with a vote or without.
    expect(held('uncontested', '2023-11-03')).toEqual(['nominations', 'discussion', 'results']);
    // Discussion opened on the 17th, some hours before the outcome.
    expect(held('uncontested', '2023-10-18')).toEqual(['nominations']);
    expect(held('cancelled', '2023-10-10')).toEqual(['nominations']);
  });

  test('are found by name', () => {
    expect(phaseOf(open, 'voting')).toBe(voting);
    expect(phaseOf({ timetable: [nominations] }, 'voting')).toBeNull();
  });
});

describe('the day whose rules govern an election', () => {
  const bare = election('2023-10', 'autumn', 4, { timetable: [] });

  test('is the one on which nominations open', () => {
    expect(
      governingDay({
        ...bare,
        timetable: [phase('discussion', '2023-10-01 00:00', '2023-10-02 00:00'), voting, nominations],
      }),
    ).toBe('2023-10-09');
  });

  test('is the next best where the timetable does not say', () => {
    expect(governingDay({ ...bare, timetable: [discussion, voting] })).toBe('2023-10-17');
    expect(governingDay({ ...bare, outcome: outcome('2023-11-03', []) })).toBe('2023-11-03');
    expect(governingDay({ ...bare, published: outcome('2023-09-20', []).declared })).toBe('2023-09-20');
    expect(governingDay(bare)).toBe('2023-10-01');
    expect(governingDay({ ...bare, id: '2023-10-special' })).toBe('2023-10-01');
  });

  test.each(['first-ever', '2023', '2023-13', ''])('comes before every charter for an election called "%s"', (id) => {
    expect(governingDay({ ...bare, id })).toBe('0000-01-01');
  });
});
