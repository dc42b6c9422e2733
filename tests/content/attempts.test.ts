/** What strangers may try, by what they want: to run, to rename, to impersonate, to be read, to stand first, to stop, to command. */
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine as checked } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { examine, FEATURES, inTheWay } from '../../src/content/markup/compile.ts';
import { themeHtml } from '../../src/content/markup/theme-html.ts';
import type { ProseKind } from '../../src/content/markup/walk.ts';
import { understand } from '../../src/content/read.ts';
import { dataFiles, serialise } from '../../src/files/data/index.ts';
import { asAnnotation, asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { type Draw, lotOf } from '../../src/governance/draw.ts';
import { siteOf } from '../../src/site/site.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { titled } from '../../src/views/links.ts';
import { viewsOf } from '../views/drawn.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const TODAY = day('2021-05-03');
const ELECTION = 'elections/2021-05/election.yaml';

const loaded = (files: Files) => checked(understand(readFiles({ ...EXAMPLE_BASE, ...files })), TODAY);
const codesOf = (files: Files): string[] => loaded(files).findings.map(({ code }) => code);

/** Everything that a build makes of a community short of its pages' looks; throws where it cannot. */
function builtFrom(files: Files): string {
  const community = loaded(files);
  if (community.findings.some(({ severity }) => severity === 'error')) return '';
  const site = siteOf(community, '2021-05-03T12:00:00Z' as never);
  const made = { commit: null, noCommit: 'none', content: { files: 1, sha256: '0'.repeat(64) } };
  const data = dataFiles(community.community, TODAY, made as never).map(({ json }) => serialise(json()));
  return JSON.stringify([viewsOf(site), data]);
}

/** A statement in the election that is open: its front matter by key, and its text. */
const stands = (file: string, front: Readonly<Record<string, unknown>>, text = 'I would like to help.'): Files => ({
  [`elections/2021-05/candidates/${file}.md`]: `---\n${Object.entries({
    name: 'Hana Example',
    affiliation: 'independent',
    ...front,
  })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n${text}\n`,
});

/** A page as the build compiles it. */
function compiled(kind: ProseKind, text: string): string {
  const options = { features: FEATURES[kind], hastPlugins: inTheWay(kind, false) };
  return JSON.stringify(kind === 'charter' ? mdxToJs(text, options) : markdownToHtml(text, options));
}

describe('A. to run: no prose with code, or with HTML that the site has not thought of', () => {
  const RUNS: readonly (readonly [ProseKind, string])[] = [
    ['charter', '- [ ] {globalThis.x = 1}'],
    ['charter', 'Term\n: {globalThis.x = 1}'],
    ['charter', '~~{globalThis.x = 1}~~'],
    ['charter', '![{globalThis.x}]({globalThis.y})<b onClick={f}/>'],
    ['charter', '<Rule is={"seats"} />'],
    ['charter', '<Rule {...globalThis} />'],
    ['charter', '<Rule is="seats" set:html="<img src=x onerror=alert(1)>" />'],
    ['charter', '<Rule.constructor is="seats" />'],
    ['charter', '<></>'],
    ['charter', '\u2028export const x = 1\n\nexport const y = 1'],
    ['charter', '{/* */ globalThis.x /* */}'],
    ['charter', '[^1]\n\n[^1]: <Rule is="seats">{1}</Rule>'],
    ['handbook', '<svg><script>alert(1)</script></svg>'],
    ['handbook', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>'],
    ['handbook', '<a href="java\tscript:alert(1)">x</a>'],
    ['handbook', '<a href="&#1;javascript:alert(1)">x</a>'],
    ['handbook', '[x](data:text/html,x)'],
    ['handbook', '<p id="main">x</p>'],
    ['handbook', '<p role="main">x</p>'],
    ['handbook', '<div>'.repeat(250)],
    ['handbook', `a ${'<span>'.repeat(2000)}`],
    ['charter', '<Rule is="seats">'.repeat(250) + '</Rule>'.repeat(250)],
    ['handbook', '<section role="alert">x</section>'],
    ['handbook', '<p role="button">x</p>'],
    ['handbook', '<p class="site-header">x</p>'],
    ['handbook', '<template><p>x</p></template>'],
    ['handbook', '<form action="//evil.example"><button>x</button></form>'],
    ['handbook', '<input type="checkbox" autofocus onfocus="alert(1)">'],
  ];
  test.each(RUNS)('%s: %s', (kind, text) => {
    const { refused, error } = examine(kind, text);
    expect(refused.length > 0 || error !== null).toBe(true);
  });
});

describe('B. to be somebody else: an id belongs to what has a file', () => {
  const people = (files: Files) => {
    const { community, findings } = loaded(files);
    const before = loaded({}).community;
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const each of before.people) expect(community.people).toContainEqual(each);
    for (const each of before.organizations) expect(community.organizations).toContainEqual(each);
    const ids = [...community.people, ...community.organizations, ...community.committees].map(({ id }) => id);
    if (errors.length === 0) expect(new Set(ids).size).toBe(ids.length);
    return findings.map(({ code }) => code);
  };

  const NOBODYS: readonly (readonly [string, Files, string | null])[] = [
    ['a handle with a Cyrillic letter', stands('\u0430da-x', {}), 'bad-id'],
    ['a handle with a full-width letter', stands('ada-\uff58', {}), 'bad-id'],
    ['a handle with a joiner', stands('ada\u200d-x', {}), 'bad-id'],
    ['a handle that ends with a hyphen', stands('ada-x-', {}), 'bad-id'],
    ['a handle with two hyphens', stands('ada--x', {}), 'bad-id'],
    ['a handle of forty letters', stands('a'.repeat(40), {}), 'bad-id'],
    ['a device of Windows with an ending', stands('nul.txt', {}), 'bad-id'],
    ['a device of Windows', stands('LPT1', {}), 'reserved-candidate'],
    ['a page of the site in capitals', stands('COMPARE', {}), 'reserved-candidate'],
    ['the handle of a member in other letters, with another name', stands('ADA-X', { github: 'ADA-X' }), null],
    ['the handle of somebody else in the text', stands('hana-x', { github: 'ada-x' }), 'handle-not-file-name'],
    ['a name in capitals', stands('hana-x', { name: 'ADA EXAMPLE' }), 'look-alike'],
    ['a name with a letter of another script', stands('hana-x', { name: 'Ad\u0430 Example' }), 'look-alike'],
    [
      'a name with a combining mark that is one letter elsewhere',
      stands('hana-x', { name: 'Ada Exa\u0301mple' }),
      null,
    ],
    ['a name in another order of composition', stands('hana-x', { name: 'A\u200cda Example' }), null],
    ['a name in another order', stands('hana-x', { name: 'Example, Ada' }), 'look-alike'],
    ['a name between quotes', stands('hana-x', { name: '"Ada Example"' }), 'look-alike'],
    ['a name in small capitals', stands('hana-x', { name: '\u1d00\u1d05\u1d00 Example' }), 'look-alike'],
    ['a name with a letter of the Cherokee', stands('hana-x', { name: 'Ada \u13acxample' }), 'mixed-alphabets'],
    ['a person called like a device', { 'people/con.yaml': 'name: Con\n' }, 'reserved-id'],
    ['an organization called like a device', { 'organizations/com1.yaml': 'name: Com One\n' }, 'reserved-id'],
    ['a name in mathematical letters', stands('hana-x', { name: '\u{1d400}da Example' }), 'look-alike'],
    ['a handle like a member’s', stands('ada-\u0078x', { github: 'ada-xx' }), null],
    ['a zero for an o', { ...stands('d0ra-x', { github: 'd0ra-x' }) }, 'look-alike'],
    ['an organization called like a committee', stands('hana-x', { affiliation: 'Council' }), 'new-organization'],
    ['an organization in other letters', stands('hana-x', { affiliation: 'A\u0441me' }), 'new-organization'],
    ['an organization behind a mark of direction', stands('hana-x', { affiliation: '\u200eAcme' }), 'hidden-character'],
    ['an organization with a soft hyphen', stands('hana-x', { affiliation: 'Ac\u00adme' }), 'hidden-character'],
    ['an organization that is a path', stands('hana-x', { affiliation: '../../acme' }), 'new-organization'],
    ['an organization in Roman numerals', stands('hana-x', { affiliation: 'Ac\u217fe' }), 'new-organization'],
  ];
  test.each(NOBODYS)('%s', (_, files, code) => {
    const found = people(files);
    if (code !== null) expect(found).toContain(code);
    builtFrom(files);
  });
});

describe('C. to speak as the site or its officials', () => {
  const SPEAKS: readonly (readonly [string, Files, string])[] = [
    ['a check mark in a name', stands('hana-x', { name: 'Hana \u2714\ufe0f' }), 'sign-in-name'],
    ['a medal in a name', stands('hana-x', { name: 'Hana \u{1f3c5}' }), 'sign-in-name'],
    ['a ballot box in a name', stands('hana-x', { name: '\u2611 Hana' }), 'sign-in-name'],
    ['a check mark in pronouns', stands('hana-x', { pronouns: '\u2713 elected' }), 'sign-in-name'],
    ['a star in a language', stands('hana-x', { languages: ['\u2605 recommended'] }), 'sign-in-name'],
    ['a state behind a name', stands('hana-x', { name: 'Hana Example (withdrawn)' }), 'sign-in-name'],
    ['another behind a dash', stands('hana-x', { name: 'Hana Example \u2013 not elected' }), 'sign-in-name'],
    ['another behind a comma', stands('hana-x', { name: 'Hana Example, Winner' }), 'sign-in-name'],
    ['an option of the ballot', stands('hana-x', { name: 'None of the above' }), 'sign-in-name'],
    ['those who count', stands('hana-x', { name: 'The Election Officials' }), 'sign-in-name'],
    ['no letter at all', stands('hana-x', { name: '12' }), 'sign-in-name'],
    ['a summary as the editors', stands('hana-x', { summary: 'editor' }), 'editor-without-source'],
    [
      'a summary and a source',
      stands('hana-x', { summary: 'editor', source: 'https://example.org/' }),
      'editor-before-result',
    ],
    ['a line break in a name', stands('hana-x', { name: 'Hana\nElected' }), 'invalid-value'],
    ['a paragraph separator in a name', stands('hana-x', { name: 'Hana\u2029Elected' }), 'hidden-character'],
    ['a turn of direction in an affiliation', stands('hana-x', { affiliation: '\u202edetcele' }), 'hidden-character'],
    ['a place among the elected', stands('hana-x', { place: 1 }), 'unknown-key'],
    ['a state', stands('hana-x', { status: 'elected' }), 'unknown-key'],
    ['a heading of the page', stands('hana-x', {}, '# The result\n\nHana was elected.'), 'site-heading'],
    ['an element of the page', stands('hana-x', {}, '</article><p>Elected</p>'), 'raw-html'],
  ];
  test.each(SPEAKS)('%s', (_, files, code) => {
    expect(codesOf(files)).toContain(code);
  });
});

describe('D. to be read by machines, or to lead elsewhere than it says', () => {
  const LEADS: readonly (readonly [string, string])[] = [
    ['a&#8203;da@example.org', 'email-address'],
    ['ada(at)example(dot)org', 'email-address'],
    ['ada AT example DOT org', 'email-address'],
    ['ada@[192.0.2.1]', 'email-address'],
    ['ada @ example.org', 'email-address'],
    ['ada{at}example.org', 'email-address'],
    ['ada@b\u00fccher.example', 'email-address'],
    ['| ada@example.org |\n| - |', 'email-address'],
    ['1. `ada@example.org`', 'email-address'],
    ['[x](https://example.org@evil.example/)', 'bad-link'],
    ['[x](https:evil.example)', 'bad-link'],
    ['[x](//evil.example/)', 'bad-link'],
    ['[x](\\\\evil.example)', 'bad-link'],
    ['[https\u200b://example.org](https://evil.example/)', 'disguised-link'],
    ['[example\u3002org](https://evil.example/)', 'disguised-link'],
    ['[10.0.0.1](https://evil.example/)', 'disguised-link'],
    ['[example[.]org](https://evil.example/)', 'disguised-link'],
    ['[example .org](https://evil.example/)', 'disguised-link'],
    ['[example\u2027org](https://evil.example/)', 'disguised-link'],
    ['ada%40example.org', 'email-address'],
    ['ada@\u092d\u093e\u0930\u0924.example', 'email-address'],
    ['"ada"@example.org', 'email-address'],
    ['[ftp://example.org](https://evil.example/)', 'disguised-link'],
    ['[exam`ple`.org](https://evil.example/)', 'disguised-link'],
    ['[example.org](https://example.org.evil.example/)', 'disguised-link'],
    ['[x]: https://evil.example\n\n[*example*.org][x]', 'disguised-link'],
  ];
  test.each(LEADS)('%s', (text, code) => {
    expect(codesOf(stands('hana-x', {}, text))).toContain(code);
    expect(renderStatement(text, { emails: false })).not.toMatch(/@|\bat\b(?!a)|href="(?!https:\/\/)/i);
  });

  test.each([
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://1113982867/', '66.102.7.147'],
    ['https://ex%61mple.org/', 'example.org'],
    ['https://example.org%2eevil.example/', 'example.org.evil.example'],
  ])('a host that is written otherwise is told as it is read: %s', (url, host) => {
    expect(renderStatement(`[x](${url})`, { emails: false })).toContain(`(${host})`);
  });

  test('a host in another script is told in the letters of addresses', () => {
    expect(renderStatement('[x](https://\u0430\u0440\u0440\u04cf\u0435.com/)', { emails: false })).toContain(
      '(xn--80ak6aa92e.com)',
    );
  });
});

describe('D. to lead elsewhere than it says, in whatever file a link is written', () => {
  const LINK = '{ title: example.org, url: "https://evil.example/" }';
  const MARKED = '[example.org](https://evil.example/)';
  const prose = (front: string, text: string): string => `---\n${front}---\n${text}\n`;
  const HANDBOOK = 'title: Voting\nsummary: How votes are cast.\naudience: everyone\norder: 1\n';
  const CHARTER = 'title: Voting\nsummary: How votes are cast.\norder: 2\nsince: 2019-01-01\n';
  const added = (file: string, text: string): Files => ({ [file]: `${EXAMPLE_BASE[file] ?? ''}${text}` });
  const page = (text: string): Files => ({ 'handbook/voting.md': prose(HANDBOOK, text) });
  const FILES: readonly (readonly [string, Files])[] = [
    ['a source of a note of the community', added('community.yaml', `notes: [{ text: A, sources: [${LINK}] }]\n`)],
    ['a link of the community', added('community.yaml', `links: [${LINK}]\n`)],
    ['the navigation', added('community.yaml', `navigation: { links: [${LINK}] }\n`)],
    ['a source of an election', added(ELECTION, `sources: [${LINK}]\n`)],
    ['a note of a committee', added('committees/council.yaml', `notes: [{ text: A, sources: [${LINK}] }]\n`)],
    ['a note of a person', added('people/ada.yaml', `notes: [{ text: A, sources: [${LINK}] }]\n`)],
    ['a note of an organization', added('organizations/acme.yaml', `notes: [{ text: A, sources: [${LINK}] }]\n`)],
    [
      'the source of a draw',
      added(ELECTION, 'draw: { source: example.org, url: "https://evil.example/", at: 2021-05-08 12:00 UTC }\n'),
    ],
    [
      'a source of a page of the charter',
      { 'charter/2019-01-01/v.mdx': prose(`${CHARTER}sources: [${LINK}]\n`, 'A.') },
    ],
    ['a page of the charter', { 'charter/2019-01-01/v.mdx': prose(CHARTER, MARKED) }],
    ['a message', { 'messages/planned.md': prose('subject: A plan\n', MARKED) }],
    ['the foot of every page', { 'theme/footer.html': '<p><a href="https://evil.example/">example.org</a></p>\n' }],
    ['the head of every page', { 'theme/header.html': '<a href="https://evil.example/"><b>exa</b>mple.org</a>\n' }],
    ['the handbook', page(MARKED)],
    ['a heading', page('## [**example**.org](https://evil.example/)')],
    ['a table', page(`| a |\n| - |\n| ${MARKED} |`)],
    ['a footnote', page(`A[^1].\n\n[^1]: ${MARKED}`)],
    ['HTML', page('<a href="https://evil.example/">exam<wbr>ple.org</a>')],
    ['a reference', page('[https://example.org/vote][1]\n\n[1]: https://evil.example/')],
    ['a picture', page('[![example.org](/logo.svg)](https://evil.example/)')],
    ['a mailbox', page('[ada@example.org](mailto:mallory@evil.example)')],
    ['code', page('[`example.org`](https://evil.example/)')],
  ];
  test.each(FILES)('%s', (_, files) => {
    const found = loaded(files).findings.filter(({ severity }) => severity === 'error');
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/leads? to evil\.example/)]);
  });

  test('a link may be called what is there: its page, its file, the host itself', () => {
    const titles = ['README.md', 'www.example.org', 'The list of example, 2021', 'Minutes 2.0'];
    const links = titles.map((title) => `{ title: "${title}", url: "https://example.org/a/README.md" }`);
    expect(codesOf(added('community.yaml', `links: [${links.join(', ')}]\n`))).toEqual([]);
  });

  test.each(['charter', 'handbook'] as const)(
    'a host in another script is told in the letters of addresses: %s',
    (kind) => {
      const [file, front] =
        kind === 'charter' ? ['charter/2019-01-01/v.mdx', CHARTER] : ['handbook/voting.md', HANDBOOK];
      const text = '[x](https://\u0430\u0440\u0440\u04cf\u0435.com/) and https://\u0430cme.com/';
      expect(codesOf({ [file]: prose(front, text) })).toEqual([]);
      const made = compiled(kind, text);
      expect(made).toContain('(xn--80ak6aa92e.com)');
      expect(made).toContain('(xn--cme-5cd.com)');
    },
  );

  test('so is one of a title, and in the community’s own part of every page', () => {
    expect(titled('Ours', 'https://\u0430cme.com/')).toBe('Ours (xn--cme-5cd.com)');
    expect(titled('Ours', 'https://acme.com/')).toBe('Ours');
    expect(themeHtml('<a href="https://\u0430cme.com/">Ours</a>', 'f').html).toMatch(/<\/a> \(xn--cme-5cd\.com\)$/);
  });
});

