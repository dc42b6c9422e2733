/** Inputs by somebody who means harm, those that were tried once and others of their kinds: each gives what is right. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine as examineContent } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { examine } from '../../src/content/markup/compile.ts';
import { understand } from '../../src/content/read.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { disguised } from '../../src/statement/disguise.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { WITHHELD } from '../../src/words/withheld.ts';

const TRIED = path.resolve('../shared/cases/attacks');
const FILE = 'elections/2021-05/candidates/hana-x.md';
const HEAD = { name: 'Hana Example', github: 'hana-x', affiliation: 'Acme' };

const examined = (files: Record<string, string>) =>
  examineContent(understand(readFiles({ ...EXAMPLE_BASE, ...files })), day('2021-05-03'));
const statement = (front: object, body = 'I stand.') =>
  `---\n${Object.entries({ ...HEAD, ...front })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n${body}\n`;
/** What is said of hana-x's statement, errors and hints. */
const said = (text: string): string[] =>
  examined({ [FILE]: text }).findings.flatMap(({ code, place }) => (place.file === `content/${FILE}` ? [code] : []));
const errors = (text: string): string[] =>
  examined({ [FILE]: text }).findings.flatMap(({ code, severity, place }) =>
    severity === 'error' && place.file === `content/${FILE}` ? [code] : [],
  );

