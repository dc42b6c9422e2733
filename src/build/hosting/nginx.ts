/** The configuration of nginx for a site: one file, for its `conf.d` or `sites-enabled`. */
import { CONTENT_TYPES, UNKNOWN_TYPE } from '../content-type.ts';
import { ALWAYS, FILE_KINDS, HTTPS_ONLY, headersOfKind } from './headers.ts';
import { quoted } from './quoted.ts';
import { based, type Redirect } from './redirects.ts';
import { SECURITY_TXT } from './security-txt.ts';

export interface ServedBy {
  /** The host's name, without a port. */
  readonly host: string;
  readonly base: string;
  /** The folder of the finished site on the server. */
  readonly root: string;
  readonly redirects: readonly Redirect[];
  /** Where the server listens: a port, or an address and a port; null for where it usually does. */
  readonly listen: string | null;
}

/** A header's value by kind, as a map of nginx's; a kind that is not listed is sent none. */
function valueMap(name: string, header: string): string {
  const lines = FILE_KINDS.flatMap((kind) => {
    const value = headersOfKind(kind)[header];
    return value === undefined ? [] : [`    ${kind.name} ${quoted(value)};`];
  });
  return [`map $hustings_kind $hustings_${name} {`, '    default "";', ...lines, '}'].join('\n');
}

const VALUES = [
  ['cache', 'Cache-Control'],
  ['policy', 'Content-Security-Policy'],
  ['resource', 'Cross-Origin-Resource-Policy'],
  ['origin', 'Access-Control-Allow-Origin'],
] as const;

const mediaType = (type: string) => type.replace(/;.*/, '');

export function nginxConfig({ host, base, root, redirects, listen }: ServedBy): string {
  const folder = `${root.replace(/\/+$/, '')}/`;
  const escaped = base.replaceAll('.', '\\.');
  const kinds = FILE_KINDS.filter(({ name }) => name !== 'other').map(
    ({ name, paths }) => `    "~^${escaped}(?:${paths})$" ${name};`,
  );
  const charsets = [
    ...new Set(
      Object.values(CONTENT_TYPES)
        .filter((type) => type.includes('charset'))
        .map(mediaType),
    ),
  ];
  const types = Object.entries(CONTENT_TYPES)
    .filter(([ending]) => ending !== '.mjs')
    .map(([ending, type]) => `        ${mediaType(type)} ${ending.slice(1)}${ending === '.js' ? ' mjs' : ''};`);
  const elsewhere =
    base === '/'
      ? []
      : [
          '',
          `    location = ${base.slice(0, -1)} { return 301 ${base}; }`,
          '    # This file is known at the root of a host alone.',
          `    location = /${SECURITY_TXT} { alias ${folder}${SECURITY_TXT}; }`,
          '    location / { return 404; }',
        ];
  return `# Serves the site at ${host}${base} from ${folder}
# Made by: npm run host -- nginx

map $uri $hustings_kind {
    default other;
${kinds.join('\n')}
}
${VALUES.map(([name, header]) => valueMap(name, header)).join('\n')}
map $https $hustings_https_only {
    default "";
    on ${quoted(HTTPS_ONLY['Strict-Transport-Security'] ?? '')};
}

server {
${listen === null ? '    listen 80;\n    listen [::]:80;' : `    listen ${listen};`}
    server_name ${host};
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types ${charsets.filter((type) => type !== 'text/html').join(' ')};
    default_type ${UNKNOWN_TYPE};
    types {
${types.join('\n')}
    }

    # The copies that the build made are sent as they are. With nginx's brotli module, also: brotli_static on;
    gzip_static on;
    gzip_vary on;

${[
  ...Object.entries(ALWAYS).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
  ...VALUES.map(([name, header]) => `    add_header ${header} $hustings_${name} always;`),
  '    add_header Strict-Transport-Security $hustings_https_only always;',
].join('\n')}

    error_page 403 404 =404 ${base}404.html;

    location ${base} {
        ${base === '/' ? `root ${folder}` : `alias ${folder}`};
        index index.html;
    }
${[
  ...elsewhere,
  ...(redirects.length === 0 ? [] : ['', '    # Addresses that changed.']),
  ...redirects.map(({ from, to }) => `    location = ${based(base, from)} { return 301 ${based(base, to)}; }`),
].join('\n')}
}
`.replace(/\n{2,}\}/g, '\n}');
}
