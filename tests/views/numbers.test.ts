import { describe, expect, it } from 'vitest';
import { shortTitle } from '#words/numbers-told.ts';
import { turnoutInWords } from '#words/result-words.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { drawBars } from '../../src/views/bars.ts';
import {
  arrivalBars,
  arrivalFinding,
  candidacyBars,
  type NumbersRow,
  numbersByCommittee,
  numbersView,
} from '../../src/views/numbers.ts';
import { sample } from '../files/sample.ts';
import { community } from '../governance/support.ts';
import { siteWith } from './sites.ts';

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
    expect(turnoutInWords(null)).toBe('Not recorded');
    expect(turnoutInWords({ ballots: 30, electorate: null })).toBe('30\u00a0ballots');
    expect(turnoutInWords({ ballots: 30, electorate: 120 })).toBe('30 of 120 (25%)');
  });
});

describe('the bars', () => {
  it('are first-timers and others, with the seats as a mark', () => {
    expect(candidacyBars([row({ candidates: ['a', 'b', 'c'], firstTimers: ['c'], seats: 2 })])).toMatchObject([
      { values: [1, 2], mark: 2 },
    ]);
    expect(shortTitle('September 2018')).toBe('Sep 2018');
    expect(shortTitle('May 2018')).toBe('May 2018');
    for (const title of ['Early vote', 'Spring 2018', 'May 2018, again']) expect(shortTitle(title)).toBe(title);
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

describe('the page of numbers', () => {
  const view = numbersView(siteWith(sample, '2021-07-01'));
  const [council] = view.committees;

  it('says how many elections had a result, and of how many polls the turnout is recorded', () => {
    expect(view.lead.replaceAll('\u00a0', ' ')).toBe(
      'As the records stood on 30 June 2020, three elections had a result, by a vote or uncontested. How many voted is not recorded for any of them.',
    );
    expect(view.sheet.filters).toEqual({ committee: ['Council'], year: ['2018', '2019'] });
  });

  it('has a line for each, with what was not recorded or not held said so', () => {
    expect(council?.elections.map(({ election, stoodAgain, turnout }) => [election.text, stoodAgain, turnout])).toEqual(
      [
        ['Election of 2018-03', '1 of 1', 'Not recorded'],
        ['Election of 2018-09', '1 of 1', 'No vote was held'],
        ['Election of 2019-03', '1 of 1', 'Not recorded'],
      ],
    );
  });

  it('names the committee in its headings only where there are several', () => {
    expect(council?.stoodHeading).toBe('Who stood');
    const twin = { ...sample.committees[1], id: 'twin', name: 'Twin' } as (typeof sample.committees)[number];
    const again = sample.elections.map((each) => ({ ...each, id: `t-${each.id}`, committee: 'twin' }));
    const both = numbersView(
      siteWith(
        { ...sample, committees: [...sample.committees, twin], elections: [...sample.elections, ...again] },
        '2021-07-01',
      ),
    );
    expect(both.committees.map(({ stoodHeading }) => stoodHeading)).toEqual(['Who stood: Council', 'Who stood: Twin']);
  });

  it('has its charts in one order, of arrivals only where one is recorded', () => {
    expect(council?.stood.map(({ id }) => id)).toEqual([
      'candidacies-council',
      'incumbents-council',
      'organizations-council',
    ]);
    expect(council?.arrivals?.id).toBe('arrivals-council');
    const unfiled = sample.elections.map((each) => ({
      ...each,
      candidacies: each.candidacies.map((candidacy) => ({ ...candidacy, filed: null })),
    }));
    const { committees } = numbersView(siteWith({ ...sample, elections: unfiled }, '2021-07-01'));
    expect(committees.map(({ arrivals }) => arrivals)).toEqual([null]);
  });

  it('is empty where no election had a result', () => {
    expect(numbersView(siteWith(community(), '2021-07-01')).committees).toEqual([]);
  });
});
