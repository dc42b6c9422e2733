/** A finished site over HTTP on this machine, as a static host would serve it: to look at it, and to test it. */
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersOf } from './hosting/headers.ts';

export interface Served {
  /** Where the site's first page is, with the base path and a final `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The base path that a site was built for, `/` or `/project/`: where its pages look for their style sheets. */
export function baseOf(folder: string): string {
  const first = readFileSync(path.join(folder, 'index.html'), 'utf8');
  return /\s(?:href|src)=["']?(\/(?:[^"'\s>]*\/)?)_astro\//.exec(first)?.[1] ?? '/';
}

type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly to: string }
  | { readonly status: 400 | 404 };

/** Null where there is no such file, or none that may be read. */
function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}

/** Null also for what the system refuses to look for, such as a name that is too long, and for what a link has outside the folder. */
function kindOf(folder: string, file: string): 'file' | 'folder' | null {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    const kind = stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : null;
    return kind !== null && realpathSync(file).startsWith(realpathSync(folder) + path.sep) ? kind : null;
  } catch {
    return null;
  }
}

/** The names by which this machine is asked for its own pages: another site's name that leads here gets nothing. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** What a request's path is answered with. Nothing outside `folder` ever is; nor is anything outside `base`. */
export function answer(folder: string, base: string, requested: string): Answer {
  const missing = path.join(folder, '404.html');
  const notFound: Answer = kindOf(folder, missing) === 'file' ? { status: 404, file: missing } : { status: 404 };
  let inside: string;
  try {
    inside = decodeURIComponent(requested.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return { status: 400 };
  }
  if (/[\0\\]/.test(inside) || /(?:^|\/)\.{1,2}(?:\/|$)/.test(inside)) return { status: 400 };
  // `//people/` would send a reader on to a host called "people".
  if (!inside.startsWith(base) || inside.includes('//')) return notFound;
  const file = path.join(folder, inside.slice(base.length));
  if (inside.endsWith('/')) {
    const page = path.join(file, 'index.html');
    return kindOf(folder, page) === 'file' ? { status: 200, file: page } : notFound;
  }
  if (kindOf(folder, file) === 'file') return { status: 200, file };
  return kindOf(folder, path.join(file, 'index.html')) === 'file'
    ? { status: 301, to: `${encodeURI(inside)}/` }
    : notFound;
}

/** The host and the path that a request asks for: a whole address counts for more than the header beside it (RFC 9112, 3.2.2). */
function askedFor({ url = '/', headers }: IncomingMessage): { readonly host: string; readonly target: string } {
  const [whole, host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  if (whole === undefined || host === undefined) return { host: headers.host ?? '', target: url };
  return { host, target: url.slice(whole.length).replace(/^(?!\/)/, '/') };
}

function respond(folder: string, base: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { host, target } = askedFor(request);
  if (!OWN_HOST.test(host)) {
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end('This is a preview on this machine\n');
    return;
  }
  const found = answer(folder, base, target);
  if ('to' in found) {
    response.writeHead(301, { location: found.to }).end();
    return;
  }
  if (!('file' in found)) {
    response.writeHead(found.status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(found.status === 400 ? 'Bad request\n' : `Not found. The site is at ${base}\n`);
    return;
  }
  // Gone since it was found, where a build puts another in its place.
  const size = sizeOf(found.file);
  if (size === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(found.status, {
    ...headersOf(path.relative(folder, found.file).split(path.sep).join('/')),
    'content-length': size,
    // A new build is to be seen at once.
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves the site in `folder` to this machine only, under the base path that it was built for.
 * `port` 0 takes a free one. Throws where there is no site in the folder, and where the port is taken (`EADDRINUSE`).
 */
export async function serve(folder: string, port = 0): Promise<Served> {
  const root = path.resolve(folder);
  const base = baseOf(root);
  const server = createServer((request, response) => respond(root, base, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
