/** What a search finds, without the page that shows it: pages by their texts, with the numbers beside each facet's values. */

import { PAGE_KINDS } from '#words/page-kinds.ts';
import { FACETS } from '#words/search-facets.ts';
import { candidacyHit, toldApart } from '#words/search-page.ts';
import { asked, together } from '../../words/sign-runs.ts';
import { unaccented } from '../../words/unaccented.ts';
import type { Counts, FoundPage, Pagefind } from './pagefind.ts';
import { isAnswer, isEmpty, isInTitle, type Query } from './query.ts';

export interface Texts {
  readonly pages: readonly FoundPage[];
  /** How many there are, of which `pages` are the likest. */
  readonly total: number;
  /** For each facet that is loaded, how many pages choosing a value would show. */
  readonly counts: Counts;
}

/** A page as it was before its text was put apart for the index. */
const whole = (page: FoundPage): FoundPage => ({
  ...page,
  excerpt: together(page.excerpt),
  meta: { ...page.meta, title: together(page.meta.title ?? page.url) },
});

/** The pages whose texts or titles answer a query, the likest first. */
export async function findTexts(pagefind: Pagefind, query: Query, limit: number): Promise<Texts> {
  if (isEmpty(query)) return { pages: [], total: 0, counts: {} };
  const found = await pagefind.search(asked(query.text) || null, { filters: query.facets });
  const likest = (await Promise.all(found.results.slice(0, limit).map((result) => result.data()))).map(whole);
  // The best come first: where they do not answer, none does.
  const answered = likest.some(
    ({ excerpt, meta }) => isAnswer(query.text, excerpt) || isInTitle(query.text, meta.title ?? ''),
  );
  return answered
    ? { pages: likest, total: found.results.length, counts: found.filters }
    : { pages: [], total: 0, counts: {} };
}

/** What a page is called among the hits: a candidacy by its election too, because its page's title is the name alone. */
function titleOf({ url, meta, filters }: FoundPage): string {
  const title = meta.title ?? url;
  const [election] = filters.election ?? [];
  return filters.kind?.includes(PAGE_KINDS.candidacy) === true && election !== undefined
    ? candidacyHit(title, election)
    : title;
}

/** The headings of pages; those that would be the same, also as one of `others`, are told apart by what the facets say of them. */
export function headings(pages: readonly FoundPage[], others: readonly string[]): string[] {
  const titles = pages.map(titleOf);
  return pages.map((page, index) => {
    const title = titles[index] ?? '';
    const same = pages.filter((_, at) => titles[at] === title);
    if (same.length === 1 && !others.includes(title)) return title;
    const said = (name: string, { filters }: FoundPage): string => (filters[name] ?? []).join(', ');
    const differ = FACETS.map(({ name }) => name).filter(
      (name) => said(name, page) !== '' && same.some((other) => said(name, other) !== said(name, page)),
    );
    const by = differ.length === 0 ? ['kind'] : differ.filter((name) => name !== 'organization' && name !== 'outcome');
    return toldApart(title, by.map((name) => said(name, page)).filter(Boolean));
  });
}

/** The value of a facet that somebody means who typed this: in any case, without marks, or the only one in which it occurs. */
export function valueMeant(typed: string, values: readonly string[]): string {
  const looked = unaccented(typed);
  const same = values.find((value) => value === typed) ?? values.find((value) => unaccented(value) === looked);
  if (same !== undefined || looked === '') return same ?? typed;
  const within = values.filter((value) => unaccented(value).includes(looked));
  return within.length === 1 ? (within[0] ?? typed) : typed;
}
