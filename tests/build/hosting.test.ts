import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { contentType } from '../../src/build/content-type.ts';
import { compress } from '../../src/build/hosting/compress.ts';
import { finish } from '../../src/build/hosting/finish.ts';
import { ALWAYS, FILE_KINDS, HTTPS_ONLY, headersOf, kindOf } from '../../src/build/hosting/headers.ts';
import { unfit } from '../../src/build/hosting/hosts.ts';
import { objectStoreScript } from '../../src/build/hosting/object-store.ts';
import { partition } from '../../src/build/hosting/partition.ts';
import { policyHeader, policyInPage } from '../../src/build/hosting/policy.ts';
import { redirectPage } from '../../src/build/hosting/redirects.ts';
import { headersFile, redirectsFile } from '../../src/build/hosting/rule-files.ts';
import { securityTxt } from '../../src/build/hosting/security-txt.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { communitySchema } from '../../src/content/schema/community.ts';
import { day } from '../../src/governance/day.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { folderOf } from '../temporary.ts';

/** A file of every kind that a site has, in folders that mix kinds as those of a site do. */
const FILES = [
  '404.html',
  '_astro/Page.CRYjRJfj.css',
  '_astro/index.b-dhZryj.js',
  '_astro/sans.9yMzSlGO.woff2',
  'calendars/council.ics',
  'calendars/elections/2021-05.ics',
  'data/content/person.json',
  'data/index.html',
  'data/v1/people.json',
  'data/v1/schema/people.json',
  'favicon.svg',
  'feed.atom',
  'feed.json',
  'index.html',
  'pagefind/filter/en_1.pf_filter',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/index/en_1.pf_index',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind-worker.js',
  'pagefind/pagefind.en_1.pf_meta',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'people/ada/index.html',
  'people/index.html',
  'robots.txt',
  'search/index.html',
  'sitemap-index.xml',
];

const SETTINGS = communitySchema.parse({
  name: 'Example',
  description: 'A community for examples.',
  url: 'https://example.org/',
  repository: { host: 'github', url: 'https://github.com/example/community' },
  redirects: [
    { from: '/people/adah/', to: '/people/ada/' },
    { from: '/calendars/board.ics', to: '/calendars/council.ics' },
  ],
  security: {
    contact: ['https://example.org/security/'],
    policy: 'https://example.org/policy/',
    languages: ['en', 'de'],
  },
});

describe('the kind of a file', () => {
  test('there is a file of every kind', () => {
    expect(new Set(FILES.map((file) => kindOf(file).name))).toEqual(new Set(FILE_KINDS.map(({ name }) => name)));
  });

  test('a page has the kind of its address', () => {
    for (const file of FILES.filter((name) => name.endsWith('index.html')))
      expect(kindOf(file.replace(/index\.html$/, '')), file).toBe(kindOf(file));
  });

  test('nothing that keeps its name is kept for long', () => {
    for (const file of FILES) {
      const seconds = Number(/max-age=(\d+)/.exec(headersOf(file)['Cache-Control'] ?? '')?.[1] ?? 0);
      if (!/[._-][\w-]{6,}\.\w+$|en_1/.test(file) || file.startsWith('sitemap'))
        expect(seconds, file).toBeLessThanOrEqual(3600);
    }
  });

  test('no policy lets a page run what stands in it, or ask another host', () => {
    for (const policy of ['page', 'search', 'nothing'] as const) {
      expect(policyHeader(policy)).toMatch(/^default-src 'none'.*; frame-ancestors 'none'$/);
      expect(policyHeader(policy)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:/);
    }
    expect(policyInPage('page')).not.toContain('frame-ancestors');
  });
});

/** The headers that a `_headers` file gives an address, as its hosts read it: those of every rule that matches, joined. */
function readHeaders(text: string, address: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of text.split('\n\n')) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const matches = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    for (const line of matches ? lines : []) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}

