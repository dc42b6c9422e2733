/** What a request brings that was not there: findings that are new, or in a file that it touches. */
import { addressFindings } from '../content/addresses.ts';
import { publishedOf } from '../content/published.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { sorted } from '../findings/finding.ts';
import { pathOfCandidacy, pathOfElection } from '../words/paths.ts';
import { inContent, type Request } from './request.ts';

/** Marks of a merge that was begun and not ended. */
export const CONFLICT = 'conflict-marks';

const MARKS = /^(?:<{7}|>{7})(?: |$)/m;

const keyOf = ({ code, place, message }: Finding): string => `${code}\0${place.file}\0${message}`;

function conflictIn(request: Request, path: string): Finding[] {
  const text = request.text(path, 'after');
  const at = text === null ? -1 : text.search(MARKS);
  if (text === null || at === -1) return [];
  return [
    {
      code: CONFLICT,
      severity: 'error',
      place: { file: path, line: text.slice(0, at).split('\n').length, col: 1 },
      message: 'holds the marks of a merge that was not ended',
      expected:
        'keep what is right of the two versions, and take out the lines that start with <<<<<<<, ======= and >>>>>>>',
      also: [],
    },
  ];
}

/** The pages that a file of the content has for itself, from the root of the site. */
function pageOf(inside: string): string[] {
  const [, election, handle = ''] = /^elections\/([^/]+)\/candidates\/([^/]+)\.md$/.exec(inside) ?? [];
  if (election !== undefined) return [pathOfCandidacy(election, handle)];
  const [, contest] = /^elections\/([^/]+)\/election\.yaml$/.exec(inside) ?? [];
  if (contest !== undefined) return [pathOfElection(contest), `/data/v1/elections/${contest}.json`];
  const [, room, id] = /^(people|organizations|committees)\/([^/]+)\.yaml$/.exec(inside) ?? [];
  if (room !== undefined) return [`/${room}/${id}/`];
  const [, page] = /^handbook\/([^/]+)\.md$/.exec(inside) ?? [];
  return page === undefined ? [] : [`/handbook/${page}/`];
}

/**
 * The addresses that were published and would be gone, as far as the files that a request takes away tell: the build
 * refuses to lose them. Findings are those of the build.
 */
function goneAddresses(request: Request, named: (place: Place) => Place): Finding[] {
  const { content } = request.after;
  const gone = new Set(
    request.changed.flatMap(({ status, path, from }) => {
      const old = status === 'D' ? path : from;
      return old === null ? [] : pageOf(inContent(request, old) ?? '');
    }),
  );
  if (gone.size === 0) return [];
  const kept = publishedOf(content).promised.flatMap(({ address }) =>
    gone.has(address) ? [] : [address.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')],
  );
  const fresh = request.changed.flatMap(({ status, path }) =>
    status === 'A' || status === 'R'
      ? pageOf(inContent(request, path) ?? '').map((address) => `${address.slice(1)}index.html`)
      : [],
  );
  return addressFindings(content, [...kept, ...fresh], request.asOf)
    .filter(({ code }) => code === 'address-gone')
    .map((finding) => ({ ...finding, place: named(finding.place) }));
}

/** Every finding that a request brings, sorted by place. `named` gives places their path from the repository's root. */
export function brought(request: Request, named: (place: Place) => Place): Finding[] {
  const there = new Set(request.before.findings.map(keyOf));
  const touched = new Set(request.changed.flatMap(({ path, from }) => [path, ...(from === null ? [] : [from])]));
  const own = request.after.findings.filter((finding) => touched.has(finding.place.file) || !there.has(keyOf(finding)));
  const conflicts = request.changed.flatMap(({ status, path }) => (status === 'D' ? [] : conflictIn(request, path)));
  // What else is said of a file with such marks is said of neither version.
  const marked = new Set(conflicts.map(({ place }) => place.file));
  const known = new Set(own.map(keyOf));
  return sorted([
    ...conflicts,
    ...own.filter(({ place }) => !marked.has(place.file)),
    ...request.behind.filter((finding) => !known.has(keyOf(finding)) && !marked.has(finding.place.file)),
    ...goneAddresses(request, named).filter((finding) => !known.has(keyOf(finding))),
  ]);
}
