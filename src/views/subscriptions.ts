/** How to follow what a page speaks of: a calendar that keeps itself up to date, and the news. */

import { committeeName } from '#words/names.ts';
import type { CommitteeId, ElectionId } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { to, toCommitteeCalendar, toElectionCalendar, toElectionsCalendar } from '../site/urls.ts';
import type { Linked } from './links.ts';

export interface Subscriptions {
  readonly calendars: readonly Linked[];
  readonly atom: string;
  readonly json: string;
}

const EVERY: Linked = { text: 'All elections', href: toElectionsCalendar() };

const following = (calendars: readonly Linked[]): Subscriptions => ({
  calendars,
  atom: to('/feed.atom'),
  json: to('/feed.json'),
});

/** The calendar of all elections. */
export const subscriptions = (): Subscriptions => following([EVERY]);

/** A committee's own calendar. */
export function committeeSubscriptions(all: Site, id: CommitteeId): Subscriptions {
  const text = `${committeeName(all.community, id)}: elections and ends of terms`;
  return following([{ text, href: toCommitteeCalendar(id) }]);
}

/** The calendar of one election, and that of all. */
export const electionSubscriptions = (id: ElectionId): Subscriptions =>
  following([{ text: 'This election, with reminders of its deadlines', href: toElectionCalendar(id) }, EVERY]);
