/** The hosts that want more in the folder than the site itself, and what. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compress } from './compress.ts';
import type { Redirect } from './redirects.ts';
import { headersFile, redirectsFile } from './rule-files.ts';

interface Wishes {
  /** Whether it sends compressed copies that lie beside the files. */
  readonly compressed: boolean;
  /** Whether it reads `_headers`. */
  readonly headers: boolean;
  /** How `_redirects` marks a lasting redirect; null where the host does not read it. */
  readonly redirects: '301' | '301!' | null;
  /** Whether it serves a site at the root of a host only. */
  readonly rootOnly: boolean;
}

/** By the name that `npm run build -- --host <name>` takes. A host that is not here needs the site alone. */
export const HOSTS = {
  nginx: { compressed: true, headers: false, redirects: null, rootOnly: false },
  caddy: { compressed: true, headers: false, redirects: null, rootOnly: false },
  'gitlab-pages': { compressed: true, headers: false, redirects: '301', rootOnly: false },
  netlify: { compressed: false, headers: true, redirects: '301!', rootOnly: true },
  'cloudflare-pages': { compressed: false, headers: true, redirects: '301', rootOnly: true },
} as const satisfies Record<string, Wishes>;

export type Host = keyof typeof HOSTS;

export const isHost = (name: string): name is Host => Object.hasOwn(HOSTS, name);

/** Why a site with this base path cannot be served by a host; null where it can. */
export const unfit = (host: Host, base: string): string | null =>
  HOSTS[host].rootOnly && base !== '/'
    ? `${host} serves a site at the root of its host, and this one is built for ${base}: leave the path out of "url" in community.yaml`
    : null;

/** Adds to a finished site what the host wants in it: `files` are the paths of all of its files. */
export async function prepareFor(
  host: Host,
  folder: string,
  files: readonly string[],
  base: string,
  redirects: readonly Redirect[],
): Promise<void> {
  const wishes: Wishes = HOSTS[host];
  if (wishes.compressed) await compress(folder);
  if (wishes.headers) writeFileSync(path.join(folder, '_headers'), headersFile(files, base));
  if (wishes.redirects !== null && redirects.length > 0) {
    writeFileSync(path.join(folder, '_redirects'), redirectsFile(redirects, base, wishes.redirects));
  }
}
