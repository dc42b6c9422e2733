/** The part of Pagefind's own interface that the search page uses; its script lies in the published site. */
export interface FoundPage {
  readonly url: string;
  /** HTML: the text, escaped, with `<mark>` round what was searched for. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** For each facet that is loaded the number of pages with each value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<FoundPage> }[];
  readonly filters: Counts;
}

export interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  /** Loads every facet; a search counts the pages of those alone that are loaded. */
  filters(): Promise<Counts>;
  search(text: string | null, options: { filters: Readonly<Record<string, string>> }): Promise<Found>;
}

/** Loads the index of the site published below `base` (which ends in a slash). Facets are loaded when `filters` is first asked. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 32 });
  return pagefind;
}
