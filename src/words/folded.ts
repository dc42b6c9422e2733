/**
 * A text as a reader takes it, with the place of each character in the text as it is written: without what nobody sees, and
 * with one form for signs that look alike (full-width letters, the dots of other scripts).
 */
interface Folded {
  readonly text: string;
  /** Where in the written text what stands from `start` to `end` here begins and ends. */
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** What takes no room: joiners, marks of direction, selectors of a shape, fillers. */
const UNSEEN = /^(?:\p{Cf}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5)$/u;
const DOTS = /^[\u3002\uff61\ufe52\uff0e\u2024\u2027\ua4f8]$/u;
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

/** Folds a text. Compatibility forms are those of Unicode's NFKC; the dots are those that UTS #46 takes for one. */
export function folded(written: string): Folded {
  if (PLAIN.test(written)) return { text: written, span: (start, end) => ({ start, end }) };
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of written) {
    const next = at + character.length;
    const shown = UNSEEN.test(character) ? '' : DOTS.test(character) ? '.' : character.normalize('NFKC');
    text += shown;
    for (let unit = 0; unit < shown.length; unit += 1) {
      from.push(at);
      to.push(next);
    }
    at = next;
  }
  return {
    text,
    span: (start, end) => ({ start: from[start] ?? written.length, end: to[end - 1] ?? written.length }),
  };
}
