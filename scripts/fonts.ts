/**
 * Cuts the two typefaces down to what the site sets, into src/styles/fonts/. Run it after a change of the typeface
 * packages or of the ranges below; the files are committed, so that a build needs none of this.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const OUT = new URL('../src/styles/fonts/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

const characters = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Basic Latin, Latin-1, the Latin letters that packages count as basic, general punctuation, euro, trade mark, minus. */
const LATIN = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}ıŒœʻʼ${characters(0x2002, 0x206f)}€™−`;
/** Latin Extended-A, and the four Romanian letters with a comma below that lie outside it. */
const LATIN_EXTENDED = `${characters(0x100, 0x17f)}ȘșȚț`;

const WEIGHTS = { min: 400, max: 700 };
/** The optical sizes from running text to the largest heading; smaller text is set in the sans. */
const OPTICAL_SIZES = { min: 20, max: 60 };

interface Cut {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly axes: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
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

await mkdir(OUT, { recursive: true });
let total = 0;
for (const { to, from, text, axes } of CUTS) {
  const cut = await subsetFont(await readFile(resolve(from)), text, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(to, OUT), cut);
  total += cut.length;
  console.log(`${to.padEnd(28)}${(cut.length / 1024).toFixed(1).padStart(7)} KB`);
}
for (const name of ['source-serif-4', 'public-sans']) {
  const licence = await readFile(resolve(`@fontsource-variable/${name}/LICENSE`));
  await writeFile(new URL(`LICENSE-${name}.txt`, OUT), licence);
}
console.log(`${'in all'.padEnd(28)}${(total / 1024).toFixed(1).padStart(7)} KB`);
