/** What is published at an address that changed: where a host knows no redirects, the files themselves send the reader on. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { policyInPage, REFERRER } from './policy.ts';

export interface Redirect {
  /** Addresses from the root of the site. */
  readonly from: string;
  readonly to: string;
}

/** Where the site is published. */
export interface Published {
  readonly origin: string;
  /** `/`, or `/project/`. */
  readonly base: string;
  /** Its language, as a BCP 47 tag. */
  readonly language: string;
}

/** An address with the base path before it. */
export const based = (base: string, address: string): string => `${base.replace(/\/$/, '')}${address}`;

/** A page that sends its reader on at once, without a script; a search engine takes it for a redirect. */
export function redirectPage(to: string, { origin, base, language }: Published): string {
  const href = based(base, to);
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${policyInPage('nothing')}; base-uri 'none'">
    <meta name="referrer" content="${REFERRER}">
    <meta name="viewport" content="width=device-width">
    <title>This page has moved</title>
    <link rel="canonical" href="${origin}${href}">
    <meta http-equiv="refresh" content="0; url=${href}">
  </head>
  <body>
    <main>
      <h1>This page has moved</h1>
      <p>It is now at <a href="${href}">${href}</a>.</p>
    </main>
  </body>
</html>
`;
}

const fileOf = (folder: string, address: string) =>
  path.join(folder, ...address.split('/'), ...(address.endsWith('/') ? ['index.html'] : []));

/** Writes what stands at the old addresses into a finished site: of a page, one that sends on; of a file, its copy, for whoever subscribed to it. */
export function writeRedirects(folder: string, redirects: readonly Redirect[], published: Published): void {
  for (const { from, to } of redirects) {
    const file = fileOf(folder, from);
    mkdirSync(path.dirname(file), { recursive: true });
    if (from.endsWith('/')) writeFileSync(file, redirectPage(to, published));
    else copyFileSync(fileOf(folder, to), file);
  }
}
