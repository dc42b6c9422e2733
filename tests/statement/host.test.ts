import { describe, expect, test } from 'vitest';
import { editFileLink, LONGEST_LINK, newFileLink, pathIn, type Repository } from '../../src/statement/host.ts';

const FILE = 'elections/2021-05/candidates/hana-x.md';
const TEXT = '---\nname: Hana & José\n---\nWhy #1? 100 %+1\n';
const at = (host: Repository['host'], more: Partial<Repository> = {}): Repository => ({
  host,
  url: 'https://git.example/town/community',
  branch: 'main',
  content: 'content',
  ...more,
});

describe('the link for a new file', () => {
  test('on GitHub: the whole path and the text', () => {
    const { href, filled } = newFileLink(at('github'), FILE, TEXT);
    const url = new URL(href);
    expect(url.pathname).toBe('/town/community/new/main');
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: `content/${FILE}`, value: TEXT });
    expect(filled).toBe('yes');
  });

  for (const host of ['forgejo', 'gitea'] as const) {
    test(`on ${host}: the folder in the path, the name and the text`, () => {
      const { href, filled } = newFileLink(at(host), FILE, TEXT);
      const url = new URL(href);
      expect(url.pathname).toBe('/town/community/_new/main/content/elections/2021-05/candidates');
      expect(Object.fromEntries(url.searchParams)).toEqual({ filename: 'hana-x.md', value: TEXT });
      expect(filled).toBe('yes');
    });
  }

  test('on GitLab: the whole path, and a text that its editor may leave out', () => {
    const { href, filled } = newFileLink(at('gitlab'), FILE, TEXT);
    const url = new URL(href);
    expect(url.pathname).toBe('/town/community/-/new/main');
    expect(Object.fromEntries(url.searchParams)).toEqual({ file_name: `content/${FILE}`, content: TEXT });
    expect(filled).toBe('perhaps');
  });

  test('leaves a text out that is too long for a link', () => {
    for (const host of ['github', 'gitlab', 'forgejo', 'gitea'] as const) {
      const { href, filled } = newFileLink(at(host), FILE, 'é'.repeat(LONGEST_LINK / 6));
      expect(filled).toBe('no');
      expect(href.length).toBeLessThan(300);
    }
  });

  test('a branch with a slash, a content folder elsewhere, an address that ends with a slash', () => {
    const repository = at('github', {
      url: 'https://git.example/town/',
      branch: 'site/next',
      content: './site/content/',
    });
    expect(newFileLink(repository, FILE, '').href).toMatch(/^https:\/\/git\.example\/town\/new\/site\/next\?filename=/);
    expect(pathIn(repository, FILE)).toBe(`site/content/${FILE}`);
    expect(pathIn(at('github', { content: '.' }), FILE)).toBe(FILE);
  });
});

test('the page on which a file is changed', () => {
  const path = `main/content/${FILE}`;
  expect(editFileLink(at('github'), FILE)).toBe(`https://git.example/town/community/edit/${path}`);
  expect(editFileLink(at('gitlab'), FILE)).toBe(`https://git.example/town/community/-/edit/${path}`);
  expect(editFileLink(at('forgejo'), FILE)).toBe(`https://git.example/town/community/_edit/${path}`);
});
