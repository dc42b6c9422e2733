/** What every page knows of the site that it belongs to. */
import type { Day } from '../governance/day.ts';

export interface Site {
  /** The community. */
  readonly name: string;
  /** What the site calls itself. */
  readonly siteName: string;
  /** What this site is and is not. */
  readonly about: string | null;
  readonly language: string;
  /** The build's day. */
  readonly asOf: Day;
  /** The last day that the records cover; null while they are kept up to date. */
  readonly recordsEnd: Day | null;
  readonly licence: { readonly title: string; readonly href: string };
  /** The archive's own files, where they can be read. */
  readonly repository: { readonly title: string; readonly href: string } | null;
  /** Where the community meets. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
  /** Where the stylesheet with the community's own accent is, if it chose one (see styles/accent.ts). */
  readonly accentHref: string | null;
}

/** An address of this site (`/charter/`) under the path at which the site is published. */
export const withBase = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;

/** The main navigation, the same on every page. */
export const NAVIGATION = [
  { label: 'Charter', path: '/charter/' },
  { label: 'Committees', path: '/committees/' },
  { label: 'Elections', path: '/elections/' },
  { label: 'Calendar', path: '/calendar/' },
  { label: 'People', path: '/people/' },
  { label: 'Organizations', path: '/organizations/' },
  { label: 'Search', path: '/search/' },
  { label: 'Handbook', path: '/handbook/' },
  { label: 'Data', path: '/data/' },
] as const;
