/** The media type that each kind of file is served with. Hosts that guess are told; a wrong guess is refused by `nosniff`. */
import path from 'node:path';

/** By the ending of a file's name: what a site is made of, and what a community may put beside it into its static files. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.asc': 'text/plain; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What everything else is. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** The media type that a file is served with, from its name. */
export const contentType = (file: string): string => CONTENT_TYPES[path.extname(file).toLowerCase()] ?? UNKNOWN_TYPE;
