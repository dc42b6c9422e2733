/** What the search says, and the page of an address at which there is nothing. */
import { CALLED } from './called.ts';

export const SEARCH_PAGE = {
  title: 'Search',
  noScript: 'Searching needs JavaScript, which your browser does not run here. The lists below hold every page.',
  label: 'Search the archive',
  button: 'Search',
  narrow: 'Narrow the search',
  any: 'Any',
  more: 'Show more',
  lists: 'Or look through the lists:',
  elections: `Elections, with their ${CALLED.candidates} and outcomes`,
  committees: `${CALLED.Committees}, with their rosters`,
  charter: 'The charter',
} as const;

/** What the search says while it works and of what it found. */
export const SEARCH_RESULTS = {
  working: 'Searching…',
  notLoaded: 'The search could not be loaded. The lists below hold every page.',
  kinds: { person: 'Person', organization: 'Organization', committee: CALLED.Committee, election: 'Election' },
} as const;

/** How many pages were found, as a sentence that is also read aloud. */
export const found = (all: number, shown: number): string =>
  all === 0
    ? 'Nothing was found.'
    : `${all} ${all === 1 ? 'page' : 'pages'} found${shown < all ? `; the first ${shown} are shown` : ''}.`;

/** What the search is narrowed to, while its fields are closed. */
export const narrowedTo = (values: readonly string[]): string =>
  values.length === 0 ? SEARCH_PAGE.narrow : `Narrowed to: ${values.join(', ')}`;

/** A value of a facet, with the number of pages that choosing it shows. */
export const withNumber = (value: string, pages: number): string => `${value} (${pages})`;

/** A hit that would be called what another is called, with what tells it apart: "Elections (Charter, 2024)". */
export const toldApart = (title: string, by: readonly string[]): string =>
  by.length === 0 ? title : `${title} (${by.join(', ')})`;

/** Over a name that is like what was typed, and not the same. */
export const didYouMean = (kind: keyof typeof SEARCH_RESULTS.kinds): string =>
  `Did you mean? · ${SEARCH_RESULTS.kinds[kind]}`;

/** By what a found name was found, where the title does not show it: a former name, another spelling, a handle. */
export const alsoCalled = (names: readonly string[]): string => `Also: ${names.join(', ')}`;

/** What a candidacy is called among the hits: its page is titled by the name alone. */
export const candidacyHit = (name: string, election: string): string => `Candidacy of ${name} in ${election}`;

export const MISSING_PAGE = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  said: 'There is no page at this address. It may be mistyped.',
} as const;

/** Where to look in place of what is not there. */
export const LOOK_INSTEAD = {
  search: SEARCH_PAGE.label,
  charter: 'The charter, and every version of it',
  committees: `The ${CALLED.committees} and who sat on them`,
  elections: 'The elections',
  home: 'Home page',
} as const;

export const searchDescribed = (community: string): string =>
  `Search ${community}: charter, ${CALLED.committees}, elections, candidacies, people and organizations.`;
