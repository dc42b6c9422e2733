/** Searches through an index that Pagefind made, as a reader's browser asks it: English texts, and those of a Chinese community. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { findTexts, headings, valueMeant } from '../../src/browser/search/find.ts';
import type { Pagefind } from '../../src/browser/search/pagefind.ts';
import { index } from '../../src/build/search-index.ts';
import { fill } from '../temporary.ts';

interface Written {
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly facets: Readonly<Record<string, string>>;
}

const candidacy = (at: string, title: string, election: string, outcome: string, text: string): Written => ({
  at: `elections/${at}`,
  title,
  text,
  facets: { kind: 'Candidacy', election, year: election.slice(-4), outcome, committee: 'Council' },
});

const PAGES: readonly Written[] = [
  candidacy(
    '2024-04/ada',
    'Ada Miller',
    'April 2024',
    'Elected',
    'I maintain the scheduler, and I favour shorter meetings.',
  ),
  candidacy(
    '2023-04/ada',
    'Ada Miller',
    'April 2023',
    'Not elected',
    'I would run the meetings, and document the scheduler.',
  ),
  candidacy(
    '2024-04/bo',
    'Bo Wójcik',
    'April 2024',
    'Elected',
    'Governance in the open: the minutes of meetings are published.',
  ),
  { at: 'people/ada', title: 'Ada Miller', text: 'Terms and candidacies.', facets: { kind: 'Person' } },
  {
    at: 'charter/ratification',
    title: 'Ratification',
    text: 'The council confirms what was counted.',
    facets: { kind: 'Charter', year: '2024' },
  },
  {
    at: 'charter/2017/ratification',
    title: 'Ratification',
    text: 'The council confirms.',
    facets: { kind: 'Charter', year: '2017' },
  },
  candidacy(
    '2024-04/xiaoming',
    '王小明',
    '2024年4月',
    '当选',
    '我在开源社区工作了十年。开放治理很重要，我们应当公开会议记录。',
  ),
  candidacy('2024-04/liang', '梁静', '2024年4月', '未当选', '我维护调度器。放开限制之后，源代码的质量更好。'),
  candidacy(
    '2024-04/taro',
    '山田太郎',
    '2024年4月',
    '未当选',
    'コミュニティの運営を手伝います。会議は短いほうがよい。',
  ),
  candidacy('2024-04/minsu', '김민수', '2024年4月', '当选', '저는 오픈소스 커뮤니티에서 일했습니다.'),
];

const pageOf = ({ title, text, facets }: Written): string => `<!doctype html><html lang="en"><head>
<meta name="description" data-pagefind-meta="description[content]" content="About ${title}">
${Object.entries(facets)
  .map(([name, value]) => `<meta name="search-${name}" data-pagefind-filter="${name}[content]" content="${value}">`)
  .join('')}
</head><body><main id="content" data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p>${text}</p></main></body></html>`;

const folder = mkdtempSync(path.join(tmpdir(), 'hustings-'));
let pagefind: Pagefind;

beforeAll(async () => {
  const site = path.join(folder, 'site');
  fill(site, Object.fromEntries(PAGES.map((page) => [`${page.at}/index.html`, pageOf(page)])));
  await index(site, path.join(folder, 'kept'));
  // The parts of the index are fetched, which Node does not do from a disk.
  vi.stubGlobal('fetch', async (asked: string) => new Response(readFileSync(fileURLToPath(asked.replace(/\?.*/, '')))));
  pagefind = await import(path.join(site, 'pagefind', 'pagefind.js'));
  await pagefind.options({ baseUrl: '/', excerptLength: 32 });
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

const search = (text: string, facets: Readonly<Record<string, string>> = {}) =>
  findTexts(pagefind, { text, facets }, 20);
const titles = async (text: string, facets?: Readonly<Record<string, string>>) => {
  const { pages } = await search(text, facets);
  return headings(pages, []).sort();
};

test('no facet is loaded before its fields are opened', async () => {
  expect((await search('scheduler')).counts).toEqual({});
});

describe.each([
  [
    'a word of a statement',
    'scheduler',
    ['Candidacy of Ada Miller in April 2023', 'Candidacy of Ada Miller in April 2024'],
  ],
  ['two words, wherever they stand', 'meetings published', ['Candidacy of Bo Wójcik in April 2024']],
  ['a word without its marks', 'wojcik', ['Candidacy of Bo Wójcik in April 2024']],
  ['a word that is in titles alone', 'ratification', ['Ratification (2017)', 'Ratification (2024)']],
  ['a Chinese word within a run', '开源', ['Candidacy of 王小明 in 2024年4月']],
  ['a Chinese given name within a run', '小明', ['Candidacy of 王小明 in 2024年4月']],
  ['two Chinese words', '治理 会议', ['Candidacy of 王小明 in 2024年4月']],
  ['one sign', '源', ['Candidacy of 梁静 in 2024年4月', 'Candidacy of 王小明 in 2024年4月']],
  ['a Japanese word within a run', '運営', ['Candidacy of 山田太郎 in 2024年4月']],
  ['a Japanese word in katakana', 'コミュニティ', ['Candidacy of 山田太郎 in 2024年4月']],
  ['a Korean word before its particle', '커뮤니티', ['Candidacy of 김민수 in 2024年4月']],
  ['what is nowhere', '宇宙船', []],
  ['what is nowhere, in Latin letters', 'zzzyzx', []],
])('%s', (_, text, found) => {
  it(`“${text}” finds ${found.length} pages`, async () => {
    expect(await titles(text)).toEqual(found);
    expect((await search(text)).total).toBe(found.length);
  });
});

test('an excerpt of a script without blanks is short, whole, and marked as one word', async () => {
  const { pages } = await search('开源');
  expect(pages.map(({ excerpt }) => excerpt)).toEqual([
    '王小明. 我在<mark>开源</mark>社区工作了十年。开放治理很重要，我们应当公开会议记录。'.slice(
      0,
      pages[0]?.excerpt.length,
    ),
  ]);
  expect(pages[0]?.excerpt.length).toBeLessThan(80);
});

test('the number beside a value is the number of pages that choosing it shows', async () => {
  await pagefind.filters();
  for (const text of ['meetings', 'council', '会议', 'ada', '']) {
    for (const set of [{}, { year: '2024' }] as readonly Readonly<Record<string, string>>[]) {
      const { counts } = await search(text, set);
      for (const [name, values] of Object.entries(counts)) {
        if (name in set) continue;
        for (const [value, number] of Object.entries(values)) {
          expect((await search(text, { ...set, [name]: value })).total, `${text}, ${name}: ${value}`).toBe(number);
        }
      }
    }
  }
});

test('a hit that is called what somebody who was found by name is called says what it is', async () => {
  const { pages } = await search('candidacies');
  expect(headings(pages, ['Ada Miller'])).toEqual(['Ada Miller (Person)']);
});

test('a value is meant in any case, without its marks, and by what it alone has in it', () => {
  const values = ['Ant Group', 'Red Hat', 'Ødegård Labs', 'Red Rock'];
  expect(
    ['ant group', 'odegard', 'ODEGARD LABS', 'hat', 'red', 'nobody', ''].map((typed) => valueMeant(typed, values)),
  ).toEqual(['Ant Group', 'Ødegård Labs', 'Ødegård Labs', 'Red Hat', 'red', 'nobody', '']);
});
