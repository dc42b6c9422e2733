/** A piece of news in words, with its address: what every kind of feed is made from. */

import { newsInWords } from '#words/news-told.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Community } from '../../governance/model.ts';
import type { News, NewsKind } from '../../governance/news.ts';
import { withoutEmails } from '../../words/withheld.ts';
import type { Address } from '../address.ts';
import { urn } from './urn.ts';

export interface FeedItem {
  /** A URN: the same for the same piece of news, whatever becomes of its page. */
  readonly id: string;
  readonly title: string;
  /** Plain text. */
  readonly text: string;
  readonly url: string;
  readonly at: Instant;
  readonly kind: NewsKind;
}

/** A piece of news in words. Plain spaces throughout, and nobody's e-mail address. */
export function feedItem(news: News, community: Community, address: Address): FeedItem {
  const { title, text, path } = newsInWords(news, community);
  const plain = (words: string) => withoutEmails(withPlainSpaces(words));
  return {
    id: urn(address.of(`/${news.id}`)),
    title: plain(title),
    text: plain(text),
    url: address.of(path),
    at: news.at,
    kind: news.kind,
  };
}
