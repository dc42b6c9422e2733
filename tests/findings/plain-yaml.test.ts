import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { split } from '../../src/findings/front-matter.ts';
import { readPlain } from '../../src/findings/plain-yaml.ts';

/** What the library says of a text: its data, and where everything in it starts; null where it finds fault with it. */
function whole(text: string): unknown {
  const lines = new LineCounter();
  const doc = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    lineCounter: lines,
  });
  if (doc.errors.length > 0 || doc.warnings.length > 0) return null;
  const places: unknown[] = [];
  const walk = (node: unknown): void => {
    if (!isCollection(node)) return;
    node.items.forEach((item, index) => {
      const [key, value] = isMap(node)
        ? [(item as { key: unknown }).key, (item as { value: unknown }).value]
        : [index, item];
      const name = isScalar(key) ? key.value : key;
      const start = isNode(value) ? value.range?.[0] : null;
      places.push([name, isScalar(key) ? key.range?.[0] : start, start]);
      walk(value);
    });
  };
  walk(doc.contents);
  return { data: doc.toJS(), start: doc.contents?.range?.[0], places: sortedPlaces(places) };
}

const sortedPlaces = (places: readonly unknown[]) => places.map((place) => JSON.stringify(place)).sort();

function plain(text: string): unknown {
  const places: unknown[] = [];
  const read = readPlain(text, (_, key, keyStart, start) => places.push([key, keyStart, start]));
  return read === null ? null : { ...read, places: sortedPlaces(places) };
}

const isAlike = (text: string) => {
  const read = plain(text);
  if (read !== null) expect(read, JSON.stringify(text)).toEqual(whole(text));
  return read !== null;
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:yaml|mdx?)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const yamlOf = (text: string): string => (text.startsWith('---') ? (split(text)?.yaml ?? '') : text);

/** Pieces of lines of which texts are put together, well-formed and otherwise. */
const PIECES = [
  ...['a', 'b', 'key', 'x-1', 'true', 'null', '__proto__', '12'].map((key) => `${key}:`),
  ...[
    ' ',
    '  ',
    '   ',
    '\n',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n\n',
    '\n- ',
    '\n  - ',
    '- ',
    '-',
    '\n# no\n',
    ' # c',
    '#',
  ],
  ...[
    'word',
    'two words',
    '12',
    '012',
    '-3',
    '1.5',
    '1e3',
    '0x1f',
    '2026-04-07',
    '12:30',
    'http://x/y',
    'é',
    '~',
    '.5',
    '+1',
  ],
  ...[
    'true',
    'False',
    'null',
    'yes',
    '"quoted"',
    '"a \\n b"',
    "'it''s'",
    "'open",
    '"open',
    '"',
    "'",
    '[]',
    '{}',
    '[a, b]',
    '[1, -x]',
    '[a,',
    ']',
    '{a: b}',
    '{ a: b, c: 2 }',
    '{ a: [b, "c d"], e: { f: 12:30 } }',
    '{',
    '}',
    ', ',
    "{ a: 'b', ",
  ],
  ...[
    '|',
    '>-',
    '>',
    '|-',
    '|+',
    '>2',
    '|\n  text\n  more\n',
    '>-\n    one\n    two\n\n    three\n',
    '&a',
    '*a',
    '!!str',
    '@x',
    '%',
    '---',
    '...',
    '\t',
    '\r',
    ':',
    ': ',
    '?',
    '? ',
    ',',
    '\u2028',
    '\u0085',
    '\ufeff',
    '<',
    '=',
  ],
];

const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

/** Values that the plain reader knows how to read, written as somebody would. */
const scalar = fc.constantFrom(
  'word',
  'two words',
  '7',
  'true',
  '"a # b"',
  "'it''s'",
  '[]',
  '[a, 2]',
  '{ a: b c, d: [e, { f: "g, h" }] }',
  '[[a], [b]]',
  '2026-04-07 15:00 UTC',
  'one~more',
);
const written = fc.letrec<{ value: string[]; mapping: string[]; list: string[] }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar.map((text) => [text]),
    tie('mapping'),
    tie('list'),
  ),
  mapping: fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c-d', 'e_f'), tie('value')), {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: 3,
    })
    .map((entries) =>
      entries.flatMap(([key, value]) =>
        value.length === 1 && !/^[\w-]+:|^- /.test(value[0] ?? '')
          ? [`${key}: ${value[0]}`]
          : [`${key}:`, ...value.map((line) => `  ${line}`)],
      ),
    ),
  list: fc
    .array(tie('value'), { minLength: 1, maxLength: 3 })
    .map((items) => items.flatMap((lines) => lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`))),
}));

describe('YAML as nearly every file writes it', () => {
  it('says of any text what the library says of it, places included, or nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => void isAlike(text)),
      { numRuns: 10_000 },
    );
  });

  it('says the same of texts in which a sign was put, taken away or doubled', () => {
    const texts = filesBelow('tests/fixtures')
      .map(yamlOf)
      .filter((text) => text.length > 0 && text.length < 1500);
    const change = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.nat(),
      removed: fc.nat(3),
      put: fc.constantFrom('', ...PIECES),
    });
    fc.assert(
      fc.property(change, ({ text, at, removed, put }) => {
        const place = at % (text.length + 1);
        isAlike(text.slice(0, place) + put + text.slice(place + removed));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads what is written by indentation', () => {
    fc.assert(
      fc.property(written.mapping, (lines) => {
        const text = `${lines.join('\n')}\n`.replaceAll('~', `\n${' '.repeat(40)}`);
        expect(isAlike(text) || text.includes('- - '), text).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads nearly every file that communities keep', () => {
    const texts = filesBelow('content')
      .map(yamlOf)
      .filter((text) => text.trim() !== '');
    const strange = texts.filter((text) => !isAlike(text));
    expect(strange.length).toBeLessThanOrEqual(texts.length / 10);
  });

  it.each([
    'a: 1\na: 2\n',
    'a: &x 1\n',
    'a: *x\n',
    'a: !!str 1\n',
    'a:\n',
    'a: b: c\n',
    'a: 1\n---\nb: 2\n',
    '\ta: 1\n',
    'a: 010\n',
    'a: "\\x"\n',
    'a: |+\n  b\n',
  ])('leaves %j to the whole reader', (text) => expect(plain(text)).toBeNull());
});
