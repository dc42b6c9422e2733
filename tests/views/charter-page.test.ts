import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { day } from '../../src/governance/day.ts';
import { charterPages, charterPageView, pagesOfVersions } from '../../src/views/charter-page.ts';
import { fixture } from './sites.ts';
import { rewritten } from './texts.ts';

const said = (text: Parameters<typeof plain>[0]) => plain(text).replaceAll('\u00a0', ' ');
const all = rewritten('2020-06-01');
const inForce = (page: string) => charterPageView(all, page, null);
const asOf = (on: string, page: string) => charterPageView(all, page, day(on));

describe('a page of the charter', () => {
  it('has a lasting address for as long as anybody may have a link to it', () => {
    expect(charterPages(all)).toEqual(['board', 'club', 'values']);
    expect(charterPages(rewritten('2018-06-01'))).toEqual(['board', 'club']);
    expect(pagesOfVersions(all)).toHaveLength(2 + 2 + 3 + 2);
    expect(() => asOf('2018-01-01', 'values')).toThrow('has no page "values"');
  });

  it('is the wording in force, with the numbers of today and a way to the wording before', () => {
    const board = inForce('board');
    expect(board).toMatchObject({ over: 'Charter in force', since: '2019-01-01', until: null, asides: [] });
    expect(board.entry).toBe('2019-01-01/board');
    expect(board.rules?.words.seats).toBe('five');
    expect(board.rules?.figure.seats).toBe('5');
    expect(board.otherWordings).toEqual([
      { said: 'The earlier one, of', day: '2018-01-01', href: '/charter/2018-01-01/board/' },
    ]);
    expect(board.sheet).toMatchObject({ title: 'board – Charter', kind: 'Charter' });
  });

  it('is marked where it was dropped, with the numbers of its last day', () => {
    const club = inForce('club');
    expect(club).toMatchObject({ over: 'Charter, no longer in force', until: '2020-05-01', inForce: null });
    expect(club.asides.map(said)).toEqual(['The page was dropped from the charter and no other text took its place.']);
    expect(club.rules).not.toBeNull();
    expect(club.sheet.kind).toBeNull();
  });

  it('has as it stood the numbers of that day, and leads to what is in force', () => {
    const board = asOf('2018-01-01', 'board');
    expect(board.rules?.words.seats).toBe('three');
    expect(board).toMatchObject({ until: '2019-01-01', inForce: '/charter/board/' });
    expect(board.otherWordings).toEqual([{ said: 'The later one, of', day: '2019-01-01', href: '/charter/board/' }]);
    expect(board.rulesAt).toBe('/charter/2018-01-01/#rules');
  });

  it('says of a wording that still holds which numbers are whose', () => {
    expect(asOf('2020-01-01', 'board').asides.map(said)).toEqual([
      'This wording is still in force. Its numbers are those of 1 January 2020; the page in force has those of today.',
    ]);
  });

  it('is found once: where it is in force, else at its own day', () => {
    const kinds = (page: string) =>
      pagesOfVersions(all)
        .filter((each) => each.page === page && asOf(each.day, page).sheet.kind !== null)
        .map((each) => each.day);
    expect(kinds('board')).toEqual(['2018-01-01']);
    expect(kinds('club')).toEqual(['2018-01-01']);
    expect(kinds('values')).toEqual([]);
  });

  it('has as neighbours the pages that were in force with it', () => {
    expect(inForce('board').after).toEqual({ text: 'values', href: '/charter/values/' });
    expect(asOf('2018-01-01', 'board').after).toEqual({ text: 'club', href: '/charter/2018-01-01/club/' });
    expect(asOf('2018-01-01', 'board').before).toBeNull();
  });

  it('has no rules where it belongs to no committee', () => {
    expect(inForce('values')).toMatchObject({ rules: null, rulesAt: null });
  });

  it('takes the numbers of a file from the rules beside it', () => {
    const { rules } = charterPageView(fixture('small', '2018-12-15'), 'board', null);
    expect(rules?.words).toMatchObject({ seats: 'four', statementWords: 'two hundred' });
    expect(rules?.figure.termMonths).toBe('24');
  });
});
