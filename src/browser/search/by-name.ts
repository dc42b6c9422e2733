/**
 * Names as somebody types them: in any order, from their beginnings, without marks, by a former name or a handle, with one
 * typing error; within a run of Chinese, Japanese or Korean signs. The index of the texts knows none of that.
 */
import { distance } from 'fastest-levenshtein';
import type { Named } from '../../words/goes-by.ts';
import { hasRun } from '../../words/sign-runs.ts';
import { unaccented } from '../../words/unaccented.ts';

interface NamedHits {
  readonly hits: readonly Named[];
  /** Whether they are only what somebody may have meant. */
  readonly meant: boolean;
}

/** People come first, then what elections are found by. */
const ORDER: readonly Named['kind'][] = ['person', 'election', 'committee', 'organization'];

const wordsOf = (text: string): string[] => unaccented(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How well a typed word fits a name's: 3 the same, 2 its beginning, 1 within a run of signs, 0 not at all. */
function fit(typed: string, words: readonly string[]): number {
  if (words.includes(typed)) return 3;
  if (words.some((word) => word.startsWith(typed))) return 2;
  return hasRun(typed) && words.some((word) => word.includes(typed)) ? 1 : 0;
}

/** Whether a typed word is one of a name's but for one sign. Short ones are too much like many. */
const nearly = (typed: string, words: readonly string[]): boolean =>
  typed.length > 3 && words.some((word) => word.length > 3 && (distance(typed, word) <= 1 || isSwapped(typed, word)));

/** Whether two neighbouring signs changed places: the commonest error of all, and two steps for a plain distance. */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((sign, index) => sign !== word[index]);
  return (
    at >= 0 && typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2)
  );
}

/** Each typed word in one name that something goes by: 0 where one of them is in none. */
function score(typed: readonly string[], { name, also }: Named): number {
  const one = (written: string): number => {
    const fits = typed.map((word) => fit(word, wordsOf(written)));
    return fits.includes(0) ? 0 : fits.reduce((sum, each) => sum + each, 0) / fits.length;
  };
  return Math.max(one(name), ...also.map((each) => one(each) - 0.5), 0);
}

/** What goes by the name that was typed, people first, the best first; else what it may have been meant for. */
export function named(text: string, all: readonly Named[], most = 8): NamedHits {
  const typed = wordsOf(text);
  if (typed.length === 0) return { hits: [], meant: false };
  const order = (list: readonly { each: Named; points: number }[]): Named[] =>
    list
      .toSorted((a, b) => ORDER.indexOf(a.each.kind) - ORDER.indexOf(b.each.kind) || b.points - a.points)
      .slice(0, most)
      .map(({ each }) => each);
  const found = all.flatMap((each) => {
    const points = score(typed, each);
    return points > 0 ? [{ each, points }] : [];
  });
  if (found.length > 0) return { hits: order(found), meant: false };
  const near = all.filter(({ name, also }) =>
    [name, ...also].some((written) => {
      const words = wordsOf(written);
      const wrong = typed.filter((word) => fit(word, words) === 0);
      return wrong.length === 1 && wrong.every((word) => nearly(word, words));
    }),
  );
  return { hits: order(near.map((each) => ({ each, points: 0 }))), meant: near.length > 0 };
}
