import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { rosterOn } from '../../src/governance/roster.ts';
import { appointed, cohort, committee, community, election, outcome, resigned } from './support.ts';

const board = (left: readonly ReturnType<typeof resigned>[]) =>
  committee({
    charter: [{ since: '2020-01-01', set: { cohorts: [cohort('june', 6, 3)], holdover: true } }],
    appointments: ['ada', 'bo', 'cyd'].map((person) => appointed(person, 'june', '2020-01-01')),
    departures: left,
  });
// One winner for three seats, and the records do not tell which two of the three before stay on.
const short = election('2021-06', 'june', 3, { outcome: outcome('2021-06-22', ['fay']) });
const on = (text: string, left: readonly ReturnType<typeof resigned>[]) => {
  const told = history(board(left), [short], day('2022-01-01'));
  return { told, roster: rosterOn(told, community(), day(text)) };
};

describe('somebody who may have held over', () => {
  const left = [resigned('ada', '2021-09-01')];

  test('had, if they leave later: one seat is vacant, and the others hold the rest', () => {
    const { told, roster } = on('2021-10-01', left);
    expect(told.problems).toEqual([]);
    expect(roster.vacant).toHaveLength(1);
    expect(roster.heldUnrecorded.map(({ among }) => among)).toEqual([['bo', 'cyd']]);
  });

  test('changes nothing about the days before by leaving', () => {
    expect(on('2021-08-31', left).roster).toEqual(on('2021-08-31', []).roster);
  });

  test('cannot leave twice', () => {
    const { told } = on('2021-10-01', [...left, resigned('ada', '2021-09-15')]);
    expect(told.problems.map(({ code }) => code)).toEqual(['resigned-without-seat']);
  });
});
