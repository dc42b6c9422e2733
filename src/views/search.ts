/** The search's page: where its form leads, and the lists that hold every page. */
import { CALLED } from '#words/called.ts';
import type { Site } from '../site/site.ts';
import { to } from '../site/urls.ts';
import type { Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';

export interface SearchView {
  readonly sheet: Sheet;
  readonly action: string;
  readonly base: string;
  readonly lists: readonly Linked[];
}

export const searchView = (all: Site): SearchView => ({
  sheet: sheetOf(all, {
    title: 'Search',
    description: `Search ${all.settings.name}: charter, ${CALLED.committees}, elections, candidacies, people and organizations.`,
    kind: null,
  }),
  action: to('/search/'),
  base: to('/'),
  lists: [
    { text: `Elections, with their ${CALLED.candidates} and outcomes`, href: to('/elections/') },
    { text: 'People', href: to('/people/') },
    { text: 'Organizations', href: to('/organizations/') },
    { text: `${CALLED.Committees}, with their rosters`, href: to('/committees/') },
    { text: 'The charter', href: to('/charter/') },
  ],
});
