/** The feeds: the latest news as Atom (RFC 4287) and as JSON Feed 1.1. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Day } from '../../governance/day.ts';
import { startOfDay } from '../../governance/instant.ts';
import type { Community } from '../../governance/model.ts';
import { newsUntil } from '../../governance/news.ts';
import type { Address } from '../address.ts';
import { type FeedItem, feedItem } from './item.ts';
import { urn } from './urn.ts';

/** What every feed is made from. */
export interface FeedEdition {
  readonly asOf: Day;
  /** Holds nothing that happened after `asOf` (`knownOn`). */
  readonly community: Community;
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** The most items that a feed holds: enough for a year of a large community, and quick to fetch every hour. */
export const MOST_ITEMS = 200;

/** The items of a feed, the latest first. */
export const feedItems = ({ community, asOf, address }: FeedEdition): FeedItem[] =>
  newsUntil(community, asOf)
    .slice(0, MOST_ITEMS)
    .map((news) => feedItem(news, community, address));

/** The Atom feed. It was last changed when the latest of its news happened, whenever it was made. */
export function atomFeed(edition: FeedEdition): string {
  const { address, asOf, title, description, language } = edition;
  const items = feedItems(edition);
  const xml = generateAtomFeed({
    id: urn(address.of('/feed.atom')),
    title: { value: title },
    subtitle: { value: description },
    updated: new Date(items[0]?.at ?? startOfDay(asOf)),
    authors: [{ name: title }],
    links: [
      { href: address.of('/feed.atom'), rel: 'self', type: 'application/atom+xml' },
      { href: address.of('/'), rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: language },
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      updated: new Date(item.at),
      published: new Date(item.at),
      links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
      categories: [{ term: item.kind }],
      content: { value: item.text, type: 'text' },
    })),
  });
  return `${xml.trimEnd()}\n`;
}

/** The JSON feed, of the same items. */
export function jsonFeed(edition: FeedEdition): string {
  const { address, title, description, language } = edition;
  const feed = generateJsonFeed({
    title,
    description,
    language,
    home_page_url: address.of('/'),
    feed_url: address.of('/feed.json'),
    authors: [{ name: title, url: address.of('/') }],
    items: feedItems(edition).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.text,
      date_published: new Date(item.at),
      date_modified: new Date(item.at),
      tags: [item.kind],
    })),
  });
  // The generator leaves out a list that is empty; a feed without items is none.
  return `${JSON.stringify({ ...(feed as object), items: (feed as { items?: unknown }).items ?? [] }, null, 2)}\n`;
}
