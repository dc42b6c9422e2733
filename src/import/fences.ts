/** Code between two lines of signs (CommonMark 0.31, 4.5), however far in they stand: what is read as Markdown is not changed there. */

/** Three signs at least, and what stands behind them: behind backticks no more of them, else they are code within a line. */
const SIGNS = /^\s*(?:(`{3,})([^`]*)|(~{3,})(.*))$/;

/** A line that opens code, and the one that closes it, by their numbers from 0; null where none does. */
export interface Fence {
  readonly from: number;
  readonly to: number | null;
}

interface Line {
  readonly index: number;
  readonly sign: string;
  readonly count: number;
  /** Whether nothing stands behind the signs, so that they can close what is open. */
  readonly bare: boolean;
}

function signsOf(line: string, index: number): Line | [] {
  const [, backticks, word = '', tildes, other = ''] = SIGNS.exec(line) ?? [];
  const signs = backticks ?? tildes;
  return signs === undefined
    ? []
    : { index, sign: signs.charAt(0), count: signs.length, bare: `${word}${other}`.trim() === '' };
}

const closes = (line: Line, sign: string, count: number): boolean =>
  line.sign === sign && line.count >= count && line.bare;

/** The fences of a text, line by line. One that nothing closes hides none of those below it. */
export function fencesIn(lines: readonly string[]): Fence[] {
  const all = lines.flatMap(signsOf);
  /** How many of a sign nothing closes from here on: to look for less would be to look at every line for each. */
  const unclosed = new Map<string, number>();
  const fences: Fence[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const { index: from, sign, count } = all[at] as Line;
    const isHopeless = count >= (unclosed.get(sign) ?? Number.POSITIVE_INFINITY);
    let closing = isHopeless ? all.length : at + 1;
    while (closing < all.length && !closes(all[closing] as Line, sign, count)) closing += 1;
    fences.push({ from, to: all[closing]?.index ?? null });
    if (closing < all.length) at = closing;
    else if (!isHopeless) unclosed.set(sign, count);
  }
  return fences;
}

/**
 * Whether each line of a text lies in code, the lines of signs among it. What nothing closes is none in a plain text, and goes
 * on to the end in Markdown.
 */
export function isCodeIn(lines: readonly string[], isMarkdown: boolean): boolean[] {
  const inside = lines.map(() => false);
  for (const { from, to } of fencesIn(lines)) {
    if (to !== null) inside.fill(true, from, to + 1);
    else if (isMarkdown) return inside.fill(true, from);
  }
  return inside;
}