describe('E. to stand first: what the order is drawn from is in one form, and nobody can choose among several', () => {
  const VALUE = 'a'.repeat(64);
  const DRAWS: readonly (readonly [string, string])[] = [
    ['election-id', 'draw-from-id'],
    ['election-ID', 'wrong-type'],
    ['{ beacon: quicknet, round: 1 }', 'draw-time'],
    [`{ beacon: default, round: 833485, value: ${VALUE} }`, 'draw-time'],
    ['{ beacon: default, round: 833487 }', 'draw-time'],
    ['{ beacon: default, round: 0 }', 'out-of-range'],
    ['{ beacon: default, round: 833486.5 }', 'wrong-type'],
    ['{ beacon: default, round: 99999999999 }', 'out-of-range'],
    ['{ beacon: mine, round: 833486 }', 'unknown-value'],
    [`{ beacon: default, round: 833486, value: ${VALUE.toUpperCase()} }`, 'invalid-value'],
    [`{ beacon: default, round: 833486, value: ${VALUE}a }`, 'invalid-value'],
    ['{ beacon: default, round: 833486, source: mine }', 'unknown-key'],
    ['{ source: Lottery, at: 2021-05-08 12:00 UTC, value: 123456 }', 'wrong-type'],
    ['{ source: Lottery, at: 2021-05-08 12:00 UTC, value: "12 34 56" }', 'invalid-value'],
    ['{ source: Lottery, at: 2021-05-08 12:00 UTC, value: "\uff10\uff11\uff12\uff13\uff14\uff15" }', 'invalid-value'],
    ['{ source: Lottery, at: 2021-05-08 12:00 UTC, value: "12345" }', 'invalid-value'],
    ['{ source: Lottery, at: 2021-05-08 12:00 UTC, value: "123456" }', 'draw-value-early'],
    ['{ source: Lottery, at: 2021-05-07 12:00 UTC }', 'draw-time'],
    ['{ source: Lottery, at: 2021-05-15 12:00 UTC }', 'draw-time'],
    ['{ source: Lottery, at: 2999-05-09 12:00 UTC }', 'draw-time'],
    ['{ source: Lottery }', 'missing-key'],
    ['{ value: "123456" }', 'missing-key'],
    ['[]', 'wrong-type'],
  ];
  const election = (draw: string): Files => ({ [ELECTION]: `${EXAMPLE_BASE[ELECTION]}draw: ${draw}\n` });
  test.each(DRAWS)('%s', (draw, code) => {
    expect(codesOf(election(draw))).toContain(code);
  });

  test('a handle in other letters, and a file with another name, draw no other lot', () => {
    const draw: Draw = {
      by: 'source',
      source: 'Lottery',
      url: null,
      at: '2021-05-08T12:00:00Z' as never,
      value: '123456',
    };
    expect(lotOf(draw, '2021-05', 'Hana-X')).toBe(lotOf(draw, '2021-05', 'hana-x'));
  });
});

