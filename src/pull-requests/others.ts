/** Files of a request that are neither a statement nor an election's or a committee's: each with what it can do. */

import { REQUEST_VALUES } from '#words/request-others.ts';
import { PUBLISHED, readPublished } from '../content/published.ts';
import { readYaml } from '../findings/yaml.ts';
import { withoutEmails } from '../words/withheld.ts';
import { first, shown } from './markdown.ts';
import { type ChangedFile, inContent, isOwner, type Request, type Said } from './request.ts';

const MOST = 20;
const MOST_SHOWN = 200;

/** What a file of the content can do, by its path in the folder. */
const CONTENT: readonly (readonly [RegExp, string])[] = [
  [/^community\.yaml$/, 'the settings: where the site is published, who keeps the content, whose addresses are shown'],
  [/^people\//, 'whose a statement is, what somebody is called, which organization the cap counts'],
  [/^organizations\//, 'which names are one organization, which the cap counts together'],
  [/^charter\//, 'the charter’s words, from the day that the file names'],
  [/^handbook\//, 'a page of the community’s handbook'],
  [/^messages\//, 'what the officials send to everybody'],
  [/^theme\//, 'stands at the head or the foot of every page of the site, as it is written'],
  [/^published\.txt$/, 'which addresses the site has promised to keep'],
];

/** What a file outside the content can do, by its path from the root. */
const CODE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:\.github|\.forgejo|\.gitea)\/workflows\/|^\.gitlab-ci\.yml$|^\.ci\/|(?:^|\/)action\.ya?ml$/,
    'runs on the host’s machines, with what rights it names itself',
  ],
  [/^(?:\.github\/|docs\/)?CODEOWNERS$/i, 'says who must agree to what'],
  [
    /(?:^|\/)package(?:-lock)?\.json$|^npm-shrinkwrap\.json$|(?:^|\/)\.npmrc$/,
    'decides what is installed from where, and run',
  ],
  [/^(?:src|scripts|bench)\/|\.(?:[cm]?[jt]s|astro)$/, 'is code: it makes this very page, and the site'],
  [/^tests\//, 'is code of the tests'],
  [/^public\//, 'is published as it is'],
  [/^hosting\/|^netlify\.toml$/, 'configures the server'],
  [/^docs\/|\.md$/, 'is documentation'],
];

const canDo = (list: readonly (readonly [RegExp, string])[], path: string): string | null =>
  list.find(([pattern]) => pattern.test(path))?.[1] ?? null;

const DID: Readonly<Record<string, string>> = { A: 'adds', M: 'changes', D: 'removes', R: 'moves', T: 'changes' };

const line = ({ status, path, from }: ChangedFile, can: string): string =>
  `- ${DID[status] ?? 'touches'} ${from === null ? '' : `${shown(from)} to `}${shown(path)}: ${can}`;

/** Of what is long, its beginning. An address is withheld whole, before anything is cut from it. */
const beginning = (text: string): string => {
  const kept = withoutEmails(text);
  return kept.length > MOST_SHOWN ? `${kept.slice(0, MOST_SHOWN)}…` : kept;
};

/** What differs between a file of keys and values before and after, by its key. */
function keysSaid(request: Request, { path, from, status }: ChangedFile): string[] {
  // Of a file that is new, or gone, the whole stands in the request.
  if (status === 'A' || status === 'D') return [];
  const [before, after] = (['before', 'after'] as const).map((when) => {
    const { data } = readYaml(request.text(when === 'before' ? (from ?? path) : path, when) ?? '', path);
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? new Map(Object.entries(data))
      : new Map();
  });
  const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  const said = (value: unknown) =>
    value === undefined ? REQUEST_VALUES.none : shown(beginning(JSON.stringify(value)));
  return keys.flatMap((key) => {
    const [was, is] = [before?.get(key), after?.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const alike = said(was) === said(is) ? REQUEST_VALUES.alike : '';
    return [`  - ${REQUEST_VALUES.becomes(shown(key), said(was), said(is))}${alike}`];
  });
}

/** The addresses that a request takes out of the list of those that were published. */
function promisesGone(request: Request, path: string): string[] {
  const list = (when: 'before' | 'after') =>
    readPublished(request.text(path, when) ?? '', path).promised.map(({ address }) => address);
  const left = new Set(list('after'));
  const gone = list('before').filter((address) => !left.has(address));
  return first(
    gone.map((address) => `  - gives up ${shown(address)}: links to it will break`),
    10,
    'addresses',
  );
}

/** What a request changes in the content beside statements, elections and committees. */
export function contentSaid(request: Request): Said[] {
  const files = request.changed.flatMap((file) => {
    const inside = inContent(request, file.path) ?? (file.from === null ? null : inContent(request, file.from));
    return inside === null || /^(?:elections|committees)\//.test(inside) ? [] : [{ file, inside }];
  });
  if (files.length === 0) return [];
  const lines = files.map(({ file, inside }) =>
    [
      line(file, canDo(CONTENT, inside) ?? 'is no file that belongs here'),
      ...(/^(?:community\.yaml$|people\/|organizations\/)/.test(inside) ? keysSaid(request, file) : []),
      ...(inside === PUBLISHED ? promisesGone(request, file.path) : []),
    ].join('\n'),
  );
  const isGuarded = files.some(({ inside }) =>
    /^(?:community\.yaml|charter\/|published\.txt|messages\/|theme\/|people\/|organizations\/)/.test(inside),
  );
  return [
    {
      tone: isGuarded && request.asked.author !== null && !isOwner(request) ? 'decide' : 'know',
      text: `What it changes besides:\n\n${first(lines, MOST, 'files').join('\n')}`,
    },
  ];
}

/** What a request changes that is no content, and can therefore change what is said here. */
export function codeSaid(request: Request): Said[] {
  const files = request.changed.filter(
    ({ path, from }) => inContent(request, path) === null || (from !== null && inContent(request, from) === null),
  );
  if (files.length === 0) return [];
  const lines = files.map((file) => line(file, canDo(CODE, file.path) ?? 'is no content'));
  const runs = files.some(({ path }) => /runs|installed|is code/.test(canDo(CODE, path) ?? ''));
  const warning = runs
    ? ' It was checked by the code that it brings along, so that this page may say whatever that code says. Whoever merges it reads that code first, and opens no preview before.'
    : '';
  return [
    {
      tone: 'decide',
      text: `**More than content.** This ${request.reference} also\n\n${first(lines, MOST, 'files').join('\n')}\n\n${warning.trim()}`.trim(),
    },
  ];
}
