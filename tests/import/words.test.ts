/** Statements as people write them, in every hand: no word of a text is lost, changed or added on the way to the page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported } from '../../src/import/import.ts';
import { LAYOUTS } from '../../src/import/layouts/index.ts';
import { decoded, type Source } from '../../src/import/source.ts';
import { asMarkdown } from '../../src/import/statement-markdown.ts';
import { withoutEntities } from '../../src/statement/entities.ts';
import { parseStatement } from '../../src/statement/parse.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { BODY_RULES } from '../../src/statement/rules/index.ts';

const word = fc.constantFrom(
  ...'agent kernel review release été naïve Zürich 王小明 أحمد 2019 v1.2 C++ R&D open-source don’t (really) 3.14 x>y'.split(
    ' ',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 5 });
const sign = fc.constantFrom('-', '*', '+', '•');
const blanks = fc.constantFrom('', '  ', '    ', '\t', ' ');

/** What people put into a text, by its lines. */
const BLOCKS: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> = {
  paragraph: lines,
  'indented paragraph': fc.tuple(blanks, lines).map(([by, all]) => all.map((each) => by + each)),
  list: fc.tuple(sign, blanks, lines).map(([mark, by, all]) => all.map((each) => `${by}${mark} ${each}`)),
  'list below its sentence': fc
    .tuple(line, sign, lines)
    .map(([first, mark, all]) => [`${first}:`, ...all.map((each) => `${mark} ${each}`)]),
  'nested list': fc
    .tuple(
      sign,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('  ', '    ', '\t'), line), {
        minLength: 2,
        maxLength: 6,
      }),
    )
    .map(([mark, all]) => all.map(([deep, by, each]) => `${by.repeat(deep)}${mark} ${each}`)),
  'wrapped list': fc
    .tuple(sign, lines, line)
    .map(([mark, all, more]) => all.flatMap((each) => [`${mark} ${each}`, `  ${more}`])),
  'numbered list': fc
    .tuple(fc.constantFrom('.', ')'), lines)
    .map(([mark, all]) => all.map((each, index) => `${index + 1}${mark} ${each}`)),
  enumeration: lines.map((all) => all.map((each, index) => `${'abcdefgh'[index]}) ${each}`)),
  references: lines.map((all) => all.map((_, index) => `[${index + 1}] https://example.org/${index}_a_b`)),
  'definitions of links': lines.map((all) => all.map((_, index) => `[${index + 1}]: https://example.org/${index}`)),
  signature: fc.constantFrom(['Best regards,', 'Ada'], ['--', 'Ada Example'], ['-- ', 'Ada']),
  'heading underlined': fc.tuple(line, fc.constantFrom('=====', '-----')).map(([title, under]) => [title, under]),
  heading: fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, title]) => [`${'#'.repeat(level)} ${title}`]),
  'heading of the site': fc.constantFrom(['## Candidates'], ['# Results'], ['Sources', '-------']),
  rule: fc.constantFrom(['---'], ['***'], ['-------------'], ['_____']),
  quote: lines.map((all) => all.map((each) => `> ${each}`)),
  code: lines.map((all) => ['```', ...all, '```']),
  'links and pictures': fc.constantFrom(
    ['A [page](https://example.org/x) here'],
    ['![me](./me.png)'],
    ['see [file](../file.md) and [below](#plans)'],
    ['![logo](https://example.org/logo.png)'],
  ),
  tags: fc.constantFrom(['I use List<String> and <b>bold</b>'], ['<br/>'], ['<details><summary>More</summary>']),
  table: fc.constant(['| a | b |', '|---|---|', '| c | d |']),
};

const text = fc
  .array(fc.oneof(...Object.values(BLOCKS)), { minLength: 1, maxLength: 7 })
  .map((blocks) => blocks.map((block) => block.join('\n')).join('\n\n'))
  .filter((own) => /\p{L}/u.test(own));

/** The words of a text: its letters and figures, whatever stands between. */
const words = (of: string): string[] =>
  of
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
const onPage = (body: string): string =>
  withoutEntities(
    renderStatement(body, { emails: false })
      .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, url: string, own: string) =>
        own === url ? own : `${own} ${url}`,
      )
      .replace(/<\/?(?:em|strong|s|code)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  );

/** Numbers of items are the page's own: they are counted there, and stand in the file. */
const unnumbered = (of: string): string => of.replace(/^(\s*)\d{1,3}[.)](?=\s)/gm, '$1');

const ENCODINGS: Readonly<Record<string, (of: string) => Uint8Array>> = {
  'UTF-8': (of) => new TextEncoder().encode(of),
  'UTF-8 with a mark': (of) => new TextEncoder().encode(`\ufeff${of}`),
  CRLF: (of) => new TextEncoder().encode(of.replaceAll('\n', '\r\n')),
  'UTF-16': (of) => Buffer.from(`\ufeff${of}`, 'utf16le'),
};

