/**
 * Cuts the two typefaces down to what the site sets, into src/styles/fonts/. Run it after a change of the typeface
 * packages or of the ranges below; the files are committed, so that a build needs none of this.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { LETTERS, lettersOf } from '../src/styles/letters.ts';

const OUT = new URL('../src/styles/fonts/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** Basic Latin, Latin-1, the Latin letters that packages count as basic, general punctuation, euro, trade mark, minus. */
const LATIN = lettersOf(LETTERS.latin);
/** Latin Extended-A, and the four Romanian letters with a comma below that lie outside it. */
const LATIN_EXTENDED = lettersOf(LETTERS.latinExtended);

const WEIGHTS = { min: 400, max: 700 };
/** The optical sizes from running text to the largest heading; smaller text is set in the sans. */
const OPTICAL_SIZES = { min: 20, max: 60 };

interface Cut {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const serif = (file: string): string => `@fontsource-variable/source-serif-4/files/source-serif-4-${file}.woff2`;
const sans = (file: string): string => `@fontsource-variable/public-sans/files/public-sans-${file}.woff2`;

const CUTS: readonly Cut[] = [
  {
    to: 'serif.woff2',
    from: serif('latin-opsz-normal'),
    text: LATIN,
    axes: { wght: WEIGHTS, opsz: OPTICAL_SIZES },
  },
  { to: 'serif-italic.woff2', from: serif('latin-wght-italic'), text: LATIN, axes: { wght: WEIGHTS } },
  { to: 'serif-extended.woff2', from: serif('latin-ext-wght-normal'), text: LATIN_EXTENDED, axes: { wght: WEIGHTS } },
  {
    to: 'serif-italic-extended.woff2',
    from: serif('latin-ext-wght-italic'),
    text: LATIN_EXTENDED,
    axes: { wght: WEIGHTS },
  },
  { to: 'sans.woff2', from: sans('latin-wght-normal'), text: LATIN, axes: { wght: WEIGHTS } },
  { to: 'sans-italic.woff2', from: sans('latin-wght-italic'), text: LATIN, axes: { wght: WEIGHTS } },
  { to: 'sans-extended.woff2', from: sans('latin-ext-wght-normal'), text: LATIN_EXTENDED, axes: { wght: WEIGHTS } },
];

/** The files of the social cards, which are drawn by what knows no range of weights: the serif for titles, the sans for the rest, and the serif where the sans has no letters. */
const CARD_CUTS: readonly Cut[] = [
  ...[
    { name: 'latin', text: LATIN },
    { name: 'latin-ext', text: LATIN_EXTENDED },
    { name: 'vietnamese', text: lettersOf(LETTERS.vietnamese) },
  ].flatMap(({ name, text }) => [
    { to: `serif-${name}.ttf`, from: serif(`${name}-wght-normal`), text, axes: { wght: 600 } },
    { to: `sans-${name}.ttf`, from: sans(`${name}-wght-normal`), text, axes: { wght: 400 } },
  ]),
  ...[
    { name: 'greek', text: lettersOf(LETTERS.greek) },
    { name: 'cyrillic', text: lettersOf(LETTERS.cyrillic) },
  ].flatMap(({ name, text }) =>
    [400, 600].map((wght) => ({
      to: `serif-${name}-${wght}.ttf`,
      from: serif(`${name}-wght-normal`),
      text,
      axes: { wght },
    })),
  ),
].map((cut) => ({ ...cut, to: `cards/${cut.to}` }));

await mkdir(new URL('cards/', OUT), { recursive: true });
let total = 0;
for (const { to, from, text, axes } of [...CUTS, ...CARD_CUTS]) {
  const cut = await subsetFont(await readFile(resolve(from)), text, {
    targetFormat: to.endsWith('.ttf') ? 'sfnt' : 'woff2',
    variationAxes: axes,
  });
  await writeFile(new URL(to, OUT), cut);
  total += cut.length;
  console.log(`${to.padEnd(28)}${(cut.length / 1024).toFixed(1).padStart(7)} KB`);
}
for (const name of ['source-serif-4', 'public-sans']) {
  const licence = await readFile(resolve(`@fontsource-variable/${name}/LICENSE`));
  await writeFile(new URL(`LICENSE-${name}.txt`, OUT), licence);
}
console.log(`${'in all'.padEnd(28)}${(total / 1024).toFixed(1).padStart(7)} KB`);
