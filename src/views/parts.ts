/** Long lists in parts, so that no page grows with the archive: by the letter that names begin with, and by number. */

import { countInWords } from '#words/counts.ts';
import { guideWords, INITIALS, LETTER_TURN, LISTS, type ScriptName } from '#words/lists.ts';
import { unaccented } from '../words/unaccented.ts';
import type { Linked } from './links.ts';
import type { TurnView } from './ways.ts';

/** How many rows a list may have. What is more than that is on pages of its own. */
export const MOST_ROWS = 100;

/** A list in pieces of at most `most`, in its order. */
export const chunked = <T>(list: readonly T[], most = MOST_ROWS): T[][] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, index) => list.slice(index * most, (index + 1) * most));

/** The part of an address that says which page of a list it is: nothing for the first. */
export const numbered = (part: string, index: number): string => (index === 0 ? part : `${part}-${index + 1}`);

/** How a page of a year is called: "2020", "2020 (2)". */
export const partLabel = (part: string): string => part.replace(/-(\d+)$/, ' ($1)');

/** A part of a list of names. */
export interface NamePart<T> {
  /** As its address says it: "a", "a-2", "han". */
  readonly part: string;
  /** "A", "A (2)", "Chinese characters". */
  readonly label: string;
  readonly items: readonly T[];
}

const SCRIPTS: readonly (readonly [ScriptName, RegExp])[] = [
  ['greek', /^\p{Script=Greek}/u],
  ['cyrillic', /^\p{Script=Cyrillic}/u],
  ['hebrew', /^\p{Script=Hebrew}/u],
  ['arabic', /^\p{Script=Arabic}/u],
  ['devanagari', /^\p{Script=Devanagari}/u],
  ['thai', /^\p{Script=Thai}/u],
  ['hangul', /^\p{Script=Hangul}/u],
  ['kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['han', /^\p{Script=Han}/u],
];

/** Under what a name is looked up: a Latin letter, without its marks; another script by its name; figures and signs together. */
export function initialOf(name: string): string {
  const first = unaccented(name).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/^[a-z]$/.test(first)) return first;
  return SCRIPTS.find(([, script]) => script.test(first))?.[0] ?? 'other';
}

const labelOf = (initial: string): string => INITIALS[initial as ScriptName] ?? initial.toUpperCase();

/** Letters in their order, then other scripts, then what is neither. */
const ORDER = [...'abcdefghijklmnopqrstuvwxyz', ...SCRIPTS.map(([name]) => name), 'other'];

/** A list that is in the order of its names, by the letters that they begin with, each part with at most `MOST_ROWS`. */
export function partsByName<T>(list: readonly T[], nameOf: (item: T) => string): NamePart<T>[] {
  const groups = Map.groupBy(list, (item) => initialOf(nameOf(item)));
  return ORDER.flatMap((initial) =>
    chunked(groups.get(initial) ?? []).map((items, index) => ({
      part: numbered(initial, index),
      label: index === 0 ? labelOf(initial) : `${labelOf(initial)} (${index + 1})`,
      items,
    })),
  );
}

/** A part by its name. Throws where there is none. */
export function namedPart<T>(parts: readonly NamePart<T>[], part: string): NamePart<T> {
  const found = parts.find((each) => each.part === part);
  if (found === undefined) throw new Error(`The list has no part "${part}".`);
  return found;
}

/** The way from a part to its neighbours. */
export function partTurn<T>(parts: readonly NamePart<T>[], part: string, to: (part: string) => string): TurnView {
  const at = parts.findIndex((each) => each.part === part);
  const link = (other: NamePart<T> | undefined) =>
    other === undefined ? null : { label: other.label, href: to(other.part) };
  return {
    label: LISTS.byName,
    previous: link(parts[at - 1]),
    next: link(parts[at + 1]),
    previousLabel: LETTER_TURN.previous,
    nextLabel: LETTER_TURN.next,
  };
}

/** A part as the page of the whole list names it. */
export interface PartLink extends Linked {
  /** "twelve people" */
  readonly count: string;
  /** From which name to which. */
  readonly names: string;
}

/** Leads to each part. */
export const partLinks = <T>(
  parts: readonly NamePart<T>[],
  to: (part: string) => string,
  nameOf: (item: T) => string,
  [one, many]: readonly [one: string, many: string],
): PartLink[] =>
  parts.map(({ part, label, items }) => ({
    text: label,
    href: to(part),
    count: countInWords(items.length, one, many),
    names: guideWords(items.map(nameOf)),
  }));