/** The shapes in which a statement comes, by layout: where the file lies, and what stands above its text. */
const SHAPES: readonly (readonly [layout: string, name: string, file: string, above: string])[] = [
  [
    'plain-text',
    'spaced',
    'e/council-2020-05/AdaExample.txt',
    'Name: Ada Example\n\nEmail: ada@example.org\n\nBackground:\n\n',
  ],
  [
    'plain-text',
    'tight',
    'e/council-2020-05/AdaExample.txt',
    'Name: Ada Example\nEmail: ada at example dot org\nBackground:\n',
  ],
  [
    'plain-text',
    'several addresses',
    'e/council-2020-05/AdaExample.txt',
    'Name: Ada Example\nEmails:\n- ada@example.org\n- ada@example.net\n\nBackground:\n\n',
  ],
  [
    'plain-text',
    'a declaration',
    'e/council-2020-05/AdaExample.txt',
    'Candidacy for the council\n\nPlatform: Acme\nCandidate: Ada Example <ada@example.org>\n\n',
  ],
  [
    'plain-text',
    'front matter that never closes',
    'e/council-2020-05/AdaExample.txt',
    '---\nName: Ada Example\nEmail: ada@example.org\n\nBackground:\n\n',
  ],
  [
    'plain-text',
    'a name below its label',
    'e/council-2020-05/AdaExample.txt',
    'Name:\nAda Example\n\nEmail:\nada@example.org\n\nBackground:\n\n',
  ],
  [
    'plain-text',
    'a name without a label',
    'e/council-2020-05/AdaExample.txt',
    '---\nAda Example\nEmail: ada@example.org\n---\n\n',
  ],
  ['plain-text', 'nothing but a name', 'e/council-2020-05/AdaExample.txt', 'Ada Example\n\n'],
  ['plain-text', 'nothing but a field of a name', 'e/council-2020-05/AdaExample.txt', 'Name: Ada Example\n\n'],
  [
    'plain-text',
    'Markdown',
    'e/council-2020-05/AdaExample.md',
    '# Candidacy\n\n## Name: Ada Example (@ada-x)\n\n## Background\n\n',
  ],
  [
    'elekto',
    'a list',
    'e/2020/candidate-ada-x.md',
    '-------------\n- name: Ada Example\n- ID: ada-x\n- affiliation: Acme\n-------------\n\n',
  ],
  [
    'elekto',
    'a map with tabs',
    'e/2020/candidate-ada-x.md',
    '---\nname:\tAda Example\nID:\tada-x\n\ninfo:\n\t- employer:\t"Acme"\n-----\n',
  ],
  ['elekto', 'a header that never closes', 'e/2020/candidate-ada-x.md', '---\nname: Ada Example\nID: ada-x\n\n'],
  ['elekto', 'no header', 'e/2020/candidate-ada-x.md', ''],
  ['openstack', 'no fields', 'candidates/2020/Nova/ada@example.org', ''],
  ['openstack', 'a text file', 'candidates/2020/TC/ada@example.org.txt', ''],
];
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'plain-text': {
    'e/council-2020-05/Results.md':
      'One nomination was received, and one seat was available:\n\n- `Ada Example`\n\nThey were admitted on 2020-05-26.\n',
  },
  elekto: {
    'e/2020/election.yaml':
      'name: Acme Council\nstart_datetime: 2020-05-01 00:00:01\nend_datetime: 2020-05-08 11:59:59\nno_winners: 1\n',
  },
  openstack: {
    'configuration.yaml':
      "release: '2020'\ntc_seats: 1\ntimeline:\n- {name: TC Nominations, start: '2020-05-01T23:45', end: '2020-05-08T23:45'}\n- {name: PTL Nominations, start: '2020-05-01T23:45', end: '2020-05-08T23:45'}\n",
  },
};

function source(files: Readonly<Record<string, Uint8Array>>): Source {
  const all = Object.entries(files).flatMap(([path, bytes]) => {
    const read = decoded(bytes);
    return 'why' in read ? [] : [{ path, ...read }];
  });
  return { root: null, name: 'archive', files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), aside: [] };
}

