/**
 * The one colour that a community chooses. It is used for links and for what asks to be done, so it must be readable as
 * text; a colour that is too pale or too dark for the paper is moved toward black or white until it is.
 */
import { contrast, mix } from './colour.ts';

/** The papers of tokens.css that text in the accent stands on, each with the shaded one. */
const LIGHT = ['#fbf9f4', '#f3efe6'] as const;
const DARK = ['#16171a', '#1f2124'] as const;
const LEAST = 4.5;

function readableOn(papers: readonly string[], accent: string, toward: string): string {
  for (let step = 0; step <= 100; step += 1) {
    const colour = mix(accent, toward, step / 100);
    if (papers.every((paper) => contrast(colour, paper) >= LEAST)) return colour;
  }
  return toward;
}

const inkOn = (colour: string): string => (contrast(colour, '#ffffff') >= LEAST ? '#ffffff' : '#16171a');

/** The stylesheet that sets the accent for light and for dark, from `#rrggbb`. Throws RangeError on any other form. */
export function accentCss(accent: string): string {
  const light = readableOn(LIGHT, accent, '#000000');
  const dark = readableOn(DARK, accent, '#ffffff');
  return `@media screen {
  :root { --accent: ${light}; --on-accent: ${inkOn(light)}; }
}
@media screen and (prefers-color-scheme: dark) {
  :root { --accent: ${dark}; --on-accent: ${inkOn(dark)}; }
}
`;
}
