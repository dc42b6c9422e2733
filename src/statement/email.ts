/**
 * E-mail addresses in a text: as such, spelt out ("name at example dot org", "name [at] example.org"), and with
 * characters in them that nobody sees or that only look like the sign.
 */
import { folded } from './folded.ts';

// Each begins where a word does, so that a long word without an @ is read once and not once for each of its letters.
const NAME = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+`;
const HOST = String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const SPELT_HOST = String.raw`(?:[\p{L}\p{N}-]+(?: ?[([{<]? ?dot ?[)\]}>]? ?|\.))+(?:com|org|net|io|dev|edu|gov|info|co|ai|cn|de|eu|fr|in|jp|uk|example)\b`;
const EMAIL = new RegExp(
  [
    `${NAME}@${HOST}`,
    String.raw`${NAME} at (?:[\p{L}\p{N}-]+ dot )+(?:com|org|net|io|dev|edu|gov|info|co|ai|cn|de|eu|fr|in|jp|uk)\b`,
    String.raw`${NAME} ?[([{<] ?(?:at|@) ?[)\]}>] ?${SPELT_HOST}`,
  ].join('|'),
  'giu',
);

export interface FoundAddress {
  readonly start: number;
  readonly end: number;
}

/** Where the addresses of a text stand, in its order. */
export function emailsIn(written: string): FoundAddress[] {
  // Most texts have none of the signs; they need no search.
  if (!/[@＠﹫]|\bat\b/iu.test(written)) return [];
  const { text, span } = folded(written);
  return [...text.matchAll(EMAIL)].map((match) => span(match.index, match.index + match[0].length));
}

export const WITHHELD = '[e-mail address withheld]';

/** A text without its e-mail addresses. */
export function withoutEmails(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of emailsIn(text)) {
    result += text.slice(from, start) + WITHHELD;
    from = end;
  }
  return result + text.slice(from);
}
