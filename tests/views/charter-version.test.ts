import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { day } from '../../src/governance/day.ts';
import { charterDays, charterVersionView } from '../../src/views/charter-version.ts';
import { fixture } from './sites.ts';
import { rewritten } from './texts.ts';

const said = (text: Parameters<typeof plain>[0]) => plain(text).replaceAll('\u00a0', ' ');
const all = rewritten('2020-06-01');
const version = (on: string) => charterVersionView(all, day(on));

describe('the page of a version of the charter', () => {
  it('is there for every day on which anything of it changed, up to the day of the site', () => {
    expect(charterDays(all)).toEqual(['2018-01-01', '2019-01-01', '2020-01-01', '2020-05-01']);
    expect(charterDays(rewritten('2019-06-01'))).toEqual(['2018-01-01', '2019-01-01']);
    expect(() => version('2018-01-02')).toThrow('No version of the charter began on 2018-01-02.');
  });

  it('says until when it held and leads to the ones before and after', () => {
    expect(version('2019-01-01')).toMatchObject({
      over: 'Amended charter',
      until: '2020-01-01',
      before: { day: '2018-01-01', href: '/charter/2018-01-01/' },
      after: { day: '2020-01-01', href: '/charter/2020-01-01/' },
    });
    expect(version('2018-01-01')).toMatchObject({ over: 'First version', changesHeading: 'What began', before: null });
    expect(version('2020-05-01')).toMatchObject({ until: null, after: null });
  });

  it('foresees the elections of committees whose seats come up together, and says of the others that there are none', () => {
    const { foresaw } = version('2018-01-01');
    expect(foresaw?.elected.map(({ name, cycle }) => [name, cycle])).toEqual([['board', 'Three seats in June']]);
    const [first] = foresaw?.elected[0]?.elections.elections ?? [];
    expect(first).toMatchObject({ cohort: { index: 0, label: 'June 2018' }, seats: 3 });
    expect(foresaw?.elected[0]?.elections.elections.map(({ cohort }) => cohort.label)).toEqual(
      [2018, 2019, 2020, 2021, 2022].map((year) => `June ${year}`),
    );
    expect(foresaw?.appointed.map(said)).toEqual([
      'No election is foreseen for the club: this version names no seats of it that come up together.',
    ]);
    expect(said(foresaw?.lead ?? [])).toMatch(/up to the end of 2022/);
  });

  it('shows the seats as it foresaw them, with today nowhere in them', () => {
    const chart = version('2019-01-01').foresaw?.elected[0]?.chart;
    expect(chart).toMatchObject({ from: '2019-01-01', to: '2024-01-01', today: null, recordsEnd: null });
  });

  it('foresees a cohort in the years in which it comes up, with the day on which its terms are due to end', () => {
    const pilots = charterVersionView(fixture('small', '2018-12-15'), day('2017-01-01'));
    const elections = pilots.foresaw?.elected[0]?.elections.elections ?? [];
    expect(elections.map(({ cohort, seated, due }) => [cohort.label, seated, due])).toEqual([
      ['spring 2018', { about: '2018-03-30' }, { about: '2020-03-30' }],
      ['spring 2020', { about: '2020-03-27' }, { about: '2022-03-27' }],
    ]);
  });

  it('has the pages and rules of its own day', () => {
    const { pages, rules } = version('2018-01-01');
    expect(pages.map(({ page, since }) => [page.href, since])).toEqual([
      ['/charter/2018-01-01/board/', '2018-01-01'],
      ['/charter/2018-01-01/club/', '2018-01-01'],
    ]);
    expect(rules.map(({ committee }) => committee.text)).toEqual(['board', 'club']);
    expect(version('2020-05-01').rules.map(({ committee }) => committee.text)).toEqual(['board']);
  });
});
