/** What the content names of `public/`, held against what lies there. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstBytesIn } from '../../src/build/public-files.ts';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { readFiles } from '../../src/content/files.ts';
import { publicFindings } from '../../src/content/public-named.ts';
import { understand } from '../../src/content/read.ts';
import { asText } from '../../src/findings/finding.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'public '));
mkdirSync(path.join(folder, 'fonts'));
for (const [file, text] of [
  ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['fonts/ours.woff2', 'wOF2 and so on'],
  ['fonts/renamed.woff2', '\0\x01\0\0 is how TrueType begins'],
  ['fonts/empty.woff2', ''],
  ['fonts/ours.ttf', '\0\x01\0\0 is how TrueType begins'],
  ['fonts/renamed.ttf', 'wOF2 and so on'],
] as const)
  writeFileSync(path.join(folder, file), text);

const found = (settings: string, header = '<p><a href="/">Ours</a></p>\n') =>
  publicFindings(
    understand(
      readFiles({
        ...EXAMPLE_BASE,
        'community.yaml': `${EXAMPLE_BASE['community.yaml']}${settings}`,
        'theme/header.html': header,
      }),
    ),
    firstBytesIn(folder),
  ).map((each) => asText(each).split('\n')[0]);

test('fonts and pictures that lie in public/ are no finding, also where an address has a part behind a question mark', () => {
  expect(
    found(
      'typefaces: { prose: { file: /fonts/ours.woff2 }, facts: humanist }\n',
      '<p><a href="/"><img src="/logo.svg?2" alt=""> Ours</a></p>\n',
    ),
  ).toEqual([]);
});

test('each that is missing is told in its place, and so is a font of another form', () => {
  const told = found(
    'typefaces:\n  prose:\n    file: /fonts/renamed.woff2\n    bold: /fonts/none.woff2\n    italic: /fonts/empty.woff2\n  facts: { file: /fonts/ours.woff2 }\n',
    '<p><a href="/"><img src="/other.svg" alt=""> Ours</a></p>\n',
  );
  expect(told.map((line) => line?.replace(/^\S+:(\d+):\d+ +/, '$1 '))).toEqual([
    expect.stringContaining('1 there is no public/other.svg'),
    expect.stringContaining('public/fonts/renamed.woff2 is not a font of the form WOFF2'),
    expect.stringContaining('there is no public/fonts/none.woff2'),
    expect.stringContaining('public/fonts/empty.woff2 is not a font of the form WOFF2'),
  ]);
});

test('the font of the social cards is held to its own form', () => {
  expect(found('cards: { font: /fonts/ours.ttf }\n')).toEqual([]);
  for (const [file, said] of [
    ['renamed.ttf', 'public/fonts/renamed.ttf is not a font of the form TrueType or OpenType'],
    ['none.otf', 'there is no public/fonts/none.otf'],
  ])
    expect(found(`cards: { font: /fonts/${file} }\n`)).toEqual([expect.stringContaining(said ?? '')]);
});

test('an address that leads out of public/ is refused before anything is read', () => {
  for (const address of [
    '/../secret.woff2',
    '/a/../b.woff2',
    '//other.example/a.woff2',
    '/./a.woff2',
    'fonts/a.woff2',
    '/a.ttf',
    '/a"b.woff2',
  ]) {
    const { community } = understand(
      readFiles({
        ...EXAMPLE_BASE,
        'community.yaml': `${EXAMPLE_BASE['community.yaml']}typefaces: { prose: { file: '${address}' } }\n`,
      }),
    );
    expect(community, address).toBeNull();
  }
});
