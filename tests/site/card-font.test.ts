import { expect, test } from 'vitest';
import { cardFont } from '../../src/site/card-font.ts';

/** A file of the project's own fonts, from `public/`. */
const kept = (name: string): string => `/../src/styles/fonts/cards/${name}`;

test('a font says what it is called, and which letters it has', () => {
  const font = cardFont(kept('serif-greek-400.ttf'));
  expect(font.family).toBe('Source Serif 4');
  expect(['λ', 'Ω', '治'].map((letter) => font.has(letter.codePointAt(0) ?? 0))).toEqual([true, true, false]);
});

test('what is no font is refused', () => {
  expect(() => cardFont('/favicon.svg')).toThrow();
});
