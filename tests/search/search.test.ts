import { describe, expect, it } from 'vitest';
import { found } from '#words/search-page.ts';
import { addressOf, inOrder, isAnswer, isEmpty, isInTitle, readQuery } from '../../src/browser/search/query.ts';

describe('the query of the search page', () => {
  it('survives the way into an address and back', () => {
    const query = { text: 'run & tell', facets: { kind: 'Candidacy', organization: 'Ant Group' } };
    expect(readQuery(new URLSearchParams(addressOf(query)))).toEqual(query);
  });

  it('leaves out what is not set, and what no facet is called', () => {
    expect(addressOf(readQuery(new URLSearchParams('?q=+&kind=&colour=red')))).toBe('');
    expect(isEmpty(readQuery(new URLSearchParams('?colour=red')))).toBe(true);
    expect(addressOf({ text: '', facets: { year: '2018' } })).toBe('?year=2018');
  });

  it('lists years and elections from the newest and other values by letter', () => {
    expect(inOrder('year', ['2018', '2026', '2020'])).toEqual(['2026', '2020', '2018']);
    expect(inOrder('election', ['April 2024', 'September 2018', 'October 2024'])).toEqual([
      'October 2024',
      'April 2024',
      'September 2018',
    ]);
    expect(inOrder('election', ['By-election of March 2020', 'The founding', '2021 (Council)'])).toEqual([
      '2021 (Council)',
      'By-election of March 2020',
      'The founding',
    ]);
    expect(inOrder('outcome', ['Withdrawn', 'Elected'])).toEqual(['Elected', 'Withdrawn']);
  });

  it('says how much was found and how much of it is shown', () => {
    expect(found(0, 0)).toBe('Nothing was found.');
    expect(found(1, 1)).toBe('1 page found.');
    expect(found(45, 20)).toBe('45 pages found; the first 20 are shown.');
  });

  it('takes no page for an answer that shares less than three letters with what was asked', () => {
    expect(isAnswer('zzzyzx', 'by <mark>Zvonko</mark> Kaiser')).toBe(false);
    expect(isAnswer('Fidencio', 'the statement of <mark>Fidêncio</mark>')).toBe(true);
    expect(isAnswer('elected', 'in this <mark>election</mark>')).toBe(true);
    expect(isAnswer('', 'anything')).toBe(true);
    expect(isAnswer('开源', '我们的<mark>开源</mark>社区')).toBe(true);
    expect(isAnswer('日本', 'a <mark>day</mark>')).toBe(false);
  });

  it('takes a page for an answer whose title alone has a word of what was asked', () => {
    expect(isInTitle('ratification', 'Ratification of results')).toBe(true);
    expect(isInTitle('fidencio', 'Fabiano Fidêncio')).toBe(true);
    expect(isInTitle('zzzyzx', 'Ratification of results')).toBe(false);
    expect(isInTitle('', 'Ratification of results')).toBe(false);
    expect(isInTitle('小明', '王小明')).toBe(true);
  });
});
