import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { addressFindings, goneFromContent, newAddresses, promisedAddresses } from '../../src/content/addresses.ts';
import { readFiles } from '../../src/content/files.ts';
import { publishedOf, readPublished, writePublished } from '../../src/content/published.ts';
import { understand } from '../../src/content/read.ts';
import { formatPlace } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { ran } from '../commands/ran.ts';
import { fill, folderOf } from '../temporary.ts';

const content = (published: string | null, ...redirects: readonly string[]) =>
  understand(
    readFiles({
      ...EXAMPLE_BASE,
      'community.yaml': `${EXAMPLE_BASE['community.yaml']}redirects:\n${redirects.map((line) => `  - ${line}\n`).join('') || '  []\n'}`,
      ...(published === null ? {} : { 'published.txt': published }),
    }),
  );

const FILES = [
  '404.html',
  '_astro/a.css',
  'index.html',
  'people/ada/index.html',
  'people/adah-x/index.html',
  'feed.atom',
];
const found = (...args: Parameters<typeof addressFindings>) =>
  addressFindings(...args).map(({ code, place, expected }) => [code, formatPlace(place), expected]);

const TODAY = day('2026-11-22');

test('promised are pages, data, calendars, feeds and the site map, not what pages ask for', () => {
  const files = [
    ...FILES,
    'data/v1/people.json',
    'calendars/council.ics',
    'pagefind/pagefind.js',
    'robots.txt',
    'sitemap-index.xml',
  ];
  expect(promisedAddresses(files)).toEqual([
    '/',
    '/calendars/council.ics',
    '/data/v1/people.json',
    '/feed.atom',
    '/people/ada/',
    '/people/adah-x/',
    '/sitemap-index.xml',
  ]);
});

test('an address that is gone is found, with the redirect to write', () => {
  expect(found(content('/ 2020-01-01\n/people/ada/ 2020-01-01\n/people/adah/ 2020-01-01\n'), FILES, TODAY)).toEqual([
    [
      'address-gone',
      'content/published.txt:3:1',
      expect.stringContaining('- { from: /people/adah/, to: /people/adah-x/ }'),
    ],
  ]);
});

test('what is named after a file is missed without a build, and nothing else', () => {
  const told = (published: string, ...redirects: string[]) => {
    const read = content(published, ...redirects);
    const { community } = examine(read, TODAY);
    return goneFromContent(read, community, TODAY).map(({ place, expected }) => [
      published.split('\n')[place.line - 1]?.split(' ')[0],
      /to: (\S+) /.exec(expected)?.[1],
    ]);
  };
  const gone = ['/people/adda/', '/organizations/bolts/in/2020/', '/elections/2020-05/dora-y/', '/committees/board/'];
  const there = [
    '/people/ada/',
    '/people/in/a/',
    '/elections/numbers/',
    '/elections/2020-05/',
    '/elections/2020-05/compare/',
    '/elections/2020-05/dora-x/',
    '/committees/council/2020-01-01/',
    '/handbook/tutorial/',
    '/handbook/checks/bad-id/',
    '/charter/no-page/',
    '/people/',
    '/calendars/board.ics',
  ];
  const lines = (list: readonly string[], since: string) => list.map((each) => `${each} ${since}\n`).join('');
  expect(told(lines([...gone, ...there], '2020-06-01'))).toEqual([
    ['/people/adda/', expect.anything()],
    ['/organizations/bolts/in/2020/', expect.anything()],
    ['/elections/2020-05/dora-y/', expect.anything()],
    ['/committees/board/', expect.anything()],
  ]);
  expect(told(lines(['/people/adda/'], '2020-06-01'))).toEqual([['/people/adda/', '/people/ada/']]);
  expect(told(lines(gone, '2999-01-01'))).toEqual([]);
  expect(told('/people/adda/ 2020-06-01\n', '{ from: /people/adda/, to: /people/ada/ }')).toEqual([]);
});

