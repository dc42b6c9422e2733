/** Hostile texts of statements: what nobody sees, what turns around, what covers, what looks like something else. */
const HIDDEN = [
  0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x0d, 0x1b, 0x7f, 0x80, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4,
  0x180e, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2064,
  0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x2800, 0x3164, 0xfe00, 0xfe0e, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0xfffe,
  0xe000, 0xf8ff, 0x1bca0, 0x1d173, 0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xf0000, 0x10ffff,
] as const;

const hex = (code: number) => code.toString(16);

export const HOSTILE_CHARACTERS: readonly { readonly name: string; readonly text: string }[] = [
  ...HIDDEN.map((code) => ({
    name: `U+${hex(code)}`,
    text: `Vote${String.fromCodePoint(code)} ${String.fromCodePoint(code)}for me`,
  })),
  ...HIDDEN.filter((code) => code > 0x7f && code !== 0x85).map((code) => ({
    name: `entity of U+${hex(code)}`,
    text: `Vote &#x${hex(code)};for me`,
  })),
  {
    name: 'entities by name, and what only begins like one',
    text: '&semi; &copy; &ngE; &CounterClockwiseContourIntegral; &notit; &copy &nosuch; &AMP; [a](https://example.org/?a=1&amp;b=&eacute;)',
  },
  { name: 'marks above', text: `Vo${'\u0300'.repeat(400)}te` },
  { name: 'marks below', text: `Vo${'\u0323'.repeat(400)}te` },
  { name: 'marks of all kinds', text: `Vo${'\u0489\u20dd\u0336\u0300'.repeat(50)}te` },
  { name: 'a joiner alone', text: `Vote \u200d for` },
  { name: 'many joiners', text: `V\u200d\u200d\u200d\u200dote` },
  { name: 'a very wide character', text: '\ufdfd'.repeat(50) },
  { name: 'a word without an end', text: 'a'.repeat(5000) },
  { name: 'a word of figures without an end', text: '\u{1d7d8}'.repeat(3000) },
];
