/** What the letters of a text tell of its language and direction, for names and statements in any script. */

/** How a page marks a text that is not in its own script. Empty where there is nothing to mark. */
interface WrittenIn {
  /** Empty where the script alone does not tell the language. */
  readonly lang?: string;
  readonly dir?: 'rtl';
}

/** A letter of another script than Latin; nearly every text has none. */
const OTHER = /[\p{L}--\p{Script=Latin}]/v;

/** Scripts in which one language alone is written today. Chinese characters, Cyrillic or Arabic letters serve many. */
const OF_ONE_LANGUAGE: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['si', /\p{Script=Sinhala}/gu],
];
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const HAN = /\p{Script=Han}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** In what a text is written, by most of its letters. */
export function writtenIn(text: string): WrittenIn {
  if (!OTHER.test(text)) return {};
  const all = count(text, LETTERS);
  if (2 * count(text, LATIN) >= all) return {};
  // Japanese is written with Chinese characters too: a text with both kinds is not Chinese.
  const lang = OF_ONE_LANGUAGE.find(
    ([lang, letters]) =>
      2 * (count(text, letters) + (lang === 'ja' && count(text, letters) > 0 ? count(text, HAN) : 0)) > all,
  );
  const dir = 2 * count(text, RIGHT_TO_LEFT) > all ? { dir: 'rtl' as const } : {};
  return { lang: lang?.[0] ?? '', ...dir };
}

/** The same of a text in HTML, whose tags do not count. */
export const htmlWrittenIn = (html: string): WrittenIn => writtenIn(html.replace(/<[^>]*>/g, ''));