describe.skipIf(!existsSync(TRIED))('what was tried once', () => {
  test('each input is tried here', () => {
    const here = readFileSync(import.meta.filename, 'utf8');
    expect(readdirSync(TRIED).filter((name) => !here.includes(`'${name}'`))).toEqual([]);
  });
  const tried = (name: string): string => {
    const text = readFileSync(path.join(TRIED, name), 'utf8');
    return text.replace(/^github: .*$/m, 'github: hana-x');
  };
  test.each([
    ['affiliation-500-chars.md', 'invalid-value'],
    ['name-long.md', 'invalid-value'],
    ['link-leading-word.md', 'disguised-link'],
    ['link-title-https.md', 'disguised-link'],
    ['link-zwnj-host.md', 'disguised-link'],
    ['name-tick.md', 'sign-in-name'],
  ])('%s is an error, %s', (name, code) => {
    const found = errors(tried(name));
    expect(found.length, found.join()).toBeGreaterThan(0);
    if (code !== 'invalid-value') expect(found).toContain(code);
  });
  test('a mailbox is a hint, for the page withholds it', () => {
    expect(said(tried('mail-zwnj-before-at.md'))).toContain('email-address');
  });
  test('an organization keeps its name, and the newcomer gets an id of its own', () => {
    const intel = { 'organizations/intel.yaml': 'name: Intel\n' };
    const { community, findings } = examined({ ...intel, [FILE]: tried('org-hijack-mallory.md') });
    expect(community.organizations.find(({ id }) => id === 'intel')?.name).toBe('Intel');
    expect(community.organizations.filter(({ name }) => name.startsWith('Intel'))).toHaveLength(2);
    expect(findings.map(asText).join('\n')).toContain('did you mean "Intel"');
  });
  test('quotes without end stay within bounds', () => {
    const html = renderStatement(tried('deep-quotes.md').split('---\n')[2] ?? '', { emails: false });
    expect(html.match(/<blockquote>/g)).toHaveLength(5);
  });
  test.each(['emoji-zwj-chain.md', 'spoof-hr-end.md', 'deep-quotes.md'])(
    '%s passes, and stays a candidate’s text',
    (name) => {
      const { community, findings } = examined({ [FILE]: tried(name) });
      expect(findings.filter(({ place }) => place.file === `content/${FILE}`)).toEqual([]);
      const election = community.elections.find(({ id }) => id === '2021-05');
      expect(election?.candidacies.map(({ statement: own }) => own?.writtenBy)).toEqual(['candidate']);
      // Whose it is stands around it: tests/browser/hostile.spec.ts looks at the page.
      const html = renderStatement(election?.candidacies[0]?.statement?.body ?? '', { emails: false });
      expect(html).not.toMatch(/<h[1-6]|class=|id=|style=/);
    },
  );
  test('the editors do not write for somebody who stands: summary-editor.md', () => {
    expect(said(tried('summary-editor.md'))).toContain('editor-before-result');
    // In a request by whoever is no owner it is an error: tests/pull-requests.
  });
  test('the election that they were tried in is one that the charter allows', () => {
    const text = readFileSync(path.join(TRIED, 'election-2026-10.yaml'), 'utf8')
      .replace('architecture-committee', 'council')
      .replace('seats: 3', 'seats: 1')
      .replace('[ildikov]', '[eve]');
    const { findings } = examined({ 'elections/2026-10/election.yaml': text });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test.each(['mdx-code-hidden-in-table.mdx', 'handbook-meta-refresh.md'])('%s is refused', (name) => {
    const kind = name.endsWith('mdx') ? 'charter' : 'handbook';
    const text = readFileSync(path.join(TRIED, name), 'utf8').replace(/^---[\s\S]*?---\n/, '');
    const { refused, error } = examine(kind, text);
    expect(refused.length + (error === null ? 0 : 1)).toBeGreaterThan(0);
  });
});

describe('code in a charter page is refused', () => {
  test.each([
    '{1 + 1}',
    '| a |\n| - |\n| {x} |',
    '[^1]\n\n[^1]: {x()}',
    '> - {x}',
    '<Rule is={"seats"} />',
    '<Rule {...x} />',
    '<b onclick="x()">x</b>',
    'export const a = 1',
    'import a from "./a.js"',
    '<Other />',
    '[x](javascript:x)',
    '# {x}',
  ])('%j', (text) => {
    const { refused, error } = examine('charter', text);
    expect(refused.length + (error === null ? 0 : 1)).toBeGreaterThan(0);
  });
});

describe('an organization of the files is not renamed or joined by', () => {
  test.each([
    'Acme ☠',
    'Acme®',
    'Ac-me',
    'Acmé',
    'ACME.',
    'Acme Inc',
    'Аcme',
    'Acme\u2060',
    'acme!',
    'A c m e',
    'Acme (Labs)',
  ])('%j', (affiliation) => {
    const { community } = examined({ [FILE]: statement({ affiliation }) });
    expect(community.organizations.find(({ id }) => id === 'acme')?.name).toBe('Acme');
    const hana = community.elections
      .flatMap(({ candidacies }) => candidacies)
      .find(({ github }) => github === 'hana-x');
    expect(hana?.organization).not.toBe('acme');
  });
});

describe('a person of the files is nobody else, whatever a statement says', () => {
  const cases: readonly (readonly [handle: string, name: string, file?: string])[] = [
    ['dora', 'Dora Example'],
    ['d0ra-x', 'Dora Example'],
    ['dora-', 'Dora Example'],
    ['dora-x-', 'Dora Example'],
    ['dorax', 'Dоra Example'],
    ['gus', 'Gus Example'],
    ['eve', 'Eve Example'],
    ['finn', 'Finn Example'],
    ['cleo', 'Cleo Example'],
    ['ada', 'Ada Example'],
    ['constructor', 'Ada Example'],
    ['hana-x', 'Ada Example', 'dora'],
  ];
  test.each(cases)('%s, called %s', (github, name, called = github) => {
    const file = `elections/2021-05/candidates/${called}.md`;
    const { community, findings } = examined({ [file]: statement({ name, github }) });
    const stood = community.elections.find(({ id }) => id === '2021-05')?.candidacies ?? [];
    const filed = new Set(['ada', 'ben', 'cleo', 'dora', 'eve', 'finn', 'gus']);
    for (const { person } of stood) expect(filed.has(person)).toBe(false);
    expect(findings.some(({ place }) => place.file === `content/${file}`)).toBe(true);
    for (const id of filed)
      expect(community.people.find((person) => person.id === id)?.name).toMatch(/^[A-Z][a-z]+ Example$/);
  });
});

describe('a name holds no sign of the site’s', () => {
  test.each(['✓', '✔', '☑', '★', '🏆', '→', '●', '✗', '⚠', '|', '#'])('%s', (sign) => {
    expect(errors(statement({ name: `Hana Example ${sign} Elected` }))).toContain('sign-in-name');
  });
});

describe('nothing that a candidate types about oneself says how the election went', () => {
  test.each([
    ['affiliation', 'Elected'],
    ['affiliation', 'Declared: elected'],
    ['affiliation', 'Acme (withdrawn)'],
    ['affiliation', 'Acme ✓'],
    ['pronouns', 'she/her, elected'],
    ['pronouns', 'they (withdrawn)'],
  ])('%s: %s', (field, text) => {
    expect(errors(statement({ [field]: text }))).toContain('sign-in-name');
  });
  test.each([
    ['affiliation', 'Acme® Elected Systems'],
    ['affiliation', 'Endorsed Software, Inc.'],
    ['pronouns', 'they/them'],
  ])('%s: %s is as good as another', (field, text) => {
    expect(errors(statement({ [field]: text }))).not.toContain('sign-in-name');
  });
});

describe('a mailbox is withheld and found', () => {
  test.each([
    'a@b.org',
    'a\u200d@b.org',
    'a@\u2060b.org',
    'a＠b.org',
    'a@b。org',
    'a*b*@c.org',
    '`a@b.org`',
    '<a@b.org>',
    'mailto:a@b.org',
    'a [at] b.org',
    'name at example dot org',
    '[mail](mailto:a@b.org)',
  ])('%j', (written) => {
    const body = `Write to ${written}`;
    const html = renderStatement(body, { emails: false });
    if (!written.startsWith('[mail]')) expect(html).toContain(WITHHELD);
    expect(html).not.toContain('mailto:');
    expect(said(statement({}, body)).length).toBeGreaterThan(0);
  });
});

describe('an order is not drawn from', () => {
  const id = 'elections/2021-05/election.yaml';
  test.each([
    'election-id',
    '{ beacon: quicknet, round: 1 }',
    '{ beacon: default, round: 1 }',
    '{ beacon: default, round: 833487 }',
    '{ beacon: mine, round: 833486 }',
    '{ beacon: default, round: 833486, value: abc }',
    `{ beacon: default, round: 833486, value: "${'A'.repeat(64)}" }`,
    `{ beacon: default, round: 833486, value: "${'a'.repeat(64)}" }`,
    '{ source: dice, at: 2021-05-07 12:00 UTC }',
    '{ source: dice, at: 2021-05-09 12:00 UTC, value: "6" }',
    '{ source: dice, at: 2021-05-09 12:00 UTC, value: "6 6 6 6 6 6" }',
    '{ source: dice, value: "666666" }',
  ])('%s', (draw) => {
    const { findings } = examined({ [id]: `${EXAMPLE_BASE[id]}draw: ${draw}\n` });
    expect(findings.some(({ severity, place }) => severity === 'error' && place.file === `content/${id}`)).toBe(true);
  });
});

describe('a link’s text that reads as another address is found', () => {
  test.each([
    'example.org',
    'Vote: example.org',
    'exam\u200cple.org',
    'ｅxample.org',
    '“example.org”',
    '192.0.2.1',
    'ftp://example.org',
    'example.org:443',
    'see www.example.org',
    'https://a@example.org',
  ])('%j', (text) => expect(disguised(text, 'https://hostile.example/')).toBe('hostile.example'));
});

describe('nothing of a file steers a terminal', () => {
  test.each([
    '\u001b[31m',
    '\u009b31m',
    '::error::x',
    '##[error]x',
    '##vso[task]x',
    '\r',
    '\u2028::error',
    '\u202e',
    '\u0007',
    '\n::set-output name=a::b',
  ])('%j', (text) => {
    const { findings } = examined({ [FILE]: statement({ name: text, affiliation: text }, text) });
    const printed = findings.map(asText).join('\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]|^\s*::|##\[|##vso\[/m);
  });
});

describe('a file that is called like what every object of the language has', () => {
  const page = EXAMPLE_BASE['charter/2019-01-01/elections.mdx'] ?? '';
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
    const { findings } = examined({
      [`charter/2019-01-01/${name}.mdx`]: page,
      [`people/${name}.yaml`]: 'name: Hal Example\naffiliations: []\n',
      [`organizations/${name}.yaml`]: 'name: Corp\n',
      [`committees/${name}.yaml`]: (EXAMPLE_BASE['committees/council.yaml'] ?? '').replace('Council', 'Other'),
      [`handbook/${name}.md`]: '---\ntitle: G\nsummary: s\naudience: everyone\norder: 1\n---\nText.\n',
      [`elections/2021-05/candidates/${name}.md`]: statement({}),
    });
    for (const finding of findings) expect(asText(finding)).not.toMatch(/\[object|undefined|native code/);
  });
});
