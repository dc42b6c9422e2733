import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { newestYears } from '../../src/views/election-rows.ts';
import { electionsInYear, electionsOfCommittee, electionsView, electionYears } from '../../src/views/elections.ts';
import { MOST_ROWS } from '../../src/views/parts.ts';
import { sample } from '../files/sample.ts';
import { siteWith } from './sites.ts';

const all = siteWith(sample, '2020-06-15');

describe('the list of elections', () => {
  it('names who was elected, and tells contested from uncontested', () => {
    const rows = electionsView(all).list.years.flatMap(({ elections }) => elections);
    expect(rows.map(({ election }) => election.href)).toHaveLength(sample.elections.length);
    for (const { mark, elected } of rows) {
      if (mark.state === 'declared' || mark.state === 'uncontested') expect(plain(elected)).not.toBe('');
    }
  });

  it('is there by year and by committee, each election once', () => {
    const byYear = electionYears(all).flatMap((year) => electionsInYear(all, year).list.years);
    expect(byYear.flatMap(({ elections }) => elections)).toHaveLength(sample.elections.length);
    const [first] = sample.elections;
    if (first === undefined) throw new Error('the sample has no election');
    const own = electionsOfCommittee(all, first.committee).list.years.flatMap(({ elections }) => elections);
    expect(own).toHaveLength(sample.elections.filter(({ committee }) => committee === first.committee).length);
  });

  it('shows whole years up to its longest, and leads to the others', () => {
    const [first] = sample.elections;
    if (first === undefined) throw new Error('the sample has no election');
    const many = Array.from({ length: 3 * MOST_ROWS }, (_, index) => {
      const year = 2000 + Math.floor(index / 20);
      return { ...first, id: `${year}-03-${index}`, timetable: [], published: null, outcome: null };
    });
    const { list, others } = newestYears(siteWith({ ...sample, elections: many }, '2020-06-15'), many);
    const shown = list.years.flatMap(({ elections }) => elections);
    expect(shown.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(list.years.length + others.length).toBe(15);
    expect(others[0]).toMatchObject({ text: '2009', href: '/elections/in/2009/', count: 'twenty elections' });
  });
});
