import { describe, expect, it } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { drawBars } from '../../src/views/bars.ts';
import {
  arrivalBars,
  arrivalFinding,
  candidacyBars,
  type NumbersRow,
  numbersByCommittee,
  shortTitle,
  turnoutInWords,
} from '../../src/views/numbers.ts';
import { sample } from '../files/sample.ts';

const asOf = day('2021-07-01');
const histories = new Map(
  sample.committees.map((committee) => [committee.id, history(committee, sample.elections, asOf)]),
);
const groups = numbersByCommittee({ community: sample, histories });
const row = (more: Partial<NumbersRow>) => ({ ...groups[0]?.rows[0], ...more }) as NumbersRow;

describe('the numbers of a committee', () => {
  it('are those of elections with a result, oldest first; a cancelled one has none', () => {
    expect(groups.map(({ committee, rows }) => [committee.id, rows.map(({ election }) => election)])).toEqual([
      ['council', ['2018-03', '2018-09', '2019-03']],
    ]);
  });

  it('say what the records do not tell', () => {
    expect(turnoutInWords(row({ turnout: null }))).toBe('Not recorded');
    expect(turnoutInWords(row({ turnout: { ballots: 30, electorate: null } }))).toBe('30 ballots');
    expect(turnoutInWords(row({ turnout: { ballots: 30, electorate: 120 } }))).toBe('30 of 120 (25\u00a0%)');
  });
});

describe('the bars', () => {
  it('are first-timers and others, with the seats as a mark', () => {
    expect(candidacyBars([row({ candidates: ['a', 'b', 'c'], firstTimers: ['c'], seats: 2 })])).toMatchObject([
      { values: [1, 2], mark: 2 },
    ]);
    expect(shortTitle({ title: 'September 2018' })).toBe('Sep 2018');
    expect(shortTitle({ title: 'Early vote' })).toBe('Early vote');
  });

  it('hold every statement once, however early or late', () => {
    const arrivals = [40, 7, 1, 0, 0, -1, -9].map((daysLeft, index) => ({ person: `p${index}`, daysLeft }));
    const bars = arrivalBars([row({ arrivals })]);
    expect(bars.map(({ values }) => values[0])).toEqual([2, 0, 0, 0, 0, 0, 1, 2, 2]);
    expect(arrivalFinding([row({ arrivals })])).toBe(
      '2 of 7\u00a0statements came in the last 24 hours, 2 after the deadline',
    );
  });

  it('are drawn on one scale, their parts side by side', () => {
    const { rows, ticks } = drawBars([
      { label: 'a', values: [1, 3], mark: 2 },
      { label: 'b', values: [0, 0] },
    ]);
    expect(rows[0]).toMatchObject({
      parts: [
        { x: 0, width: 23 },
        { x: 23, width: 69 },
      ],
      sum: 4,
      end: 92,
      mark: 46,
    });
    expect(rows[1]).toMatchObject({ sum: 0, end: 0, mark: null });
    expect(ticks.at(-1)).toEqual({ value: 4, x: 92 });
    expect(drawBars([]).rows).toEqual([]);
  });
});
