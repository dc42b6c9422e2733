/**
 * The headers that every file of a site is served with, from its path alone. The configurations of all hosts, the preview
 * and the handbook's page are made from this.
 */
import { contentType } from '../content-type.ts';
import { type Policy, policyHeader, REFERRER } from './policy.ts';

export interface FileKind {
  readonly name: string;
  /** What it is, for the handbook. */
  readonly what: string;
  /** A regular expression that the whole path from the root of the site matches; of a page, with or without its `index.html`. */
  readonly paths: string;
  readonly cache: string;
  readonly policy: Policy;
  /** Whether other sites' scripts may read it. */
  readonly open: boolean;
}

const YEAR = 365 * 24 * 3600;
const DAY = 24 * 3600;
const cached = (seconds: number) => `public, max-age=${seconds}`;
/** Kept, and asked for again each time whether it is still the same. */
const ASKED_AGAIN = 'no-cache';

/** The first that a path matches is its kind. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'asset',
    what: 'Styles, scripts and fonts, named by a hash of what they hold',
    paths: '_astro/.*',
    cache: `${cached(YEAR)}, immutable`,
    policy: 'nothing',
    open: false,
  },
  {
    name: 'search-worker',
    what: 'The worker of the search, which compiles WebAssembly',
    paths: 'pagefind/pagefind-worker\\.js',
    cache: ASKED_AGAIN,
    policy: 'search',
    open: false,
  },
  {
    name: 'search-part',
    what: 'Parts of the search index, named by a short hash',
    paths: 'pagefind/(?:\\d+/)?(?:fragment|index|filter)/.*|pagefind/.*\\.pf_meta',
    cache: cached(DAY),
    policy: 'nothing',
    open: false,
  },
  {
    name: 'search-entry',
    what: 'What the search starts from',
    paths: 'pagefind/.*',
    cache: ASKED_AGAIN,
    policy: 'nothing',
    open: false,
  },
  {
    name: 'search-page',
    what: 'The search page',
    paths: 'search/(?:index\\.html)?',
    cache: ASKED_AGAIN,
    policy: 'search',
    open: false,
  },
  {
    name: 'page',
    what: 'Every other page',
    paths: '|.*/|.*\\.html',
    cache: ASKED_AGAIN,
    policy: 'page',
    open: false,
  },
  {
    name: 'data',
    what: 'Open data and its schemas',
    paths: 'data/.*\\.json',
    cache: cached(600),
    policy: 'nothing',
    open: true,
  },
  {
    name: 'calendar',
    what: 'Calendars',
    paths: 'calendars/.*\\.ics',
    cache: cached(600),
    policy: 'nothing',
    open: true,
  },
  { name: 'feed', what: 'Feeds', paths: 'feed\\.(?:atom|json)', cache: cached(600), policy: 'nothing', open: true },
  {
    name: 'other',
    what: 'Everything else: site map, icon, robots.txt, security.txt',
    paths: '.*',
    cache: cached(3600),
    policy: 'nothing',
    open: false,
  },
];

const matchers = FILE_KINDS.map((kind) => ({ kind, pattern: new RegExp(`^(?:${kind.paths})$`) }));

/** The kind of a file, from its path in the site without a leading `/` (`people/index.html`, or `people/`). */
export function kindOf(path: string): FileKind {
  const found = matchers.find(({ pattern }) => pattern.test(path));
  if (found === undefined) throw new RangeError(`No kind of file for "${path}"`);
  return found.kind;
}

type Headers = Readonly<Record<string, string>>;

/** What no page of the site asks for; nobody else in its name may. */
const NOT_ASKED = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** What is sent with every answer, also that nothing is there. */
export const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': REFERRER,
  'Permissions-Policy': NOT_ASKED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Sent over https only, where browsers heed it: for a year, nobody comes to this host over http. */
export const HTTPS_ONLY: Headers = { 'Strict-Transport-Security': `max-age=${YEAR}` };

/** What is sent with the files of a kind, besides what always is. */
export const headersOfKind = ({ cache, policy, open }: FileKind): Headers => ({
  'Cache-Control': cache,
  'Content-Security-Policy': policyHeader(policy),
  'Cross-Origin-Resource-Policy': open ? 'cross-origin' : 'same-origin',
  ...(open ? { 'Access-Control-Allow-Origin': '*' } : {}),
});

/** Every header that a file is served with, besides those of the transfer. */
export const headersOf = (path: string): Headers => ({
  'Content-Type': contentType(path === '' || path.endsWith('/') ? 'index.html' : path),
  ...ALWAYS,
  ...headersOfKind(kindOf(path)),
});
