/** What the search says, and the page of an address at which there is nothing. */
import { CALLED } from './called.ts';

export const SEARCH_PAGE = {
  title: 'Search',
  noScript: 'Searching needs JavaScript, which your browser does not run here. The lists below hold every page.',
  label: 'Search the archive',
  button: 'Search',
  only: 'Only pages with',
  any: 'Any',
  more: 'Show more',
  lists: 'Or look through the lists:',
} as const;

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
  home: 'The first page',
} as const;
