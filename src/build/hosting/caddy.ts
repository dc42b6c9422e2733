/** The configuration of Caddy 2 for a site: a Caddyfile, or a part of one. */
import { CONTENT_TYPES, UNKNOWN_TYPE } from '../content-type.ts';
import { ALWAYS, FILE_KINDS, HTTPS_ONLY, headersOfKind, kindOf } from './headers.ts';
import type { ServedBy } from './nginx.ts';
import { quoted } from './quoted.ts';
import { based } from './redirects.ts';
import { SECURITY_TXT } from './security-txt.ts';

/** A regular expression as it is: between grave accents, nothing is escaped. */
const raw = (text: string) => `\`${text}\``;

const HEADERS = ['Cache-Control', 'Content-Security-Policy', 'Cross-Origin-Resource-Policy'] as const;

/** `address` is how Caddy calls the site: with https:// it fetches a certificate, with http:// it does not. */
export function caddyConfig({ host, base, root, redirects, listen }: ServedBy, secure: boolean): string {
  const folder = root.replace(/\/+$/, '');
  const escaped = base.replaceAll('.', '\\.');
  const row = (kind: (typeof FILE_KINDS)[number]) => HEADERS.map((name) => quoted(headersOfKind(kind)[name] ?? ''));
  const kinds = FILE_KINDS.map((kind) =>
    kind.name === 'other'
      ? ['default', ...row(kind)].join(' ')
      : [raw(`~^${escaped}(?:${kind.paths})$`), ...row(kind)].join(' '),
  );
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `${raw(`~${ending.replace('.', '\\.')}$`)} ${quoted(type)}`,
  );
  const open = FILE_KINDS.filter((kind) => kind.open).map(({ paths }) => paths);
  const missing = headersOfKind(kindOf('404.html'));
  const always = { ...ALWAYS, ...(secure ? HTTPS_ONLY : {}) };
  const address = listen === null ? `${secure ? 'https' : 'http'}://${host}` : `http://${listen}`;
  const below = (path: string) => (base === '/' ? path : `${base.slice(0, -1)}${path}`);
  return `# Serves the site at ${host}${base} from ${folder}/
# Made by: npm run host -- caddy

${address} {
	map {path} {hustings_cache} {hustings_policy} {hustings_resource} {
${kinds.map((line) => `\t\t${line}`).join('\n')}
	}
	map {path} {hustings_type} {
${types.map((line) => `\t\t${line}`).join('\n')}
		${raw('~/$')} "${CONTENT_TYPES['.html']}"
		default ${UNKNOWN_TYPE}
	}
	header {
${Object.entries(always)
  .map(([name, value]) => `\t\t${name} ${quoted(value)}`)
  .join('\n')}
		Cache-Control {hustings_cache}
		Content-Security-Policy {hustings_policy}
		Cross-Origin-Resource-Policy {hustings_resource}
		Content-Type {hustings_type}
	}
	# By itself: what is taken away is taken away last, when the path is no longer the one that was asked for.
	header -Server
	@open path_regexp ${raw(`^${escaped}(?:${open.join('|')})$`)}
	header @open Access-Control-Allow-Origin *

${redirects.map(({ from, to }) => `\tredir ${based(base, from)} ${based(base, to)} permanent\n`).join('')}${
  base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} permanent\n`
}	${base === '/' ? 'handle' : `handle_path ${below('/*')}`} {
		root * ${folder}
		file_server {
			precompressed br gzip
		}
	}
${
  base === '/'
    ? ''
    : `	# This file is known at the root of a host alone.
	handle /${SECURITY_TXT} {
		root * ${folder}
		file_server
	}
	handle {
		error 404
	}
`
}	handle_errors {
		root * ${folder}
		rewrite * /404.html
		header {
${Object.entries({ ...always, ...missing, 'Content-Type': CONTENT_TYPES['.html'] ?? '' })
  .map(([name, value]) => `\t\t\t${name} ${quoted(value)}`)
  .join('\n')}
			-Access-Control-Allow-Origin
			-Server
		}
		file_server {
			status 404
		}
	}
}
`;
}
