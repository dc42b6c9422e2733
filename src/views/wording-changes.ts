/** Two wordings of a text, held against each other: paragraph by paragraph, and in those that changed word by word. */
import { diffArrays } from 'diff';
import type { Paragraph } from '../site/wordings.ts';

/** A run of words; `changed` where the other wording does not have them. */
export interface Run {
  readonly text: string;
  readonly changed: boolean;
}

/** A paragraph that differs: as it was, and as it is; null where there was or is none. */
export interface ChangedParagraph {
  /** The heading that it stands under; null above the first. */
  readonly under: string | null;
  readonly before: readonly Run[] | null;
  readonly after: readonly Run[] | null;
}

interface WordingChanges {
  readonly changed: readonly ChangedParagraph[];
  /** How many paragraphs stayed as they were. */
  readonly same: number;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** From 0 for nothing in common to 1 for the same: Dice's coefficient of the words, each as often as it stands there. */
function likeness(one: Paragraph, other: Paragraph): number {
  if (one.text === other.text && one.kind === other.kind) return 1;
  const [a, b] = [words(one.text), words(other.text)];
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const more = left.get(word) ?? 0;
    if (more > 0) common += 1;
    left.set(word, more - 1);
  }
  return ((2 * common) / (a.length + b.length)) * (one.kind === other.kind ? 0.99 : 0.5);
}

/** Below this, two paragraphs are two texts: one went, and another came. */
const SAME_TEXT = 0.4;

type Pair = readonly [before: Paragraph | null, after: Paragraph | null];

/** Which paragraph became which, in their order: the pairs that have most in common (Needleman and Wunsch, without a price for a gap). */
function paired(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  const like = before.map((one) => after.map((other) => likeness(one, other)));
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const own = like[row]?.[column] ?? 0;
      const together = own < SAME_TEXT ? 0 : own + at(row + 1, column + 1);
      const line = best[row];
      if (line !== undefined) line[column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [one, other] = [before[row] ?? null, after[column] ?? null];
    const own = like[row]?.[column] ?? 0;
    if (own >= SAME_TEXT && at(row, column) === own + at(row + 1, column + 1)) {
      pairs.push([one, other]);
      row += 1;
      column += 1;
    } else if (one !== null && at(row + 1, column) >= at(row, column + 1)) {
      pairs.push([one, null]);
      row += 1;
    } else {
      pairs.push([null, other]);
      column += 1;
    }
  }
  return pairs;
}

/** Runs as a reader sees them: a space between two words that changed belongs to them, and like stands with like. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const [index, { text, changed }] of runs.entries()) {
    const between = text.trim() === '' && all.at(-1)?.changed === true && runs[index + 1]?.changed === true;
    const last = all.at(-1);
    if (last !== undefined && last.changed === (changed || between)) {
      all[all.length - 1] = { text: last.text + text, changed: last.changed };
    } else all.push({ text, changed });
  }
  return all;
}

/** Two texts word by word. */
function runsOf(one: string, other: string, locale: string): readonly [before: Run[], after: Run[]] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const tokens = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts = diffArrays(tokens(one), tokens(other));
  const without = (left: 'added' | 'removed'): Run[] =>
    joined(
      parts
        .filter((part) => !part[left])
        .map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed })),
    );
  return [without('added'), without('removed')];
}

const whole = ({ text }: Paragraph): Run[] => [{ text, changed: true }];

/** What differs between two wordings. `locale` says what a word is (BCP 47). */
export function wordingChanges(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  locale: string,
): WordingChanges {
  const changed: ChangedParagraph[] = [];
  let under: string | null = null;
  let same = 0;
  for (const [one, other] of paired(before, after)) {
    const heading = other ?? one;
    const isSame = one !== null && other !== null && one.text === other.text && one.kind === other.kind;
    if (isSame) same += 1;
    else {
      const [was, is] = one === null || other === null ? [null, null] : runsOf(one.text, other.text, locale);
      changed.push({ under, before: was ?? (one && whole(one)), after: is ?? (other && whole(other)) });
    }
    if (heading !== null && /^h[1-6]$/.test(heading.kind)) under = heading.text;
  }
  return { changed, same };
}
