/** Files of a request that are neither a statement nor an election's or a committee's: each with what it can do. */

import {
  CHANGED_BESIDES,
  FILE_CAN,
  fileChanged,
  moreThanContent,
  REQUEST_PROMISES,
  REQUEST_VALUES,
} from '#words/request-others.ts';
import { PUBLISHED, readPublished } from '../content/published.ts';
import { readYaml } from '../findings/yaml.ts';
import { withoutEmails } from '../words/withheld.ts';
import { first, led, shown } from './markdown.ts';
import { type ChangedFile, inContent, isOwner, type Request, type Said } from './request.ts';

const MOST = 20;
const MOST_SHOWN = 200;
const MOST_PROMISES = 10;

type Named = readonly (readonly [pattern: RegExp, can: string])[];

/** What a file of the content can do, by its path in the folder. */
const CONTENT: Named = [
  [/^community\.yaml$/, FILE_CAN.settings],
  [/^people\//, FILE_CAN.people],
  [/^organizations\//, FILE_CAN.organizations],
  [/^charter\//, FILE_CAN.charter],
  [/^handbook\//, FILE_CAN.handbook],
  [/^messages\//, FILE_CAN.messages],
  [/^theme\//, FILE_CAN.theme],
  [/^published\.txt$/, FILE_CAN.published],
];

/** Files outside the content that decide what runs when the request is checked or the site is built, by their path from the root. */
const RUNS: Named = [
  [
    /^(?:\.github|\.forgejo|\.gitea)\/(?:workflows|actions)\/|^\.gitlab-ci\.yml$|^\.gitlab\/ci\/|^\.(?:ci|circleci|woodpecker)\/|^\.woodpecker\.ya?ml$|(?:^|\/)action\.ya?ml$/i,
    FILE_CAN.onHost,
  ],
  [
    /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml|bun\.lockb?|deno\.(?:json|lock)|\.npmrc|\.yarnrc(?:\.yml)?|\.nvmrc|\.node-version|\.tool-versions)$|(?:^|\/)(?:vendor|patches|node_modules|\.yarn)\/|\.(?:tgz|node|wasm)$/i,
    FILE_CAN.installed,
  ],
  [
    /(?:^|\/)(?:Makefile|Dockerfile|Justfile|\.envrc|\.gitattributes|\.gitmodules|tsconfig[^/]*\.json)$|(?:^|\/)\.(?:husky|githooks|devcontainer|vscode|idea)\/|\.(?:sh|bash|ps1|bat|cmd|py|rb)$/i,
    FILE_CAN.tools,
  ],
  [/^tests\//i, FILE_CAN.tests],
  [/^(?:src|scripts|bench|bin|actions)\/|\.(?:[cm]?[jt]sx?|astro|mdx)$/i, FILE_CAN.code],
];

/** What any other file outside the content can do. */
const BESIDE: Named = [
  [/^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/i, FILE_CAN.owners],
  [
    /^public\/(?:_headers|_redirects|_routes\.json|CNAME|\.htaccess|\.well-known\/)|^hosting\/|^netlify\.toml$|^(?:vercel|staticwebapp\.config)\.json$/i,
    FILE_CAN.server,
  ],
  [/^public\/.*\.(?:svgz?|x?html?|xml|xslt?|[cm]?js|wasm|pdf|swf)$/i, FILE_CAN.runsInPage],
  [/^public\/.*\.css$/i, FILE_CAN.styles],
  [/^public\//, FILE_CAN.asItIs],
  [/^docs\/|\.md$/, FILE_CAN.documentation],
];

const canDo = (list: Named, path: string): string | null => list.find(([pattern]) => pattern.test(path))?.[1] ?? null;

const line = ({ status, path, from }: ChangedFile, can: string): string =>
  `- ${fileChanged(status, from === null ? null : shown(from), shown(path), can)}`;

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

/** The addresses that a request takes out of the list of those that were published, and those that it adds to it. */
function promisesSaid(request: Request, path: string): string[] {
  const list = (when: 'before' | 'after') =>
    new Set(readPublished(request.text(path, when) ?? '', path).promised.map(({ address }) => address));
  const [before, after] = [list('before'), list('after')];
  const gone = [...before].filter((address) => !after.has(address));
  const fresh = [...after].filter((address) => !before.has(address));
  return [
    ...first(
      gone.map((address) => `  - ${REQUEST_PROMISES.gone(shown(address))}`),
      MOST_PROMISES,
      REQUEST_PROMISES.unit,
    ),
    ...first(
      fresh.map((address) => `  - ${REQUEST_PROMISES.fresh(shown(address))}`),
      MOST_PROMISES,
      REQUEST_PROMISES.unit,
    ),
  ];
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
      line(file, canDo(CONTENT, inside) ?? FILE_CAN.nothingHere),
      ...(/^(?:community\.yaml$|people\/|organizations\/)/.test(inside) ? keysSaid(request, file) : []),
      ...(inside === PUBLISHED ? promisesSaid(request, file.path) : []),
    ].join('\n'),
  );
  const isGuarded = files.some(({ inside }) =>
    /^(?:community\.yaml|charter\/|published\.txt|messages\/|theme\/|people\/|organizations\/)/.test(inside),
  );
  return [
    {
      tone: isGuarded && request.asked.author !== null && !isOwner(request) ? 'decide' : 'know',
      text: `${CHANGED_BESIDES}\n\n${first(lines, MOST, 'files').join('\n')}`,
    },
  ];
}

/** What a request changes that is no content, and can therefore change what is said here. */
export function codeSaid(request: Request): Said[] {
  const files = request.changed.filter(
    ({ path, from }) => inContent(request, path) === null || (from !== null && inContent(request, from) === null),
  );
  if (files.length === 0) return [];
  // What is in public/ is published, whatever it is called, and runs nothing here.
  const runs = (path: string) => (/^public\//.test(path) ? null : canDo(RUNS, path));
  const lines = files.map((file) => line(file, runs(file.path) ?? canDo(BESIDE, file.path) ?? FILE_CAN.none));
  const warning = files.some(({ path, from }) => runs(path) !== null || runs(from ?? path) !== null)
    ? FILE_CAN.warning
    : '';
  return [
    {
      tone: 'decide',
      text: `${led(moreThanContent(request.reference))}\n\n${first(lines, MOST, 'files').join('\n')}\n\n${warning}`.trim(),
    },
  ];
}
