/** What programs read of a site, file by file: data and its schemas, calendars, news. */
import { awardNames } from '#words/awards.ts';
import { searchOf } from '#words/page-parts.ts';
import { type CountFile, type CountOf, countData, countOf, type ReceiptFile } from '../counting/count-data.ts';
import { pairsCsv, sortedCsv } from '../counting/forms/copies.ts';
import { receiptsOf } from '../counting/recount.ts';
import { type DataFile, dataFiles, serialise } from '../files/data/index.ts';
import { atomFeed, jsonFeed } from '../files/feed/index.ts';
import { calendarFiles } from '../files/ics/index.ts';
import type { Community, Election, ElectionId } from '../governance/model.ts';
import { contentSchemas } from '../site/content-files.ts';
import { editionOf, feedEdition } from '../site/editions.ts';
import type { made } from '../site/made.ts';
import { ownPaper } from '../site/own-style.ts';
import type { Site } from '../site/site.ts';
import { drawing } from '../site/texts.ts';
import { to } from '../site/urls.ts';
import type { StandData } from '../statement/stand-data.ts';
import { escaped } from '../words/escaped.ts';
import { interfaceTag } from '../words/languages.ts';
import { PAPER } from './sheet.ts';
import { standForm } from './stand-form.ts';

/** A file that an address answers with. */
interface PublishedFile {
  /** Its address within its folder. */
  readonly file: string;
  /** Made when it is written: no site's files are held at once. */
  readonly text: () => string;
}

const DATA = 'data/v1/';
const CALENDARS = '/calendars/';

/** The election whose texts a document may hold: that of which it tells. */
const textsIn = (path: string): ElectionId | null => /^data\/v1\/elections\/([^/]+)\.json$/.exec(path)?.[1] ?? null;

/** The open data, version 1: every document and every schema. */
export const openDataFiles = ({ community, asOf }: Site, how: ReturnType<typeof made>): PublishedFile[] =>
  dataFiles(community, asOf, how).map(({ path, json }: DataFile) => ({
    file: path.slice(DATA.length),
    text: () => drawing(textsIn(path), () => serialise(json())),
  }));

/** The schemas of the files that a community writes, by their kind. */
export const contentSchemaFiles = (): PublishedFile[] =>
  Object.entries(contentSchemas()).map(([kind, schema]) => ({ file: kind, text: () => serialise(schema) }));

/** The calendars to subscribe to: of each committee, of all elections, of each election. */
export const subscribedCalendars = (all: Site): PublishedFile[] =>
  calendarFiles(editionOf(all)).map(({ path, text }) => ({ file: path.slice(CALENDARS.length), text: () => text }));

/** Data for the scripts of a page, as a script: a page that may ask nothing of a server may load its own scripts. */
const asModule = (data: CountFile | ReceiptFile | StandData): string => `export default ${JSON.stringify(data)};\n`;

/** The files beside the page of each count: the ballots and the pairs as tables, and what the page's scripts take. */
export const countFiles = ({ community, asOf }: Site): (PublishedFile & { readonly election: ElectionId })[] =>
  community.elections.flatMap((election) => {
    const found = countOf(community, election, asOf);
    if (found === null) return [];
    const { again, counts } = found;
    const { poll, file } = again;
    const { ballots } = poll;
    const named = countFile(community, election, found);
    const files = [
      { file: 'data.js', text: () => asModule(named) },
      { file: 'pairs.csv', text: () => pairsCsv(poll, counts.matrix) },
      ...(ballots === null ? [] : [{ file: 'ballots.csv', text: () => sortedCsv(poll.candidates, ballots) }]),
      ...(file.receipts
        ? [
            {
              file: 'receipts.js',
              text: () => asModule({ candidates: named.candidates, receipts: receiptsOf(again) }),
            },
          ]
        : []),
    ];
    return files.map((each) => ({ ...each, election: election.id }));
  });

/** A count for the page's scripts, with what everybody is called. */
function countFile(community: Community, election: Election, found: CountOf): CountFile {
  const called = awardNames(community, found.given);
  const data = countData(community, election, found);
  const cohorts = new Set(data.award.limits.flatMap(({ cohort }) => cohort ?? []));
  return {
    data,
    candidates: data.candidates.map(({ name, person }) => (person === null ? name : called.person(person))),
    people: data.candidates.flatMap(({ person }) =>
      person === null ? [] : [[person, called.person(person)] as const],
    ),
    organizations: data.award.organizations.map(({ id }) => [id, called.organization(id)] as const),
    cohorts: [...cohorts].map((id) => [id, called.cohort(id)] as const),
  };
}

/** What the form of the portal knows of the site. */
export const formScript = (all: Site): string => asModule(standForm(all));
const nameOfSite = ({ settings }: Site): string => settings.siteName ?? settings.name;

/** The Web Application Manifest (W3C): the site's name and mark, opened as a page among others. */
export function manifest(all: Site): string {
  const paper = ownPaper(PAPER).light ?? undefined;
  return `${JSON.stringify({
    name: nameOfSite(all),
    description: all.settings.description,
    lang: interfaceTag(all.settings.language),
    start_url: to('/'),
    scope: to('/'),
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: to('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      ...[192, 512].map((size) => ({ src: to(`/icon-${size}.png`), type: 'image/png', sizes: `${size}x${size}` })),
    ],
  })}\n`;
}

/** The search as an OpenSearch description, for a browser that takes it among its own; `root` is where the site is published. */
export function openSearch(all: Site, root: URL | undefined): string {
  const at = new URL(to('/search/'), root ?? all.settings.url).href;
  // Sixteen letters are what the description allows.
  const short = [...nameOfSite(all)].slice(0, 16).join('').trim();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(short)}</ShortName>
  <Description>${escaped(searchOf(nameOfSite(all)))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escaped(at)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/** The news, as Atom and as JSON Feed 1.1. */
export const newsAsAtom = (all: Site): string => atomFeed(feedEdition(all));
export const newsAsJson = (all: Site): string => jsonFeed(feedEdition(all));
