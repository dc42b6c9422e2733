/** Which addresses of a finished site are promises, and what is wrong with its redirects and with those that are gone. */

import { error, type Finding } from '../findings/finding.ts';
import { nearest } from '../findings/suggest.ts';
import type { Day } from '../governance/day.ts';
import type { Community } from '../governance/model.ts';
import { pathOfCandidacy } from '../words/paths.ts';
import { type Promised, publishedOf } from './published.ts';
import type { ReadContent } from './read.ts';
import { MANUAL_PAGES } from './schema/manual.ts';

/** Files that somebody subscribes to, downloads or links to: not what only the pages themselves ask for. */
const FILES = /^(?:data\/.*|calendars\/.*|feed\.(?:atom|json)|sitemap-index\.xml)$/;

/** The address of a file of the site, from its root: of a page, without its `index.html`. */
const addressOfFile = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The addresses that a site promises, sorted, from all of its files. */
export const promisedAddresses = (files: readonly string[]): readonly string[] =>
  files
    .filter((file) => /(?:^|\/)index\.html$/.test(file) || FILES.test(file))
    .map(addressOfFile)
    .sort();

/** An address that leads on to another, from the root of the site. */
interface MovedAddress {
  readonly from: string;
  readonly to: string;
}

const OFFICIALS = /^(\/elections\/[^/]+\/)officials\/$/;

/** The pages for officials that were published while their election ran, and lead to it now that it is over. */
function outlived(content: ReadContent, there: ReadonlySet<string>): readonly MovedAddress[] {
  return publishedOf(content).promised.flatMap(({ address }) => {
    const to = OFFICIALS.exec(address)?.[1];
    return to === undefined || there.has(address) || !there.has(to) ? [] : [{ from: address, to }];
  });
}

/** Every address of a finished site that leads on to another: those that the community's file names, and those that follow from its elections. */
export function movedAddresses(content: ReadContent, files: readonly string[]): readonly MovedAddress[] {
  const named = content.community?.data.redirects ?? [];
  const froms = new Set(named.map(({ from }) => from));
  const more = outlived(content, new Set(files.map(addressOfFile)));
  return [...named, ...more.filter(({ from }) => !froms.has(from))];
}

/** The promises that a site of a day does not keep: neither is the address there, nor is it redirected. */
function broken(content: ReadContent, files: readonly string[], asOf: Day): readonly Promised[] {
  const there = new Set(files.map(addressOfFile));
  const moved = new Set(movedAddresses(content, files).map(({ from }) => from));
  return publishedOf(content).promised.filter(
    ({ address, since }) => since <= asOf && !there.has(address) && !moved.has(address),
  );
}

/** Of more addresses that are gone than this nobody is told what each may be called now: looking for it takes its time. */
const MOST_GUESSED = 100;

/** The address of what a page is one of, its list or its election, and the page's own part with what follows it. */
const partsOf = (address: string): readonly [above: string, own: string] => {
  const own = /[^/]+\/?$/.exec(address)?.[0] ?? '';
  return [address.slice(0, address.length - own.length), own];
};

/** The address that a lost one may have now: in the same place, spelt a little differently; null where there is none. */
function likeliest(address: string, fresh: readonly string[]): string | null {
  const [above, own] = partsOf(address);
  const beside = fresh.map(partsOf).flatMap(([place, part]) => (place === above ? [part] : []));
  const near = nearest(own, beside);
  return near === null ? null : above + near;
}

type Gone = Pick<Finding, 'place' | 'message' | 'expected'>;

/** What is said of promises that are broken; each may be at one of the `fresh` addresses now. */
const goneSaid = (lost: readonly Promised[], fresh: readonly string[]): readonly Gone[] =>
  lost.map(({ address, place }) => {
    const now = (lost.length > MOST_GUESSED ? null : likeliest(address, fresh)) ?? '<its new address>';
    return {
      place,
      message: `${address} was published, and nothing would be there any more`,
      expected: `say where it is now, in community.yaml under redirects: - { from: ${address}, to: ${now} }; or remove this line, if it is to be gone for good`,
    };
  });

/** Pages beside those that are named after a file, by the part of the site. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  people: ['in'],
  organizations: ['in'],
  committees: ['in'],
  elections: ['in', 'numbers'],
  handbook: ['checks', ...MANUAL_PAGES],
};
const BELOW_ELECTION = ['compare', 'count', 'officials'];

/**
 * The promises that no site of this content could keep, as its files tell without a build: of pages that are named after
 * people, organizations, committees, elections, candidates and pages of the handbook. None where a file was refused: what
 * follows from its absence goes away when it is mended.
 */
