/**
 * Scripts that are written without blanks between words, for the index of the search: it knows a word by the blanks round
 * it, so the signs of a run are put apart where it is made and where it is asked, and together again where a hit is shown.
 * Runs in a browser too.
 */

/** One sign of Chinese, Japanese, Korean, Thai, Lao, Khmer or Burmese, with its marks. */
const SIGN =
  '[[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]&&\\p{L}]\\p{M}*';

/** Between two signs: one that no word has in it and the index drops, so that a blank which was written is known from ours. */
const BETWEEN = '\u2E31';

const IS_RUN = new RegExp(SIGN, 'v');
/** A sign, or a letter before one, with the punctuation after it. */
const BEFORE_A_LETTER = new RegExp(
  `(${SIGN}\\p{P}*)(?=[\\p{L}\\p{N}])|([\\p{L}\\p{N}]\\p{M}*\\p{P}*)(?=${SIGN})`,
  'gv',
);
const ONE_RUN = new RegExp(`^(?:${SIGN}){2,}$`, 'v');

/** Whether a text has signs of such a script. */
export const hasRun = (text: string): boolean => IS_RUN.test(text);

/** A text whose runs are put apart for the index, sign by sign. */
export const apart = (text: string): string => (hasRun(text) ? text.replace(BEFORE_A_LETTER, `$1$2${BETWEEN} `) : text);

/** A text, or an excerpt with its marks, as it was before it was put apart: a run that is found is one mark. */
export const together = (html: string): string =>
  html
    .replaceAll(`${BETWEEN}</mark> <mark>`, '')
    .replaceAll(`${BETWEEN}</mark> `, '</mark>')
    .replaceAll(`${BETWEEN}</mark>`, '</mark>')
    .replaceAll(`${BETWEEN} `, '')
    .replaceAll(BETWEEN, '');

/** What the index is asked for a text: a run as its signs in a row, next to each other where nothing else is asked. */
export function asked(text: string): string {
  if (!hasRun(text)) return text;
  const signs = text.replace(BEFORE_A_LETTER, '$1$2 ');
  return ONE_RUN.test(text.trim()) ? `"${signs.trim()}"` : signs;
}
