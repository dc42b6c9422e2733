/** What is shown where there is no page, and where one may look instead. */
import { LOOK_INSTEAD, MISSING_PAGE } from '#words/search-page.ts';
import type { Site } from '../site/site.ts';
import { to } from '../site/urls.ts';
import type { Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';

interface NotFoundView {
  readonly sheet: Sheet;
  readonly instead: readonly Linked[];
}

export const notFoundView = (all: Site): NotFoundView => ({
  sheet: sheetOf(all, {
    title: MISSING_PAGE.title,
    description: MISSING_PAGE.description,
    kind: null,
    robots: 'noindex',
  }),
  instead: [
    { text: LOOK_INSTEAD.search, href: to('/search/') },
    { text: LOOK_INSTEAD.charter, href: to('/charter/') },
    { text: LOOK_INSTEAD.committees, href: to('/committees/') },
    { text: LOOK_INSTEAD.elections, href: to('/elections/') },
    { text: LOOK_INSTEAD.home, href: to('/') },
  ],
});
