import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { handbook } from '../../src/handbook/handbook.ts';
import { siteOf } from '../../src/site/site.ts';
import { handbookIndex, handbookPages } from '../../src/views/handbook.ts';

/** The entries of the handbook, and the site, of a community with a page of its own. */
function handbookOf(text: string) {
  const content = understand(
    readFiles({
      'community.yaml': `${EXAMPLE_BASE['community.yaml']}${text}`,
      'handbook/our-ways.md': '---\ntitle: Our ways\nsummary: What we do.\naudience: everyone\norder: 0\n---\nText.\n',
    }),
  );
  const on = day('2021-01-01');
  const site = siteOf(examine(content, on), startOfDay(on));
  return { entries: handbook(content, process.cwd()).map(({ id, body: _, ...data }) => ({ id, data })), site };
}

test('the index lists every page once, under those whom it is for, in its order', () => {
  const { entries, site } = handbookOf('');
  const groups = handbookIndex(entries.toReversed(), site);
  expect(groups.map(({ title }) => title)).toEqual([
    'For every reader',
    'For candidates',
    'For election officials',
    'For maintainers',
  ]);
  expect(groups[0]?.pages[0]).toEqual({ href: '/handbook/our-ways/', title: 'Our ways', summary: 'What we do.' });
  expect(groups.flatMap(({ pages }) => pages)).toHaveLength(entries.length);
});

test('a page of the manual that a community leaves out is not listed, and stays', () => {
  const { entries, site } = handbookOf('handbook: { leaveOut: [deploying, checks] }\n');
  const hrefs = handbookIndex(entries, site).flatMap(({ pages }) => pages.map(({ href }) => href));
  expect(hrefs).toHaveLength(entries.length - 2);
  expect(hrefs).not.toContain('/handbook/deploying/');
  expect(handbookPages(entries, site).map(({ id }) => id)).toEqual(expect.arrayContaining(['deploying', 'checks']));
});

test('a page says whom it is for, and where it comes from', () => {
  const { entries, site } = handbookOf('');
  const pages = new Map(handbookPages(entries, site).map((page) => [page.id, page]));
  expect(pages.get('our-ways')).toMatchObject({ audience: 'For every reader', madeFrom: null });
  expect(pages.get('our-ways')?.file?.path).toBe('content/handbook/our-ways.md');
  expect(pages.get('standing')).toMatchObject({ audience: 'For candidates', file: undefined });
  expect(pages.get('standing')?.madeFrom).toContain('docs/manual/standing.md');
});