test('_headers gives every file, and every page’s address, its own headers, each once', () => {
  const text = headersFile(FILES, '/');
  for (const file of FILES) {
    const { 'Content-Type': type, ...rest } = headersOf(file);
    const wanted = { ...rest, ...HTTPS_ONLY, ...(kindOf(file).open ? { 'Content-Type': type } : {}) };
    expect(readHeaders(text, `/${file}`), file).toEqual(wanted);
    expect(readHeaders(text, `/${file.replace(/(^|\/)index\.html$/, '$1')}`), file).toEqual(wanted);
  }
  expect(readHeaders(text, '/nowhere/')).toEqual({ ...ALWAYS, ...HTTPS_ONLY });
});

test('_redirects says what each host understands', () => {
  expect(redirectsFile(SETTINGS.redirects, '/', '301!')).toBe(
    '/people/adah/ /people/ada/ 301!\n/calendars/board.ics /calendars/council.ics 301!\n',
  );
  expect(redirectsFile(SETTINGS.redirects, '/project/', '301')).toContain(
    '/project/people/adah/ /project/people/ada/ 301\n',
  );
});

test('a partition matches each file once, with as few rules as it can', () => {
  const keys: Record<string, string> = { 'a/1': 'x', 'a/b/2': 'x', 'c/3': 'x', 'c/4': 'y', 'c/d/5': 'y', '6': 'x' };
  expect(partition(Object.keys(keys), (file) => keys[file] ?? null)).toEqual([
    { pattern: '6', key: 'x' },
    { pattern: 'a/*', key: 'x' },
    { pattern: 'c/3', key: 'x' },
    { pattern: 'c/4', key: 'y' },
    { pattern: 'c/d/*', key: 'y' },
  ]);
});

test('compressed copies are the same bytes everywhere, and hold those of their files', async () => {
  const text = 'Who governs, until when, what happens next.\n'.repeat(100);
  const made = async () => {
    const root = folderOf({ 'index.html': text, 'a/b.json': text, 'short.txt': 'short', 'c.woff2': text });
    expect(await compress(root)).toBe(2);
    return root;
  };
  const [one, other] = [await made(), await made()];
  expect(filesIn(one)).toEqual([
    'a/b.json',
    'a/b.json.br',
    'a/b.json.gz',
    'c.woff2',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'short.txt',
  ]);
  const bytes = (root: string, file: string) => readFileSync(path.join(root, file));
  for (const file of ['index.html', 'a/b.json']) {
    expect(bytes(one, `${file}.gz`)).toEqual(bytes(other, `${file}.gz`));
    expect(bytes(one, `${file}.br`)).toEqual(bytes(other, `${file}.br`));
    expect(gunzipSync(bytes(one, `${file}.gz`)).toString()).toBe(text);
    expect(brotliDecompressSync(bytes(one, `${file}.br`)).toString()).toBe(text);
    // No time, no operating system.
    expect([...bytes(one, `${file}.gz`).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  }
});

test('a page that has moved is valid HTML and leads on without a script', async () => {
  const html = redirectPage('/people/ada/', { origin: 'https://example.org', base: '/project/', language: 'en' });
  expect(html).toContain('<link rel="canonical" href="https://example.org/project/people/ada/">');
  expect(html).toContain('content="0; url=/project/people/ada/"');
  expect(html).not.toContain('<script');
  const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')));
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([]);
});

test('the finished site has what stands at old addresses, security.txt, and what its host wants', async () => {
  const site = { 'index.html': 'home', 'people/ada/index.html': 'Ada', 'calendars/council.ics': 'BEGIN' };
  const root = folderOf(site);
  await finish(root, SETTINGS, day('2026-11-22'), '/', 'netlify');
  expect(filesIn(root)).toEqual([
    '.well-known/security.txt',
    '_headers',
    '_redirects',
    'calendars/board.ics',
    'calendars/council.ics',
    'index.html',
    'people/ada/index.html',
    'people/adah/index.html',
  ]);
  expect(readFileSync(path.join(root, 'calendars/board.ics'), 'utf8')).toBe('BEGIN');
  const plain = folderOf(site);
  await finish(plain, { ...SETTINGS, redirects: [], security: undefined }, day('2026-11-22'), '/', null);
  expect(filesIn(plain)).toEqual(Object.keys(site).sort());
  expect(unfit('netlify', '/project/')).toContain('url');
  expect(unfit('nginx', '/project/')).toBeNull();
});

test('security.txt expires some days after the build, and is canonical at the root alone', () => {
  const at = (base: string) =>
    securityTxt(SETTINGS.security, day('2026-11-22'), { origin: 'https://example.org', base });
  expect(at('/')).toBe(
    [
      'Contact: https://example.org/security/',
      'Expires: 2027-02-20T00:00:00Z',
      'Preferred-Languages: en, de',
      'Policy: https://example.org/policy/',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  expect(at('/project/')).not.toContain('Canonical');
  expect(securityTxt(undefined, day('2026-11-22'), { origin: 'https://example.org', base: '/' })).toBeNull();
});

/** What an upload script does with a file: the last `--exclude` or `--include` that matches decides, and `*` matches `/` too. */
function uploads(script: string, file: string): string[] {
  const glob = (pattern: string) =>
    new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  return script
    .split('\n\n')
    .filter((command) => command.startsWith('aws s3 cp'))
    .filter((command) => {
      let taken = true;
      for (const [, kind, pattern = ''] of command.matchAll(/--(include|exclude) '([^']*)'/g))
        if (glob(pattern).test(file)) taken = kind === 'include';
      return taken;
    })
    .map((command) => {
      const [, type] = /--content-type '([^']*)'/.exec(command) ?? [];
      const [, cache] = /--cache-control '([^']*)'/.exec(command) ?? [];
      return `${type} | ${cache}`;
    });
}