/** The body that the import writes of one statement. */
function written(layout: string, file: string, bytes: Uint8Array): string {
  const utf8 = ENCODINGS['UTF-8'];
  const reader = LAYOUTS.find(({ name }) => name === layout);
  if (reader === undefined || utf8 === undefined) throw new Error(`no layout ${layout}`);
  const beside = Object.fromEntries(Object.entries(BESIDE[layout] ?? {}).map(([path, own]) => [path, utf8(own)]));
  const { made } = imported(
    source({ ...beside, [file]: bytes }),
    { layout: reader, keepAddresses: false, url: null, repository: null },
    { people: [], organizations: [] },
  );
  const statement = made.find(({ path }) => path.includes('/candidates/'));
  if (statement === undefined) throw new Error(`no statement of ${file}`);
  return statement.text.split('\n---\n').slice(1).join('\n---\n');
}

describe.each(SHAPES)('%s: %s', (layout, _, file, above) => {
  test('every word of the text is in the file and on the page, and no other', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(ENCODINGS)), (own, encoding) => {
        const body = written(layout, file, (ENCODINGS[encoding] ?? (() => new Uint8Array()))(`${above}${own}\n`));
        expect(words(body)).toEqual(words(own));
        // A definition in Markdown is on the page where it is used, and not where it stands.
        if (!(file.endsWith('.md') && own.includes(']:')))
          expect(words(onPage(unnumbered(body)))).toEqual(words(unnumbered(own)));
        const parsed = parseStatement(body);
        const refused = BODY_RULES.filter(({ severity }) => severity === 'error').flatMap(({ find }) =>
          find(parsed, { words: null, emails: false }),
        );
        expect(refused).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

/** What people write that Markdown would take for markup. */
const SIGN = fc.oneof(
  fc.constantFrom(
    ..."__init__ *args **kwargs, snake_case_name _private trailing_ a__b 2*3*4 *.txt **/*.md ^_^ ~~~ ~~gone~~ ~/bin C:\\_tmp C:\\tmp\\ \\ \\* `x` ``TeX'' `foo' don`t &amp; &lt;b&gt; &#42; AT&T <T> <b>x</b> <!-- a < b [x] [1] a[0](b) f[x][y] [a]( ]( [z]: ![a](b) # ## #12 >= > | || :smile: @ada -- *** ___ = + - 1. 12) 2019. https://example.org/_a_b_c https://example.org/a_(b)? (https://example.org/*x*) https://example.org/?a=1&copy;=2 https://example.org/%E4%BD%A0 <https://example.org/x_y_> https://x_* http:// \u{1f600}*x* 王*小*明 é_x_".split(
      ' ',
    ),
  ),
  fc.string({ unit: fc.constantFrom(...'ab_*~`\\&;<>[]()!#|:/.-1é王 '), maxLength: 9 }),
);
const SIGNED = fc
  .array(
    fc.array(fc.oneof(word, SIGN), { minLength: 1, maxLength: 7 }).map((all) => all.join(' ')),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => `Words: ${all.join('\n')}`)
  // A blank in backticks is one on the page, and makes a sign of a list of what stands before it there.
  .filter((own) => !/`\s+`/.test(own))
  // Of a line of such signs alone nobody can tell which of them were to be a list, a heading or a rule.
  .filter((own) => !/^[-+•*#=_~>|\d.)\s]+$/m.test(own));

/** A text without what a page may show in its place: blanks, signs of emphasis and code, of lists, headings and quotes. */
const bare = (of: string): string =>
  of
    .replace(/<(https?:[^\s<>]+)>/g, '$1')
    .replace(/^ *(?:[-=_*~+#]\s?){2,}$|^ *(?:(?:>\s*){2,}|(?:[-+•*]|#{1,6}|>|\d+[.)])(?:\s+|$))+|[\s*`]/gm, '');
const shown = (body: string): string =>
  withoutEntities(
    renderStatement(body, { emails: false })
      // What is emphasized, or code, at the beginning of a line is no heading there, nor a list.
      .replace(/<\/?(?:em|strong)>/g, '*')
      .replace(/<\/?code>/g, '`')
      .replace(/<\/?(?:s|a)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  );

test('in plain text no sign within the words is lost on the page, whatever Markdown takes it for', () => {
  fc.assert(
    fc.property(SIGNED, (own) => {
      const body = asMarkdown(own.split('\n'), false);
      expect(bare(shown(body)), body).toBe(bare(own));
    }),
    // The same texts in every run: where a line may be two things, this test and the page may hold it for different ones.
    { numRuns: 600, seed: 2021 },
  );
});

test.each([
  ['## a ##', '>a ##</h'],
  ['# C #', '>C #</h'],
  ['Pros ##\n=======', '>Pros ##</h'],
  ['* * > a', '* &gt; a'],
  ['- * > a', '* &gt; a'],
  ['1. * * > a', '* * &gt; a'],
])('%j shows its last or inner signs', (own, expected) => {
  expect(renderStatement(asMarkdown(own.split('\n'), false), { emails: false })).toContain(expected);
});