describe('F. to stop it: findings or a site, and never a stack', () => {
  const settings = (line: string): Files => ({
    'community.yaml': `${EXAMPLE_BASE['community.yaml']?.replace(/^url: .*$/m, line)}`,
  });
  const STOPS: readonly (readonly [string, Files])[] = [
    ...[
      'url: https://example.org:8443/',
      'url: https://example.org:443/a/',
      'url: https://[2001:db8::1]/',
      'url: https://[2001:db8::1]:8080/x/',
      'url: https://example.org./',
      'url: https://example.org../',
      'url: https://example.org/./a/',
      'url: https://example.org/%2e%2e/',
      'url: https://user:secret@example.org/',
      'url: https://example.org/?a=b',
      'url: https://example.org/#a',
      'url: HTTPS://EXAMPLE.ORG/A/',
      'url: https://b\u00fccher.example/',
      'url: http://localhost/',
      'url: https://example.org/a b/',
      'url: https://999.999.999.999/',
      'url: https://example.org:99999/',
      'url: file:///etc/passwd',
      `url: https://example.org/${'a/'.repeat(2000)}`,
      'url: https://example.org\nlanguage: xx-invalid-tag-that-is-long',
      'url: https://example.org\nlanguage: constructor',
      'url: https://example.org\nredirects: [{ from: /a/, to: /a/ }]',
      'url: https://example.org\nredirects: [{ from: /, to: /people/ }]',
      'url: https://example.org\nredirects: [{ from: /.git/, to: /people/ }]',
      `url: https://example.org\nredirects: [{ from: /${'a'.repeat(300)}/, to: /people/ }]`,
      'url: https://example.org\nredirects: [{ from: /a/, to: //evil.example/ }]',
      'url: https://example.org\nnouns: { __proto__: x }',
    ].map((line): readonly [string, Files] => [line.slice(0, 80), settings(line)]),
    ['an organization called like a committee, by a file', { 'organizations/council.yaml': 'name: Council\n' }],
    ['an organization called like a committee, by a statement', stands('hana-x', { affiliation: 'council' })],
    ['a name of ten thousand marks', stands('hana-x', { name: `H${'\u0301'.repeat(10_000)}` })],
    [
      'a title of a megabyte',
      {
        'handbook/long.md': `---\ntitle: ${'x'.repeat(1_000_000)}\nsummary: s\naudience: everyone\norder: 1\n---\nText.\n`,
      },
    ],
    ['lists within lists', { 'people/hana.yaml': `name: ${'['.repeat(5000)}${']'.repeat(5000)}\n` }],
    ['quotes within quotes', stands('hana-x', {}, `${'>'.repeat(5000)} x`)],
    ...(
      [
        ['quotes', '>'.repeat(20_000)],
        ['lists', '- '.repeat(20_000)],
        ['numbers', '1. '.repeat(20_000)],
        ['both', '> - '.repeat(10_000)],
        ['lists by their indents', Array.from({ length: 600 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n')],
        ['elements', '<div>'.repeat(3000)],
      ] as const
    ).map(([what, text]): readonly [string, Files] => [
      `${what} within each other on a page of the handbook`,
      { 'handbook/x.md': `---\ntitle: X\nsummary: s\naudience: everyone\norder: 9\n---\n${text} x\n` },
    ]),
    ['brackets within brackets', stands('hana-x', {}, '['.repeat(20_000))],
    ['emphasis without end', stands('hana-x', {}, '*a **b '.repeat(5000))],
    ['a day of no calendar', { [ELECTION]: `${EXAMPLE_BASE[ELECTION]}published: 2021-13-45\n` }],
    [
      'an order of nobody',
      { 'handbook/x.md': '---\ntitle: X\nsummary: s\naudience: everyone\norder: .nan\n---\nText.\n' },
    ],
    ['bytes that are no text', { 'people/hana.yaml': new Uint8Array([0xff, 0xfe, 0x00, 0x61]) }],
    ['a mark at the start', { 'people/hana.yaml': '\ufeff\ufeffname: Hana\n' }],
    ['lines that end with CR alone', { 'people/hana.yaml': 'name: Hana\rgithub: hana-x\r' }],
    ['front matter that does not end', { 'handbook/x.md': '---\ntitle: X\n' }],
    ['an anchor that holds itself', { 'people/hana.yaml': 'name: &a [*a]\n' }],
    ['a key that is a list', { 'people/hana.yaml': '? [a, b]\n: c\nname: Hana\n' }],
  ];
  test.each(STOPS)('%s', (_, files) => {
    const began = performance.now();
    for (const finding of loaded(files).findings) {
      expect(asText(finding)).not.toMatch(/\n\s+at |\[object|\bundefined\b/);
      expect(finding.place.line).toBeGreaterThan(0);
    }
    builtFrom(files);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

test.each([
  ['a backslash at the end', 'Text \\\\'],
  ['quotes within each other', '>'.repeat(2000)],
  ['lists within each other', '- '.repeat(200)],
])('%s of a page, of the charter or the handbook, is found where it stands', (_, text) => {
  const front = 'title: X\nsummary: s\norder: 9\n';
  const { findings } = loaded({
    'handbook/x.md': `---\n${front}audience: everyone\n---\n${text}`,
    'charter/2019-01-01/x.mdx': `---\n${front}since: 2019-01-01\n---\n${text}`,
  });
  const places = findings.filter(({ code }) => code === 'mdx-syntax').map(({ place }) => `${place.file}:${place.line}`);
  expect(places).toEqual(['content/charter/2019-01-01/x.mdx:7', 'content/handbook/x.md:7']);
});

describe('G. to command: what is told of a file steers no terminal and no runner', () => {
  const COMMANDS: readonly string[] = [
    '\u001b[2J\u001b[H',
    '\u001b]8;;https://evil.example/\u0007x\u001b]8;;\u0007',
    '\u009b31m',
    '\u0085::error::x',
    '\r::set-output name=a::b',
    '\n::add-mask::x',
    '\n##[command]rm',
    '##vso[task.setvariable variable=a]b',
    '\u2028::warning::x',
    '\u0008\u0008\u0008ok',
    '\u202e::error::x',
    '%0A::error::x',
  ];
  const STEERING = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\u202e]|##(?:\[|vso\[)|^\s*::(?!(?:error|notice) file=)/mu;
  const within = (text: string): Files => ({
    ...stands('hana-x', { name: `Hana${text}`, [`key${text}`]: 1, affiliation: text }),
    'people/hana.yaml': `name: ${JSON.stringify(`H${text}`)}\n${JSON.stringify(`k${text}`)}: 1\n`,
    [`people/h${text.replaceAll('/', '')}.yaml`]: 'name: H\n',
    [ELECTION]: `${EXAMPLE_BASE[ELECTION]}${JSON.stringify(text)}: 1\n`,
  });
  test.each(COMMANDS.map((text) => [JSON.stringify(text), text]))('%s', (_, text) => {
    const { findings } = loaded(within(text));
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings) {
      expect(asText(finding)).not.toMatch(STEERING);
      const annotation = asAnnotation(finding);
      expect(annotation).not.toMatch(STEERING);
      expect(annotation.split('\n')).toHaveLength(1);
      // What stands before the message holds no sign that would end it.
      expect(annotation).toMatch(/^::(?:error|notice) file=[^:]*,title=[^:]*::/);
    }
  });
});
