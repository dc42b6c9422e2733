/** What is shown where there is no page, and where one may look instead. */
import { CALLED } from '#words/called.ts';
import type { Site } from '../site/site.ts';
import { to } from '../site/urls.ts';
import type { Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';

export interface NotFoundView {
  readonly sheet: Sheet;
  readonly instead: readonly Linked[];
}

export const notFoundView = (all: Site): NotFoundView => ({
  sheet: sheetOf(all, {
    title: 'Nothing is here',
    description: 'There is no page at this address.',
    kind: null,
    robots: 'noindex',
  }),
  instead: [
    { text: 'Search the archive', href: to('/search/') },
    { text: 'The charter, and every version of it', href: to('/charter/') },
    { text: `The ${CALLED.committees} and who sat on them`, href: to('/committees/') },
    { text: 'The elections', href: to('/elections/') },
    { text: 'The first page', href: to('/') },
  ],
});
