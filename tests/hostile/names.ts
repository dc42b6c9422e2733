/** Hostile names, affiliations and other single values of a statement: what runs, what is wide, what speaks for the site. */
import { RAN } from './markdown.ts';

const NAMES: readonly string[] = [
  'A'.repeat(100),
  'Wolfeschlegelsteinhausenbergerdorff'.repeat(2),
  '\u6f22'.repeat(100),
  '\u0645\u062d\u0645\u062f \u0627\u0644\u0639\u0631\u0628\u064a',
  '\u05d0\u05d1\u05d2 (officials)',
  '\u0e01\u0e33'.repeat(50),
  '\u0915\u094d'.repeat(50),
  '\ufdfd'.repeat(100),
  'a\u0300\u0301\u0302'.repeat(25),
  'i'.repeat(100),
  'W'.repeat(100),
  'M-'.repeat(50),
  '\u00b7'.repeat(100),
  '. . . . . . . . . . . . . . . . . . . .',
  'Declared elected',
  'The election officials',
  'Elected, first place',
  'Result: Ada Example was elected',
  'End of what Zoe wrote',
  '"Zoe" & \u201cCo\u201d, \u2018O\u2019Neil\u2019',
  '&lt;b&gt; &amp;',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  '\u2713 Elected',
  `<script>${RAN}</script>`,
  `{${RAN}}`,
];

const AFFILIATIONS: readonly string[] = [
  'B'.repeat(100),
  '\u6f22'.repeat(100),
  `<img src=x onerror=${RAN}>`.slice(0, 100),
  `"><script>${RAN}</script>`.slice(0, 100),
  `<script>${RAN}</script>`.slice(0, 100),
  "' onmouseover='window.hostileRan=1",
  '\u2713 Elected',
  'Result: elected',
  '</h1></main><main>',
  'https://hostile.example/pixel.png',
  '![x](https://hostile.example/pixel.png)',
  '[x](javascript:window.hostileRan=1)',
  '{window.hostileRan=1}',
  `\${window.hostileRan=1}`,
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}'.repeat(12),
  '\u2588'.repeat(100),
  '\u2014'.repeat(100),
  '__proto__',
  'constructor',
];

const OTHERS: readonly Readonly<Record<string, unknown>>[] = [
  { pronouns: 'she/'.repeat(125) },
  { pronouns: 'x'.repeat(500) },
  { pronouns: `<script>${RAN}</script>` },
  { pronouns: 'Elected on 15 May 2021' },
  { languages: Array.from({ length: 20 }, () => 'x'.repeat(500)) },
  { languages: [`<img src=x onerror=${RAN}>`] },
  { links: [{ title: 'x'.repeat(500), url: `https://hostile.example/${'x'.repeat(1500)}` }] },
  { links: [{ title: '\u2713 Elected', url: 'https://hostile.example/"onmouseover="x' }] },
  { links: [{ title: `<script>${RAN}</script>`, url: 'https://hostile.example/?a=1&b=<' }] },
  { links: [{ title: 'Result of the election', url: 'https://r\u0430ypal.example/' }] },
  { links: Array.from({ length: 20 }, (_, index) => ({ title: `Work ${index}`, url: `https://w${index}.example/` })) },
];

/** The front matter of a statement each; what the checks refuse of it never reaches a page. */
export const HOSTILE_VALUES: readonly Readonly<Record<string, unknown>>[] = [
  ...NAMES.map((name) => ({ name })),
  ...AFFILIATIONS.map((affiliation) => ({ affiliation })),
  ...OTHERS,
];
