/** The site as the files are made from that are read away from it: calendars and feeds. */
import { type Address, addressOf } from '../files/address.ts';
import type { FeedEdition } from '../files/feed/index.ts';
import { interfaceTag } from '../words/languages.ts';
import { served } from './served.ts';
import type { Site } from './site.ts';

/** Where the site is published: its own host, and the base path of this build. */
const published = ({ settings }: Site): Address =>
  addressOf(new URL(served().BASE_URL, new URL(settings.url).origin).href);

export const editionOf = (all: Site) => ({ asOf: all.asOf, community: all.community, address: published(all) });

export const feedEdition = (all: Site): FeedEdition => ({
  ...editionOf(all),
  title: all.settings.siteName ?? all.settings.name,
  description: all.settings.description,
  language: interfaceTag(all.settings.language),
});
