/** What is searched for, and how an address says it: `?q=…` and one value for each facet that is set. */

import { FACETS } from '#words/search-facets.ts';
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
  const month = (value: string): number => Date.parse(`1 ${value} UTC`) || 0;
  return [...values].sort((a, b) => month(b) - month(a) || collator.compare(a, b));
}

/**
 * Whether a page that was found is one that a reader asked for. Where nothing has a word of the query, Pagefind goes on to
 * ever shorter beginnings of it; a mark that shares less than three letters with it is no answer.
 */
export function isAnswer(text: string, excerpt: string): boolean {
  const asked = unaccented(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, mark = '']) => unaccented(mark));
  return asked.length === 0 || asked.some((word) => marks.some((mark) => mark.startsWith(word.slice(0, 3))));
}

/** Whether a title holds a word of the query, or its beginning: such a page is a hit, whatever its text says. */
export function isInTitle(text: string, title: string): boolean {
  const words = unaccented(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const asked = unaccented(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return asked.some((word) => words.some((each) => each.startsWith(word)));
}

/** How many pages were found, as a sentence that is also read aloud. */
export const tally = (found: number, shown: number): string =>
  found === 0
    ? 'Nothing was found.'
    : `${found} ${found === 1 ? 'page' : 'pages'} found${shown < found ? `; the first ${shown} are shown` : ''}.`;
