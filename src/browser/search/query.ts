/** What is searched for, and how an address says it: `?q=…` and one value for each facet that is set. */

import { FACETS, timeNamed } from '#words/search-facets.ts';
import { hasRun } from '../../words/sign-runs.ts';
import { unaccented } from '../../words/unaccented.ts';

export interface Query {
  readonly text: string;
  /** The value of each facet that is set, by its name. */
  readonly facets: Readonly<Record<string, string>>;
}

/** The query that a form's fields or an address's parameters say. */
export function readQuery(fields: { get(name: string): unknown }): Query {
  const value = (name: string): string => String(fields.get(name) ?? '').trim();
  const set = FACETS.map(({ name }) => [name, value(name)] as const).filter(([, each]) => each !== '');
  return { text: value('q'), facets: Object.fromEntries(set) };
}

/** The part of an address that says a query, with its question mark; empty for an empty query. */
export function addressOf({ text, facets }: Query): string {
  const parameters = new URLSearchParams(text === '' ? facets : { q: text, ...facets });
  return parameters.size === 0 ? '' : `?${parameters}`;
}

export const isEmpty = ({ text, facets }: Query): boolean => text === '' && Object.keys(facets).length === 0;

/** The order of a facet's values: years from the newest, months by their date, from the newest, others by letter. */
export function inOrder(facet: string, values: readonly string[]): string[] {
  const collator = new Intl.Collator('en');
  if (facet === 'year') return [...values].sort((a, b) => collator.compare(b, a));
  if (facet !== 'election') return [...values].sort(collator.compare);
  return [...values].sort((a, b) => timeNamed(b) - timeNamed(a) || collator.compare(a, b));
}

const wordsIn = (text: string): readonly string[] => unaccented(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Whether a page that was found is one that a reader asked for. Where nothing has a word of the query, Pagefind goes on to
 * ever shorter beginnings of it; a mark that shares less than three letters with it is no answer. A sign of a script without
 * blanks is a word of its own.
 */
export function isAnswer(text: string, excerpt: string): boolean {
  const asked = wordsIn(text);
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, mark = '']) => unaccented(mark));
  const has = (word: string): boolean =>
    hasRun(word)
      ? [...word].some((sign) => marks.some((mark) => mark.includes(sign)))
      : marks.some((mark) => mark.startsWith(word.slice(0, 3)));
  return asked.length === 0 || asked.some(has);
}

/** Whether a title holds a word of the query, or its beginning: such a page is a hit, whatever its text says. */
export function isInTitle(text: string, title: string): boolean {
  const words = wordsIn(title);
  return wordsIn(text).some((word) =>
    words.some((each) => (hasRun(word) ? each.includes(word) : each.startsWith(word))),
  );
}
