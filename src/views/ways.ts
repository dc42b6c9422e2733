/** The ways from a page to those around it: up to what it belongs to, and to those before and after it. */

import { CHARTER_PAGES } from '#words/charter-told.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { ElectionId } from '../governance/model.ts';
import { to, toElection } from '../site/urls.ts';

/** Where a page belongs, or another page leads. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from one page to the one before and the one after it in an order. */
export interface TurnView {
  /** What the order is, for a reader who hears it. */
  readonly label: string;
  readonly previous: Crumb | null;
  readonly next: Crumb | null;
  readonly previousLabel: string;
  readonly nextLabel: string;
}

/** The charter in force. */
export const CHARTER: Crumb = { label: SITE_PARTS.charter, href: to('/charter/') };

/** What changed in it. */
export const AMENDMENTS: Crumb = { label: CHARTER_PAGES.amendments, href: to('/charter/amendments/') };

/** The list of elections. */
export const ELECTIONS: Crumb = { label: SITE_PARTS.elections, href: to('/elections/') };

/** From the pages below an election's up to it. `name` is what it is called. */
export const belowElection = (id: ElectionId, name: string): readonly Crumb[] => [
  ELECTIONS,
  { label: name, href: toElection(id) },
];
