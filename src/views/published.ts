/** What programs read of a site, file by file: data and its schemas, calendars, news. */
import { type DataFile, dataFiles, serialise } from '../files/data/index.ts';
import { atomFeed, jsonFeed } from '../files/feed/index.ts';
import { calendarFiles } from '../files/ics/index.ts';
import { contentSchemas } from '../site/content-files.ts';
import { editionOf, feedEdition } from '../site/editions.ts';
import type { made } from '../site/made.ts';
import type { Site } from '../site/site.ts';
import { makingAnew } from '../site/texts.ts';

/** A file that an address answers with. */
export interface PublishedFile {
  /** Its address within its folder. */
  readonly file: string;
  readonly text: string;
}

const DATA = 'data/v1/';
const CALENDARS = '/calendars/';

/** The open data, version 1: every document and every schema. */
export const openDataFiles = ({ community, asOf }: Site, how: ReturnType<typeof made>): PublishedFile[] =>
  makingAnew(() => dataFiles(community, asOf, how)).map(({ path, json }: DataFile) => ({
    file: path.slice(DATA.length),
    text: serialise(json),
  }));

/** The schemas of the files that a community writes, by their kind. */
export const contentSchemaFiles = (): PublishedFile[] =>
  Object.entries(contentSchemas()).map(([kind, schema]) => ({ file: kind, text: serialise(schema) }));

/** The calendars to subscribe to: of each committee, of all elections, of each election. */
export const subscribedCalendars = (all: Site): PublishedFile[] =>
  calendarFiles(editionOf(all)).map(({ path, text }) => ({ file: path.slice(CALENDARS.length), text }));

/** The news, as Atom and as JSON Feed 1.1. */
export const newsAsAtom = (all: Site): string => atomFeed(feedEdition(all));
export const newsAsJson = (all: Site): string => jsonFeed(feedEdition(all));
