import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { amendmentsView } from '../../src/views/amendments.ts';
import { sample } from '../files/sample.ts';
import { community } from '../governance/support.ts';
import { siteWith } from './sites.ts';
import { rewritten } from './texts.ts';

const said = (text: Parameters<typeof plain>[0]) => plain(text).replaceAll('\u00a0', ' ');
const view = amendmentsView(rewritten('2020-06-01'));
const of = (since: string) => view.versions.find((each) => each.since === since);

describe('the page of amendments', () => {
  it('counts them and lists them newest first, the launch last', () => {
    expect(view.title).toBe('The charter has changed three times since its launch');
    expect(view.versions.map(({ since }) => since)).toEqual(['2020-05-01', '2020-01-01', '2019-01-01', '2018-01-01']);
    expect(view.versions.at(-1)?.version).toEqual({ text: 'The charter at its launch', href: '/charter/2018-01-01/' });
  });

  it('says that a charter which never changed has not been amended', () => {
    expect(amendmentsView(rewritten('2018-06-01')).title).toBe('The charter has not been amended');
    expect(amendmentsView(siteWith(community(), '2020-01-01'))).toMatchObject({ versions: [] });
    expect(amendmentsView(rewritten('2019-06-01')).title).toBe('The charter has changed once since its launch');
  });

  it('tells rule by rule what was said before and after', () => {
    const [board] = of('2019-01-01')?.account.committees ?? [];
    expect(board?.rules).toContainEqual({ label: 'Seats', before: 'Three', after: 'Five' });
    expect(board?.sameRules).toBe(false);
    expect(board?.moved.map(said)).toEqual(['The seat of ada moved to the June cohort.']);
  });

  it('holds nothing against nothing at the launch', () => {
    const account = of('2018-01-01')?.account;
    expect(account?.committees.map(({ committee, rules, sameRules }) => [committee.text, rules, sameRules])).toEqual([
      ['board', [], false],
      ['club', [], false],
    ]);
    expect(account?.pages).toEqual([]);
  });

  it('leads from a page that was written anew to both its wordings, and from one that was dropped to its last', () => {
    expect(of('2019-01-01')?.account.pages).toEqual([
      [
        'Written anew: ',
        { text: 'board before', href: '/charter/2018-01-01/board/' },
        ', ',
        { text: 'board after', href: '/charter/2019-01-01/board/' },
        '.',
      ],
    ]);
    expect(of('2020-05-01')?.account.pages).toEqual([
      ['Dropped: ', { text: 'club before', href: '/charter/2018-01-01/club/' }, '.'],
    ]);
  });

  it('says why a committee was dissolved, with one full stop', () => {
    const { versions } = amendmentsView(siteWith(sample, '2020-06-01'));
    const [assembly] = versions.find(({ since }) => since === '2019-06-01')?.account.committees ?? [];
    expect(assembly?.summary).toBe(
      'The committee was dissolved and its rules are no longer in force. Merged into the council.',
    );
  });
});
