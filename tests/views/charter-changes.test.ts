import { describe, expect, it } from 'vitest';
import { changedDays, charterChangesView } from '../../src/views/charter-changes.ts';
import { rewritten } from './texts.ts';

const all = rewritten('2020-06-01');

describe('a version of the charter against the one before', () => {
  it('has a page for every day but the launch', () => {
    expect(changedDays(all)).toEqual(['2019-01-01', '2020-01-01', '2020-05-01']);
    expect(() => charterChangesView(all, changedDays(rewritten('2018-06-01'))[0] ?? ('2018-01-01' as never))).toThrow();
  });

  it('leads to a page that is new, and from one that was dropped to its last wording', () => {
    const [came] = changedDays(all)
      .slice(1)
      .map((day) => charterChangesView(all, day).pages);
    expect(came?.map(({ title, before, after }) => [title, before, after?.href])).toEqual([
      ['values', null, '/charter/2020-01-01/values/'],
    ]);
    const [, , last] = changedDays(all).map((day) => charterChangesView(all, day));
    expect(last?.pages.map(({ title, before, after }) => [title, before?.href, after])).toEqual([
      ['club', '/charter/2020-01-01/club/', null],
    ]);
  });

  it('goes from one change to the next', () => {
    const turn = charterChangesView(all, changedDays(all)[1] ?? ('' as never)).turn;
    expect([turn.previous?.href, turn.next?.href]).toEqual([
      '/charter/2019-01-01/changes/',
      '/charter/2020-05-01/changes/',
    ]);
  });
});
