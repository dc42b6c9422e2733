import { describe, expect, it } from 'vitest';
import { placedOn, plain } from '#words/rich-text.ts';
import { day } from '../../src/governance/day.ts';
import { homeView } from '../../src/views/home.ts';
import { sample } from '../files/sample.ts';
import { fixture, siteWith } from './sites.ts';

describe('the first page', () => {
  const harbour = homeView(fixture('small', '2018-12-15'));

  it('says who governs, and until when', () => {
    expect(harbour.heading).toBe('Who governs Harbour');
    expect(harbour.lead.replaceAll('\u00a0', ' ')).toBe(
      'The Board has three members, and one seat is vacant. Three terms are due to end on 28 March 2020. The Pilots has one member.',
    );
    expect(harbour.governing.map(({ name, rows }) => [name, rows.map(({ person }) => person.text)])).toEqual([
      ['Board', ['Ines Horta', 'Jonas Weber', 'Mateus']],
      ['Pilots', ['Mara Lind']],
    ]);
  });

  it('says what comes next, whose seats that fills and how many of them are empty', () => {
    const [board, pilots] = harbour.governing;
    expect(board?.next.map(({ name, seatsHeld }) => [name, plain(seatsHeld)])).toEqual([
      ['Election of March 2020', 'Four seats, held by Ines Horta, Jonas Weber and Mateus, one of them vacant'],
      ['spring 2022', 'Four seats, held by those whom an earlier election is to elect'],
    ]);
    expect(pilots?.next).toEqual([]);
    expect(pilots?.chart).toBeNull();
  });

  it('tells the next nominations once, and of what fell due after the records that it is not recorded', () => {
    const elections = sample.elections.filter(({ id }) => id !== '2020-03');
    const view = homeView(siteWith({ ...sample, elections, recordsEnd: day('2019-12-31') }, '2020-06-15'));
    const [council] = view.governing;
    expect(council?.next.map(({ name, isTold }) => [name, isTold])).toEqual([
      ['March 2020', false],
      ['September 2020', true],
    ]);
    expect(council?.next[0]?.said).toContain('do not say whether the election was held');
  });

  it('tells the last election, the last change of each roster and the last amendment', () => {
    expect(harbour.elections).toMatchObject([{ title: 'March 2018', tag: { state: 'declared' } }]);
    expect(harbour.elections.map(({ elected }) => plain(elected ?? []))).toEqual([
      'Elected: Jonas Weber, Kaya Demir, Ines Horta and Mateus.',
    ]);
    expect(harbour.rosters.map(({ name, when }) => [name, placedOn(when)])).toEqual([
      ['Board', '2018-11-30'],
      ['Pilots', '2017-01-01'],
    ]);
    expect(harbour.amendment?.said[0]).toEqual({ text: 'Setting up', href: '/charter/2017-01-01/' });
    expect(harbour.amendment?.summaries).toEqual(['About three members, named by the board.']);
    expect(harbour.wording).toBeNull();
  });

  it('tells a dissolution as the last change of the charter, and not as one of its text', () => {
    const view = homeView(siteWith(sample, '2019-06-15'));
    expect(view.governing.map(({ name }) => name)).not.toContain('Assembly');
    expect(plain(view.amendment?.said ?? [])).toMatch(/^The Assembly is dissolved, in force since/);
    expect(view.amendment?.summaries).toContain('Merged into the council.');
    expect(view.wording).toBeNull();
  });

  it('is as empty as the community before anything began', () => {
    const view = homeView(fixture('small', '2015-01-01'));
    expect(view).toMatchObject({ lead: '', governing: [], charter: [], elections: [], rosters: [], amendment: null });
  });
});
