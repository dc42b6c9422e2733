/** Characters that nobody sees: they make a text read as something that it is not. */
import type { Place } from './finding.ts';

/**
 * Control characters other than tab and line feed, marks that turn the direction of writing, and characters without a
 * shape. Arabic signs that Unicode counts among them have one. The joiners (U+200C, U+200D) are left alone after a letter
 * or an emoji: Persian, Hindi and families of emoji are written with them.
 */
const HIDDEN =
  /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u17b4\u17b5\u3164]--[\t\n\u0600-\u0605\u06dd\u070f\u08e2\u200c\u200d]]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])[\u200c\u200d]/gv;

/** How Unicode writes a character: U+202E. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The hidden characters in a text, each once. */
export const hiddenIn = (text: string): string[] => [...new Set(text.match(HIDDEN) ?? [])];

/** Every hidden character of a file with its place; one place for a run of the same on one line. */
export function hiddenPlaces(text: string, file: string): { readonly place: Place; readonly character: string }[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(HIDDEN)]
        .filter((match, at, all) => all.findIndex((other) => other[0] === match[0]) === at)
        .map((match) => ({ place: { file, line: index + 1, col: match.index + 1 }, character: match[0] })),
    );
}
