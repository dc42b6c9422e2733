/** Characters that nobody sees: they make a text read as something that it is not. */

/**
 * Control characters other than tab and line feed, marks that turn the direction of writing, characters without a shape,
 * halves of characters and those that Unicode leaves to private use. Arabic signs that Unicode counts among them have a
 * shape. Left alone are the joiners (U+200C, U+200D) after a letter or an emoji, because Persian, Hindi and families of
 * emoji are written with them, and the signs that choose between two shapes, after a character that has two.
 */
const HIDDEN =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0]--[\t\n\u0600-\u0605\u06dd\u070f\u08e2\u200c\u200d]]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]|(?<![\p{Emoji}\p{Script=Han}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gv;

/** More marks on one letter than any language puts there: they would run over what stands above and below. */
const STACKED = /(\p{M}{4})\p{M}{3,}/gu;

/**
 * A letter that its mark joins to the next, as scripts of India write `र्त्स्न्य`: more of them in a row than any word has
 * are one sign without end, which no line can break (Unicode's rule GB9c).
 */
const JOINED =
  /((?:\p{L}[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d][\p{M}\u200c\u200d]{0,2}){8})(?=\p{L}[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d])/gu;

/** How Unicode writes a character: U+202E. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The hidden characters in a text, each once. */
export const hiddenIn = (text: string): string[] => [...new Set(text.match(HIDDEN) ?? [])];

/** What most texts are made of alone: nothing of it is hidden, and no mark or joiner is among it. */
const PLAIN = /^[\t\n -~]*$/;

/** A text without its hidden characters, with no more than four marks on a letter, and no sign without end. */
export const withoutHidden = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(HIDDEN, '').replace(STACKED, '$1').replace(JOINED, '$1 ');

/** What is said of a hidden character. */
export const hiddenMessage = (character: string): string =>
  `there is a character here that nobody sees, ${codePoint(character)}`;
export const HIDDEN_EXPECTED = 'take it out; it can make a text read as something that it is not';

interface FoundCharacter {
  readonly line: number;
  readonly col: number;
  readonly character: string;
}

/** Every hidden character with its line and column, from 1; one place for all of the same kind on a line. */
export function hiddenPlaces(text: string): FoundCharacter[] {
  // Nearly every text has none, and need not be gone through line by line.
  if (text.search(HIDDEN) === -1) return [];
  return text.split('\n').flatMap((line, index) => {
    const seen = new Set<string>();
    return [...line.matchAll(HIDDEN)].flatMap(({ 0: character, index: at }) => {
      if (seen.has(character)) return [];
      seen.add(character);
      return [{ line: index + 1, col: at + 1, character }];
    });
  });
}

/** Where marks are stacked, or join letters without end, with line and column from 1; one place a line. */
export function stackedPlaces(text: string): FoundCharacter[] {
  if (text.search(STACKED) === -1 && text.search(JOINED) === -1) return [];
  return text.split('\n').flatMap((line, index) => {
    const at = Math.max(line.search(STACKED), line.search(JOINED));
    return at === -1 ? [] : [{ line: index + 1, col: at + 1, character: line[at] ?? '' }];
  });
}
