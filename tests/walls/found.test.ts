import { describe, expect, test } from 'vitest';
import { type Breach, circles, crossings, filesOf, lengths, namesakes, notForBrowsers } from './breaches.ts';

const told = (breaches: readonly Breach[]): string[] => breaches.map(({ text }) => text);

/** A made-up tree. */
const tree = (files: Readonly<Record<string, string>>) => filesOf(new Map(Object.entries(files)));

const IN_ORDER = {
  'src/governance/day.ts': 'export const day = 1;\n',
  'src/words/day-words.ts': "import { day } from '../governance/day.ts';\nexport const words = day;\n",
  'src/pages/index.astro':
    "---\nimport { words } from '../words/day-words.ts';\n---\n<p>{words}</p>\n<script>\n  import '../browser/clock.ts';\n</script>\n",
  'src/browser/clock.ts': "import { words } from '../words/day-words.ts';\nimport 'zod';\nwords;\n",
};

describe('the walls find', () => {
  test('nothing in a tree that keeps to them', () => {
    const files = tree(IN_ORDER);
    for (const rule of [crossings, notForBrowsers, circles, lengths, namesakes]) expect(rule(files)).toEqual([]);
  });

  test.each([
    ['an import', "import { a } from '../words/a.ts';"],
    ['an import of a type', "import type { A } from '../words/a.ts';"],
    ['a type that is imported where it stands', "export type B = import('../words/a.ts').A;"],
    ['an import for its effect', "import '../words/a.ts';"],
    ['an import while it runs', "export const b = await import('../words/a.ts');"],
    ['what is handed on', "export { a } from '../words/a.ts';"],
    ['all that is handed on', "export * from '../words/a.ts';"],
    ['the address of a file', "import a from '../words/a.ts?url';"],
  ])('%s across a wall', (_, line) => {
    expect(told(crossings(tree({ 'src/governance/b.ts': `\n${line}\n` })))).toEqual([
      'src/governance/b.ts:2 imports src/words/a.ts: governance may not import words',
    ]);
  });

  test('an import across a wall between the fences of a page, and one in its script', () => {
    const page = [
      '---',
      "import { day } from '../governance/day.ts';",
      '---',
      '<p>text</p>',
      '<script>',
      "  import '../words/day-words.ts';",
      '</script>',
      '',
    ].join('\n');
    expect(told(crossings(tree({ 'src/pages/a.astro': page })))).toEqual([
      'src/pages/a.astro:2 imports src/governance/day.ts: pages may not import governance',
      'src/pages/a.astro:6 imports src/words/day-words.ts: a script of a page may not import words',
    ]);
  });

  test('a style sheet that imports one of a room above', () => {
    expect(told(crossings(tree({ 'src/styles/a.css': '@import "../layouts/b.css";\n' })))).toEqual([
      'src/styles/a.css:1 imports src/layouts/b.css: styles may not import layouts',
    ]);
  });

  test('an import of what lies beside src/', () => {
    expect(told(crossings(tree({ 'src/views/a.ts': "import '../../bench/record.ts';\n" })))).toEqual([
      'src/views/a.ts:1 imports bench/record.ts: views may not import bench',
    ]);
  });

  test('a folder that is no room', () => {
    expect(told(crossings(tree({ 'src/misc/a.ts': '' })))).toEqual(['src/misc/a.ts lies in no room of the table']);
  });

  test('Node in what a script reaches, but not by way of a type', () => {
    const files = {
      ...IN_ORDER,
      'src/browser/clock.ts': "import '../words/a.ts';\nimport type { B } from '../words/b.ts';\n",
      'src/words/a.ts': "\nimport 'node:fs';\n",
      'src/words/b.ts': "import 'node:fs';\n",
    };
    expect(told(notForBrowsers(tree(files)))).toEqual(['src/words/a.ts:2 imports node:fs, and is sent to browsers']);
  });

  test('files that import each other, also by way of a third and of types alone', () => {
    const files = tree({
      'src/words/a.ts': "import type { B } from './b.ts';\nimport './d.ts';\n",
      'src/words/b.ts': "import type { C } from './c.ts';\n",
      'src/words/c.ts': "import type { A } from './a.ts';\n",
      'src/words/d.ts': "import './e.ts';\n",
      'src/words/e.ts': "import './d.ts';\n",
      'src/words/f.ts': "import './a.ts';\n",
    });
    expect(circles(files).map(({ key }) => key)).toEqual([
      'src/words/d.ts ⇄ src/words/e.ts',
      'src/words/a.ts ⇄ src/words/b.ts ⇄ src/words/c.ts',
    ]);
  });

  test('a file that imports itself', () => {
    expect(circles(tree({ 'src/words/a.ts': "import './a.ts';\n" }))).toHaveLength(1);
  });

  test.each(['src/words/a.ts', 'src/pages/a.astro', 'src/styles/a.css'])('a file of 401 lines: %s', (file) => {
    expect(told(lengths(tree({ [file]: '\n'.repeat(401) })))).toEqual([`${file} has 401 lines, more than 400`]);
    expect(lengths(tree({ [file]: '\n'.repeat(400) }))).toEqual([]);
  });

  const body = (lines: number): string => `{\n${'  work();\n'.repeat(lines - 2)}}`;

  test.each([
    ['a function', (lines: number) => `export function long() ${body(lines)}\n`],
    ['an arrow function', (lines: number) => `const long = () => ${body(lines)};\n`],
    ['a property', (lines: number) => `const o = { long: () => ${body(lines)} };\n`],
    ['a method', (lines: number) => `const o = { long() ${body(lines)} };\n`],
  ])('%s of 81 lines that gives no reason', (_, write) => {
    expect(told(lengths(tree({ 'src/words/a.ts': write(81) })))).toEqual([
      'src/words/a.ts:1 long has 81 lines, and no comment before it says "Long, because …"',
    ]);
    expect(lengths(tree({ 'src/words/a.ts': write(80) }))).toEqual([]);
  });

  test('a long function in a page', () => {
    const page = `---\nfunction long() ${body(90)}\n---\n`;
    expect(told(lengths(tree({ 'src/pages/a.astro': page })))).toHaveLength(1);
  });

  test.each([
    ['a comment on one line', '// Long, because it is a table.'],
    ['a doc comment', '/**\n * What it does. Long, because\n * it is a table.\n */'],
  ])('no fault with a long function whose reason stands before it: %s', (_, comment) => {
    expect(lengths(tree({ 'src/words/a.ts': `${comment}\nexport function long() ${body(90)}\n` }))).toEqual([]);
    const elsewhere = `${comment}\nconst other = 1;\n\nexport function long() ${body(90)}\n`;
    expect(lengths(tree({ 'src/words/a.ts': elsewhere }))).toHaveLength(1);
  });

  test('one name for two files, but for those that are named after something else', () => {
    const files = tree({
      'src/governance/terms.ts': '',
      'src/words/terms.ts': '',
      'src/files/data/terms.ts': '',
      'src/views/terms.ts': '',
      'src/files/feed/index.ts': '',
      'src/files/ics/index.ts': '',
      'src/pages/people/index.astro': '',
      'src/components/facts.css': '',
      'src/words/facts.ts': '',
    });
    expect(told(namesakes(files))).toEqual([
      'src/governance/terms.ts and src/words/terms.ts have one name for different things',
    ]);
  });
});
