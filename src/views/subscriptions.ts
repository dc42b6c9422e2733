/** How to follow what a page speaks of: a calendar that keeps itself up to date, and the news. */

import { committeeName } from '#words/names.ts';
import { FOLLOW } from '#words/subscribed.ts';
import type { CommitteeId, ElectionId } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { to, toCommitteeCalendar, toElectionCalendar, toElectionsCalendar } from '../site/urls.ts';
import type { Linked } from './links.ts';

export interface Subscriptions {
  readonly calendars: readonly Linked[];
  readonly atom: string;
  readonly json: string;
}

const EVERY: Linked = { text: FOLLOW.all, href: toElectionsCalendar() };

const following = (calendars: readonly Linked[]): Subscriptions => ({
  calendars,
  atom: to('/feed.atom'),
  json: to('/feed.json'),
});

/** The calendar of all elections. */
export const subscriptions = (): Subscriptions => following([EVERY]);

/** A committee's own calendar. */
export function committeeSubscriptions(all: Site, id: CommitteeId): Subscriptions {
  const text = FOLLOW.committee(committeeName(all.community, id));
  return following([{ text, href: toCommitteeCalendar(id) }]);
}

/** The calendar of one election, and that of all. */
export const electionSubscriptions = (id: ElectionId): Subscriptions =>
  following([{ text: FOLLOW.election, href: toElectionCalendar(id) }, EVERY]);
