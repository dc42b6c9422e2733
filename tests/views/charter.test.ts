import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { charterView } from '../../src/views/charter.ts';
import { community } from '../governance/support.ts';
import { fixture, siteWith } from './sites.ts';
import { rewritten } from './texts.ts';

const said = (text: Parameters<typeof plain>[0]) => plain(text).replaceAll('\u00a0', ' ');

describe('the page of the charter', () => {
  const view = charterView(rewritten('2020-06-01'));

  it('says how much of it there is and what changed last', () => {
    expect(view.title.replaceAll('\u00a0', ' ')).toBe('The charter in force since 1 May 2020');
    expect(said(view.lead)).toBe('Two pages and the rules of one committee. Last changed: The club is dissolved.');
    expect(view.current?.version).toBe('version 4 of 4');
  });

  it('lists the pages in force in their order, and apart from them those that were dropped', () => {
    expect(view.current?.pages.map(({ page, since }) => [page.text, page.href, since])).toEqual([
      ['board', '/charter/board/', '2019-01-01'],
      ['values', '/charter/values/', '2020-01-01'],
    ]);
    expect(view.current?.dropped).toEqual([{ page: { text: 'club', href: '/charter/club/' }, until: '2020-05-01' }]);
  });

  it('has the rules of the committees that stand', () => {
    expect(view.current?.rules.map(({ committee, data }) => [committee.text, data])).toEqual([
      ['board', '/data/v1/committees/board/charter.json'],
    ]);
  });

  it('leads to every version, newest first; one of them is in force', () => {
    expect(view.current?.versions.map(({ href, until }) => [href, until])).toEqual([
      ['/charter/2020-05-01/', null],
      ['/charter/2020-01-01/', '2020-05-01'],
      ['/charter/2019-01-01/', '2020-01-01'],
      ['/charter/2018-01-01/', '2019-01-01'],
    ]);
  });

  it('knows on a day nothing of what came after', () => {
    const then = charterView(rewritten('2018-06-01')).current;
    expect(then?.version).toBe('version 1 of 1');
    expect(then?.pages.map(({ page }) => page.text)).toEqual(['board', 'club']);
    expect(then?.dropped).toEqual([]);
  });

  it('says that no charter is in force before the first', () => {
    const before = charterView(rewritten('2017-06-01'));
    expect(before.current).toBeNull();
    expect(said(before.lead)).toBe('The first version of the charter lies ahead of 1 June 2017.');
    expect(charterView(siteWith(community(), '2020-06-01')).title).toBe('No charter is in force yet');
  });

  it('speaks of the day on which the records end, where they end', () => {
    const { lead } = charterView(
      siteWith({ ...rewritten('2020-06-01').community, recordsEnd: rewritten('2019-06-01').asOf }, '2020-06-01'),
    );
    expect(said(lead)).toMatch(/^As the records stood on 1 June 2019: two pages and /);
  });

  it('is that of its files', () => {
    const { current } = charterView(fixture('small', '2020-01-01'));
    expect(current?.pages.map(({ page }) => page.text)).toEqual(['The board']);
    expect(current?.rules.map(({ committee }) => committee.text)).toEqual(['Board', 'Pilots']);
  });
});
