/** The main navigation, the same on every page. */
export const NAVIGATION = [
  { label: 'Charter', path: '/charter/' },
  { label: 'Committees', path: '/committees/' },
  { label: 'Elections', path: '/elections/' },
  { label: 'Calendar', path: '/calendar/' },
  { label: 'People', path: '/people/' },
  { label: 'Organizations', path: '/organizations/' },
  { label: 'Search', path: '/search/' },
  { label: 'Handbook', path: '/handbook/' },
  { label: 'Data', path: '/data/' },
] as const;