export function goneFromContent(content: ReadContent, community: Community, asOf: Day): readonly Gone[] {
  if (content.community === null || content.rejected.length > 0) return [];
  const { promised } = publishedOf(content);
  const { people, organizations, committees, elections } = community;
  const parts = Object.entries({ people, organizations, committees, elections, handbook: content.handbook });
  const pages = new Map(
    parts.map(([part, things]) => [part, new Set([...things.map(({ id }): string => id), ...(BESIDE[part] ?? [])])]),
  );
  const standing = new Map(elections.map(({ id, candidacies }) => [id, new Set(candidacies.map(({ slug }) => slug))]));
  const moved = new Set(content.community.data.redirects.map(({ from }) => from));
  const isLost = ({ address, since }: Promised): boolean => {
    const [, part = '', id = '', below = '', more] = address.split('/');
    const there = pages.get(part);
    if (there === undefined || id === '' || since > asOf || moved.has(address)) return false;
    if (!there.has(id)) return true;
    const stood = part === 'elections' && more === '' && !BELOW_ELECTION.includes(below) ? standing.get(id) : undefined;
    return stood !== undefined && !stood.has(below);
  };
  const lost = promised.filter(isLost);
  if (lost.length === 0) return [];
  const known = new Set(promised.map(({ address }) => address));
  const fresh = [
    ...parts.flatMap(([part, things]) => things.map(({ id }) => `/${part}/${id}/`)),
    ...elections.flatMap(({ id, candidacies }) => candidacies.map(({ slug }) => pathOfCandidacy(id, slug))),
  ].filter((address) => !known.has(address));
  return goneSaid(lost, fresh);
}

/** The file that a redirect writes. */
const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/**
 * Answers the file that a redirect from an address would write over, or that stands where it needs a folder; null where none
 * does. What the search is made of is the site's, though it is not among its files.
 */
function whatStandsAt(files: readonly string[], redirects: readonly MovedAddress[]): (from: string) => string | null {
  const own = new Set(files);
  const written = new Set(redirects.map(({ from }) => fileOf(from)));
  return (from) => {
    const file = fileOf(from);
    if (own.has(file)) return file;
    const parts = file.split('/');
    if (parts[0] === 'pagefind') return 'pagefind/';
    const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return above.find((each) => own.has(each) || written.has(each)) ?? null;
  };
}

/** What contradicts the files of a finished site: promises that it breaks, redirects from where something is or to where nothing is. */
export function addressFindings(content: ReadContent, files: readonly string[], asOf: Day): readonly Finding[] {
  const there = new Set(files.map(addressOfFile));
  const known = new Set(publishedOf(content).promised.map(({ address }) => address));
  const promised = promisedAddresses(files);
  const fresh = promised.filter((address) => !known.has(address));
  const lost = broken(content, files, asOf);
  const gone = goneSaid(lost, fresh).map((each) => error({ code: 'address-gone', ...each }));
  const { data, source } = content.community ?? {};
  const standsAt = whatStandsAt(files, data?.redirects ?? []);
  const redirects = (data?.redirects ?? []).flatMap(({ from, to }, index) => {
    const taken = standsAt(from);
    return [
      ...(taken === null
        ? []
        : [
            error({
              code: 'redirect-taken',
              place: source?.at(['redirects', index, 'from']) ?? { file: content.name, line: 1, col: 1 },
              message: there.has(from)
                ? `${from} is an address of this site`
                : `${from} cannot be redirected: /${taken} is there`,
              expected: 'remove the redirect, or give what is there another name',
            }),
          ]),
      ...(there.has(to)
        ? []
        : [
            error({
              code: 'redirect-nowhere',
              place: source?.at(['redirects', index, 'to']) ?? { file: content.name, line: 1, col: 1 },
              message: `there is nothing at ${to}`,
              expected: `did you mean ${nearest(to, promised) ?? 'another address'}?`,
            }),
          ]),
    ];
  });
  return [...redirects, ...gone];
}

/** The addresses of a site that its content folder's list does not hold yet. */
export function newAddresses(content: ReadContent, files: readonly string[]): readonly string[] {
  const known = new Set(publishedOf(content).promised.map(({ address }) => address));
  return promisedAddresses(files).filter((address) => !known.has(address));
}
