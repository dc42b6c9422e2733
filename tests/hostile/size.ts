/** Texts of 100 KB that make a parser work: markup alone, nested, unfinished, repeated. */
export const SIZE = 100_000 - 500;

const filled = (piece: string, size = SIZE): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** What somebody may write, of the same size. */
export const HARMLESS = filled(
  `${'I have worked on the project for four years, and would like to keep doing so, because there is more to do. '.repeat(6)}\n\n- releases **in time**\n- [answers](https://example.org/work)\n\n`,
);

export const HEAVY: readonly { readonly name: string; readonly text: string }[] = [
  ...[
    '>',
    '> ',
    '[',
    '![',
    ']',
    '(',
    '[a](',
    '[](',
    '[[a](b)',
    '![[]()',
    '*a ',
    '**a *',
    '*a_',
    '_a*',
    '~~a ',
    '~',
    '`',
    '` ``',
    '<',
    '<a ',
    '<a',
    '<!--',
    '<![CDATA[',
    '<?',
    '<div>\n',
    '</',
    '<http://',
    '<a@b',
    '|',
    '- ',
    '- a\n',
    '1. a\n',
    '* * *\n',
    '&',
    '&#1;',
    '&amp',
    '&#x202e;',
    '\\',
    '\n',
    ' ',
    '\t',
    'a',
    '\u00e4',
    'a\n=\n',
    'a\n-\n',
    'a\r',
    '```\n',
    '~~~\n',
    '    a\n',
    '[a]: ',
    '[a]: http://a\n',
    '[a](b "',
    '[a](<',
    'a**b',
    '*_~~',
    '[]',
    'a@',
    'a@b.',
    'a.b@',
    'a at ',
    'a at b dot ',
    '%',
    '"',
    "'",
    '\u0300',
    '\u200d',
    '\u202e',
    '\u{1f468}\u200d',
    '# ',
    '#\n',
    '## a\n\n',
    '](',
    '](\n',
    'http://a ',
    '\u4e00',
    '$',
    '{{',
  ].map((piece) => ({ name: `${JSON.stringify(piece)} again and again`, text: filled(piece) })),
  { name: 'a table of 10,000 columns', text: `${'a|'.repeat(10_000)}\n${'-|'.repeat(10_000)}\n${'b|'.repeat(10_000)}` },
  { name: 'a table of many short rows', text: `${'a|'.repeat(1000)}\n${'-|'.repeat(1000)}\n${'b\n'.repeat(40_000)}` },
  { name: 'brackets that close', text: `${'['.repeat(45_000)}a${']'.repeat(45_000)}` },
  { name: 'quotes that go on', text: `${'>'.repeat(50)}a\n${'a\n'.repeat(45_000)}` },
  {
    name: 'a staircase of lists',
    text: Array.from({ length: 440 }, (_, i) => `${' '.repeat(i)}- a\n`)
      .join('')
      .slice(0, SIZE),
  },
  {
    name: 'a staircase of quotes',
    text: Array.from({ length: 440 }, (_, i) => `${'>'.repeat(i)}a\n`)
      .join('')
      .slice(0, SIZE),
  },
  {
    name: 'ticks of every length',
    text: Array.from({ length: 400 }, (_, i) => `${'`'.repeat(i)} a `)
      .join('')
      .slice(0, SIZE),
  },
  { name: 'stars around', text: `${'*'.repeat(SIZE / 2)}a${'*'.repeat(SIZE / 2)}` },
  { name: 'many references', text: Array.from({ length: 3000 }, (_, i) => `[r${i}]: http://a.b/${i}\n`).join('') },
  {
    name: 'one reference used often',
    text: `[a]: https://example.org/${'a'.repeat(2000)}\n\n${'[a] '.repeat(20_000)}`,
  },
  { name: 'just as much markup as is parsed: brackets', text: filled('[', 3990) + filled('a ', 90_000) },
  { name: 'just as much markup as is parsed: images', text: filled('![', 3990) + filled('a ', 90_000) },
  { name: 'just as much markup as is parsed: stars', text: filled('*a **', 6000) + filled('a ', 90_000) },
  { name: 'just as much markup as is parsed: links', text: `[a](${filled('a', 90_000)}${filled('[a](', 3900)}` },
  { name: 'just as much markup as is parsed: quotes', text: `${'>'.repeat(60)}a\n${filled('a\n', 7000)}` },
  { name: 'just as much markup as is parsed: lists', text: filled('- a\n', 15_000) },
  {
    name: 'just as much markup as is parsed: rows',
    text: `${'a|'.repeat(60)}\n${'-|'.repeat(60)}\n${'b\n'.repeat(3700)}`,
  },
  { name: 'just as much markup as is parsed: tags', text: filled('<aa ', 15_900) + filled('a ', 80_000) },
];

/** Whole files that make the reader of old statements work. */
export const HEAVY_OLD: readonly { readonly name: string; readonly text: string }[] = [
  ...[' ', ',', '(', '[', '@', '[@a', '<', '<a>', '\u00a0', 'a@b.'].map((piece) => ({
    name: `a name of ${JSON.stringify(piece)} again and again`,
    text: `Name: ${filled(piece)}\nEmail: x\n`,
  })),
  { name: 'a list of addresses', text: `Name: Hana\nEmail:\n${filled('- a@b.c\n')}` },
  { name: 'labels without end', text: filled('Background:\n') },
  { name: 'headings without end', text: filled('# Candidacy\n') },
  { name: 'a text of addresses', text: `Name: Hana\nEmail: x\n${filled('a at b dot ')}` },
];

/** Front matter that makes a parser work, or asks it for more than values. */
export const HEAVY_FRONT_MATTER: readonly { readonly name: string; readonly yaml: string }[] = [
  { name: 'brackets', yaml: `x: ${filled('[', 90_000)}` },
  { name: 'braces', yaml: `x: ${filled('{a: ', 90_000)}` },
  { name: 'mappings on a line', yaml: filled('? ', 90_000) },
  { name: 'lists on a line', yaml: filled('- ', 90_000) },
  { name: 'a staircase', yaml: Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n') },
  { name: 'many keys', yaml: Array.from({ length: 9000 }, (_, i) => `k${i}: 1`).join('\n') },
  { name: 'one long text', yaml: `name: ${filled('a', 90_000)}` },
  { name: 'one long quoted text', yaml: `name: "${filled('\\u0041', 90_000)}"` },
  { name: 'few brackets, deep', yaml: `x: ${filled('[', 4900)}` },
  { name: 'few braces, deep', yaml: `x: ${filled('{a: ', 4900)}` },
  { name: 'few lists, deep', yaml: filled('- ', 4900) },
  { name: 'few mappings, deep', yaml: filled('? ', 4900) },
];
