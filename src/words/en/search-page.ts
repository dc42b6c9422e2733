/** What the search says, and the page of an address at which there is nothing. */

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
  title: 'Nothing is here',
  said: 'There is no page at this address. It may be mistyped, or lead to a day on which nothing changed.',
} as const;
