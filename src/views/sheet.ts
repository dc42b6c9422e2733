/** The sheet that every page is set on: the same frame around all of them, and in it what each says of itself. */

import { electionsOf, errorOn, newsOf, SHEET, SITE_PARTS } from '#words/page-parts.ts';
import type { Day } from '../governance/day.ts';
import type { Paper } from '../site/own-paper.ts';
import { fontsOf, ownPaper, ownPart, ownStyles } from '../site/own-style.ts';
import type { Site } from '../site/site.ts';
import type { FileLink } from '../site/sources.ts';
import { to } from '../site/urls.ts';
import { newIssueLink } from '../statement/host.ts';
import { interfaceTag } from '../words/languages.ts';
import { type CardLink, homeCard } from './card-links.ts';
import { recordsEnded } from './coming.ts';
import type { Thing } from './linked-data.ts';
import { titled } from './links.ts';

/** The software's paper (styles/tokens.css), for the frame of a browser's window. */
export const PAPER = { light: '#fbf9f4', dark: '#16171a' } as const;

/** What is the same on every page of a site. */
export interface Frame {
  readonly siteName: string;
  readonly language: string;
  readonly home: string;
  /** The day that the pages speak of. */
  readonly asOf: Day;
  /** The last day on record, where it lies before `asOf`. */
  readonly recordsEnd: Day | null;
  /** What the site is and is not. */
  readonly about: string | null;
  readonly navigation: readonly { readonly label: string; readonly href: string }[];
  /** Where the community meets, and where the site comes from. */
  readonly elsewhere: readonly { readonly label: string; readonly href: string }[];
  /** What the community has in the place of its name, and above the foot, as HTML; null where it has none. */
  readonly header: string | null;
  readonly footer: string | null;
  /** The community's own stylesheets. */
  readonly styles: readonly string[];
  /** What every page is set on, for the frame of a browser's window; null in a light in which that is not known. */
  readonly paper: Paper;
  /** The fonts that every page is set in. */
  readonly fonts: ReturnType<typeof fontsOf>;
  /** The news and the calendar, for programs that look for them. */
  readonly alternates: readonly { readonly href: string; readonly type: string; readonly title: string }[];
  readonly manifest: string;
  readonly searchDescription: string;
}

/** What a page says of itself. */
interface OwnSheet {
  /** The page's own title; null on the home page, which bears the site's name. */
  readonly title: string | null;
  /** One or two sentences, for search engines and previews. */
  readonly description: string;
  /** The kind of page, as the search's facet names it; null for a page that the search leaves out. */
  readonly kind: string | null;
  /** Further facets of the search. */
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  /** The file that the page comes from. */
  readonly source?: FileLink | null;
  readonly robots?: string;
  /** What the page is about, for programs. */
  readonly thing?: Thing | null;
  /** The picture that goes along where it is shared; the community's where left out. */
  readonly card?: CardLink;
}

export interface Sheet extends OwnSheet {
  readonly frame: Frame;
  /** Where an error on the page is reported. */
  readonly report: string;
  readonly card: CardLink;
}

/** The main navigation, the same on every page. */
const NAVIGATION = [
  'charter',
  'committees',
  'elections',
  'calendar',
  'people',
  'organizations',
  'search',
  'handbook',
  'data',
] as const satisfies readonly (keyof typeof SITE_PARTS)[];

/** The main navigation: the software's parts that the community keeps there, and behind them its own links. */
const navigationOf = ({ navigation }: Site['settings']): Frame['navigation'] => [
  ...NAVIGATION.filter((part) => !navigation.leaveOut.some((each) => each === part)).map((part) => ({
    label: SITE_PARTS[part],
    href: to(`/${part}/`),
  })),
  ...navigation.links.map(({ title, url }) => ({
    label: titled(title, url),
    href: url.startsWith('/') ? to(url) : url,
  })),
];

/** What is the same on every page. */
export function frameOf(all: Site): Frame {
  const { settings, asOf } = all;
  const siteName = settings.siteName ?? settings.name;
  return {
    siteName,
    language: interfaceTag(settings.language),
    home: to('/'),
    asOf,
    recordsEnd: recordsEnded(all),
    about: settings.about ?? null,
    navigation: navigationOf(settings),
    elsewhere: [
      ...settings.links.map(({ title, url }) => ({ label: titled(title, url), href: url })),
      { label: SHEET.files, href: settings.repository.url },
      { label: SHEET.made, href: to('/data/build/') },
    ],
    header: ownPart(all, 'header'),
    footer: ownPart(all, 'footer'),
    styles: ownStyles(all),
    paper: ownPaper(PAPER),
    fonts: fontsOf(all),
    alternates: [
      { href: to('/feed.atom'), type: 'application/atom+xml', title: newsOf(siteName) },
      { href: to('/feed.json'), type: 'application/feed+json', title: newsOf(siteName) },
      { href: to('/calendars/elections.ics'), type: 'text/calendar', title: electionsOf(siteName) },
    ],
    manifest: to('/manifest.webmanifest'),
    searchDescription: to('/opensearch.xml'),
  };
}

/** A page's sheet. */
export function sheetOf(all: Site, own: OwnSheet): Sheet {
  const frame = frameOf(all);
  return {
    frame,
    report: newIssueLink(all.settings.repository, errorOn(own.title ?? frame.siteName)),
    card: homeCard(all),
    ...own,
  };
}