test('the upload gives every file its type and its caching, once, and leaves copies where they are', () => {
  const files = [...FILES, 'index.html.gz', 'index.html.br', 'people/index.html.gz'];
  const script = objectStoreScript(files, 'dist', 's3://bucket/project');
  for (const file of FILES)
    expect(uploads(script, file), file).toEqual([`${contentType(file)} | ${headersOf(file)['Cache-Control']}`]);
  for (const copy of ['index.html.gz', 'people/index.html.gz', 'people/ada/index.html.br'])
    expect(uploads(script, copy), copy).toEqual([]);
  const at = (part: string) => script.indexOf(part);
  expect(at("'_astro/")).toBeLessThan(at("'people/*'"));
  expect(at('aws s3 sync')).toBeGreaterThan(at("'people/*'"));
});

const handbook = (page: string) => readFileSync(`docs/manual/${page}.md`, 'utf8');

test('the handbook shows the configuration that lies in the repository', () => {
  expect(handbook('deploying')).toContain(`\`\`\`yaml\n${readFileSync('hosting/gitlab-ci.yml', 'utf8')}\`\`\``);
});

test('the handbook’s page on headers says what is sent', () => {
  const page = handbook('headers');
  for (const { what, cache, open } of FILE_KINDS)
    expect(page).toContain(`| ${what} | \`${cache}\` | ${open ? 'yes' : 'no'} |`);
  for (const [name, value] of Object.entries(ALWAYS)) expect(page).toContain(`${name}: ${value}\n`);
  for (const [name, value] of Object.entries(HTTPS_ONLY)) expect(page).toContain(`\`${name}: ${value}\``);
  expect(page).toContain(policyInPage('page'));
  expect(page).toContain(policyInPage('search'));
});

test('links that lead out of a statement vouch for nothing', () => {
  const html = renderStatement(
    '[a](https://example.org/a) <https://example.org/b> [c][c]\n\n[c]: http://example.org/c\n',
    {
      emails: false,
    },
  );
  const links = html.match(/<a [^>]*>/g) ?? [];
  expect(links).toHaveLength(3);
  for (const link of links) expect(link).toContain('rel="ugc nofollow noopener"');
});
