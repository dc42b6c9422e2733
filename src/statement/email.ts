/** E-mail addresses in a text: as such, and spelt out ("name at example dot org"). */

// Each begins where a word does, so that a long word without an @ is read once and not once for each of its letters.
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+ at (?:[\p{L}\p{N}-]+ dot )+(?:com|org|net|io|dev|edu|gov|info|co|ai|cn|de|eu|fr|in|jp|uk)\b/giu;

export interface FoundAddress {
  readonly start: number;
  readonly end: number;
}

/** Where the addresses of a text stand, in its order. */
export function emailsIn(text: string): FoundAddress[] {
  // Most texts have neither sign; they need no search.
  if (!text.includes('@') && !/ at /i.test(text)) return [];
  return [...text.matchAll(EMAIL)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
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
