import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { day } from '../../src/governance/day.ts';
import { rosterPages, rosterView } from '../../src/views/roster.ts';
import { sample } from '../files/sample.ts';
import { fixture, siteWith } from './sites.ts';

const said = (text: Parameters<typeof plain>[0]) => plain(text).replaceAll('\u00a0', ' ');
const harbour = fixture('small', '2018-12-15');
const board = (on: string) => rosterView(harbour, 'board', day(on));

describe('the page of a roster', () => {
  it('is there for every day on which it changed', () => {
    expect(rosterPages(harbour).map(({ id, day }) => `${id} ${day}`)).toEqual([
      'board 2016-03-01',
      'board 2018-03-28',
      'board 2018-11-30',
      'pilots 2017-01-01',
    ]);
    expect(() => board('2018-11-29')).toThrow('The roster of board did not change on 2018-11-29.');
  });

  it('says how many sat, how many seats were empty, and until when it was so', () => {
    expect(said(board('2016-03-01').lead)).toBe(
      'The committee begins with four members in four seats. It stood until 28 March 2018.',
    );
    expect(said(board('2018-11-30').lead)).toBe('Three members in four seats, one of them vacant. It stands today.');
    expect(board('2018-11-30').vacant).toEqual([3]);
  });

  it('names who sat then, also those who left later', () => {
    const names = (on: string) => board(on).rows.map(({ person }) => person.text);
    expect(names('2018-03-28')).toEqual(['Ines Horta', 'Jonas Weber', 'Kaya Demir', 'Mateus']);
    expect(names('2018-11-30')).toEqual(['Ines Horta', 'Jonas Weber', 'Mateus']);
  });

  it('leads to the roster before and the one after', () => {
    expect(board('2018-03-28')).toMatchObject({
      before: { href: '/committees/board/2016-03-01/' },
      after: { href: '/committees/board/2018-11-30/' },
    });
    expect(board('2016-03-01').before).toBeNull();
    expect(board('2018-11-30').after).toBeNull();
  });

  it('names the sources of what happened on its day, each once', () => {
    const { sources } = rosterView(siteWith(sample, '2020-06-01'), 'council', day('2018-03-20'));
    expect(sources.map(({ title }) => title)).toEqual(['Minutes']);
  });

  it('speaks of an estimate as one, and counts no empty seats against it', () => {
    const pilots = rosterView(harbour, 'pilots', day('2017-01-01'));
    expect(said(pilots.lead)).toMatch(/; about three were expected\./);
    expect(pilots.vacant).toEqual([]);
  });

  it('has nobody from the day on which the committee was dissolved', () => {
    const end = rosterView(siteWith(sample, '2020-06-01'), 'assembly', day('2019-06-01'));
    expect(end).toMatchObject({ rows: [], tag: { state: 'dissolved' } });
    expect(said(end.lead)).toBe('On 1 June 2019 the committee was dissolved and its members left.');
  });
});
