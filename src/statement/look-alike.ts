/** What a text looks like, whichever characters it is made of: two texts that a reader cannot tell apart give the same. */

/** Capitals of another script, and small capitals, each before the Latin letter that it looks like. */
const CAPITALS = 'ᎪaᏴbᏟcᎠdᎬeᎨfᏀgᎻhᏆiᎫjᏦkᏞlᎷmᏢpᏒrᏚsᎢtᏙvᎳwᏃzᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

/** Letters of other scripts that look like Latin ones, and signs that look like each other. */
const LIKE: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...CAPITALS.matchAll(/(.)(.)/gu)].map(([, like = '', latin = '']) => [like.toLowerCase(), latin] as const),
  ['а', 'a'],
  ['в', 'b'],
  ['е', 'e'],
  ['ё', 'e'],
  ['к', 'k'],
  ['м', 'm'],
  ['н', 'h'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['т', 't'],
  ['у', 'y'],
  ['х', 'x'],
  ['і', 'i'],
  ['ї', 'i'],
  ['ј', 'j'],
  ['ѕ', 's'],
  ['ԁ', 'd'],
  ['ԛ', 'q'],
  ['ԝ', 'w'],
  ['һ', 'h'],
  ['ӏ', 'l'],
  ['ɡ', 'g'],
  ['ɑ', 'a'],
  ['ı', 'i'],
  ['α', 'a'],
  ['β', 'b'],
  ['γ', 'y'],
  ['ε', 'e'],
  ['ζ', 'z'],
  ['η', 'n'],
  ['ι', 'i'],
  ['κ', 'k'],
  ['ν', 'v'],
  ['ο', 'o'],
  ['ρ', 'p'],
  ['τ', 't'],
  ['υ', 'u'],
  ['χ', 'x'],
  ['ω', 'w'],
  ['ϲ', 'c'],
  ['օ', 'o'],
  ['ո', 'n'],
  ['ս', 'u'],
  ['ա', 'w'],
  ['հ', 'h'],
  ['զ', 'q'],
  ['ց', 'g'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['|', 'l'],
] as const);

/** Most texts are of plain letters, of which these alone look like others. */
const PLAIN = /^[ -~]*$/;
const PLAIN_LIKE = /[01i|]/g;

function inOneForm(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(PLAIN_LIKE, (sign) => LIKE[sign] ?? sign);
  const letters = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return [...letters]
    .map((character) => LIKE[character] ?? character)
    .map((character) => LIKE[character] ?? character)
    .join('');
}

/** The form by which texts are compared: for comparing only, never for showing. */
export const looksLike = (text: string): string =>
  inOneForm(text).replaceAll('rn', 'm').replaceAll('vv', 'w').replace(/\s+/g, ' ').trim();

/** The form by which names of people are compared: signs do not count, nor which part stands first. */
export const nameLook = (name: string): string =>
  looksLike(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .split(' ')
    .sort()
    .join(' ');

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
  /\p{Script=Georgian}/u,
];

/** The first word of a text that mixes alphabets whose letters look alike; null where none does. */
export const mixedWord = (text: string): string | null =>
  text.split(/[^\p{L}\p{M}]+/u).find((word) => SCRIPTS.filter((script) => script.test(word)).length > 1) ?? null;
