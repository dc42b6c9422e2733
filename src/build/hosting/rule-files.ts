/** `_headers` and `_redirects`: what Netlify, Cloudflare Pages and GitLab Pages read from the folder that they publish. */
import { contentType } from '../content-type.ts';
import { ALWAYS, HTTPS_ONLY, headersOfKind, kindOf } from './headers.ts';
import { partition } from './partition.ts';
import { based, type Redirect } from './redirects.ts';

const block = (pattern: string, headers: Readonly<Record<string, string>>) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/** What a file is served with besides what all are. Of what other programs read, its type too: hosts guess those wrong. */
function own(file: string): Readonly<Record<string, string>> {
  const kind = kindOf(file);
  return { ...headersOfKind(kind), ...(kind.open ? { 'Content-Type': contentType(file) } : {}) };
}

/** Of a page also the address without `index.html`, under which it is asked for. */
const patternsOf = (pattern: string): readonly string[] =>
  /(?:^|\/)index\.html$/.test(pattern) ? [pattern.replace(/index\.html$/, ''), pattern] : [pattern];

/**
 * The `_headers` of a site with these files. Where several rules match, these hosts join the values of a header, which
 * would make two policies of one: so every file is matched by the rule for all, and by one of its own.
 */
export function headersFile(files: readonly string[], base: string): string {
  const rules = partition(files, (file) => JSON.stringify(own(file)));
  return [
    block(based(base, '/*'), { ...ALWAYS, ...HTTPS_ONLY }),
    ...rules.flatMap(({ pattern, key }) =>
      patternsOf(pattern).map((each) => block(based(base, `/${each}`), JSON.parse(key))),
    ),
  ].join('\n');
}

/** The `_redirects` of a site. `status` is 301, or `301!` where the host would otherwise prefer the file that is there. */
export const redirectsFile = (redirects: readonly Redirect[], base: string, status: '301' | '301!'): string =>
  redirects.map(({ from, to }) => `${based(base, from)} ${based(base, to)} ${status}\n`).join('');