test.each([
  ['/people/ada/index.html', 'people/ada/index.html'],
  ['/index.html', 'index.html'],
  ['/404.html', null],
  ['/pagefind/pagefind.js', 'pagefind/'],
  ['/feed.atom/x/', 'feed.atom'],
  ['/old.ics/x.ics', 'old.ics'],
])('a redirect from %s would take the place of something of the site’s, or of another redirect', (from, taken) => {
  const read = content(
    null,
    `{ from: ${from}, to: ${from.endsWith('/') ? '/people/ada/' : '/feed.atom'} }`,
    '{ from: /old.ics, to: /feed.atom }',
  );
  const said = addressFindings(read, FILES, TODAY).map(({ code, message }) => [code, message]);
  expect(said).toEqual([
    [
      'redirect-taken',
      taken === null ? `${from} is an address of this site` : `${from} cannot be redirected: /${taken} is there`,
    ],
  ]);
});

test('one that is redirected is not gone, nor one of a later day, nor any without a list', () => {
  expect(
    found(content('/people/adah/ 2020-01-01\n', '{ from: /people/adah/, to: /people/ada/ }'), FILES, TODAY),
  ).toEqual([]);
  expect(found(content('/people/adah/ 2026-11-23\n'), FILES, TODAY)).toEqual([]);
  expect(found(content(null), FILES, TODAY)).toEqual([]);
});

test('a redirect from where something is, or to where nothing is, is found in its place', () => {
  expect(
    found(
      content(null, '{ from: /people/ada/, to: /people/adah-x/ }', '{ from: /old/, to: /people/adam/ }'),
      FILES,
      TODAY,
    ),
  ).toEqual([
    ['redirect-taken', 'content/community.yaml:8:13', expect.anything()],
    ['redirect-nowhere', 'content/community.yaml:9:24', 'did you mean /people/ada/?'],
  ]);
});

test.each([
  ['{ from: people/ada/, to: / }', 8],
  ['{ from: /people/ada, to: / }', 8],
  ['{ from: "https://example.org/a/", to: / }', 8],
  ['{ from: /../a/, to: / }', 8],
  ['{ from: /a b/, to: / }', 8],
  ['{ from: /a.ics, to: / }', 8],
])('%s is no redirect', (line, at) => {
  const { community, findings } = content(null, line);
  expect(community).toBeNull();
  expect(findings.map(({ place }) => place.line)).toEqual([at]);
});

test('a list is written sorted, each address once with its first day, and read again', () => {
  const lists = [
    { address: '/b/', since: day('2021-01-01') },
    { address: '/a/', since: day('2020-01-01') },
    { address: '/b/', since: day('2020-06-01') },
  ];
  const text = writePublished(lists);
  const { promised, wrong } = readPublished(text, 'content/published.txt');
  expect(wrong).toEqual([]);
  expect(promised.map(({ address, since }) => `${address} ${since}`)).toEqual(['/a/ 2020-01-01', '/b/ 2020-06-01']);
  expect(writePublished(promised)).toBe(text);
});

test('new are the promised addresses that the list lacks', () => {
  expect(newAddresses(content('/ 2020-01-01\n/people/ada/ 2020-01-01\n'), FILES)).toEqual([
    '/feed.atom',
    '/people/adah-x/',
  ]);
});

test('the command keeps what is new and says what is gone', async () => {
  const root = folderOf({
    'site/data/v1/index.json': '{"asOf":"2026-11-22"}',
    'site/index.html': '',
    'site/a/index.html': '',
  });
  fill(path.join(root, 'content'), EXAMPLE_BASE);
  const addresses = (...args: string[]) =>
    ran(['addresses', ...args], { content: path.join(root, 'content'), now: '2026-11-22' });
  const site = ['--folder', path.join(root, 'site')];
  const list = () => readFileSync(path.join(root, 'content', 'published.txt'), 'utf8').replace(/^#.*\n/gm, '');
  expect(await addresses(...site, '--keep')).toMatchObject({ status: 0, err: '' });
  expect(list()).toBe('/ 2026-11-22\n/a/ 2026-11-22\n/data/v1/index.json 2026-11-22\n');
  fill(root, { 'site/b/index.html': '', 'content/published.txt': `${list()}/gone/ 2026-01-01\n` });
  const { status, out, err } = await addresses(...site);
  expect(status).toBe(1);
  expect(out).toContain('new: /b/\n');
  expect(err).toContain('/gone/');
  expect(await addresses('--folder', root)).toMatchObject({ status: 2, out: '' });
});

test('the list is read from the content folder', () => {
  expect(publishedOf(content('# kept\n\n/a/ 2020-01-01\n')).promised).toHaveLength(1);
});
