/** Where the site is published: the whole address of each of its pages, for files that are read away from it. */
export interface Address {
  /** The site's host, as identifiers contain it. */
  readonly host: string;
  /** The whole address of a path of the site (`/elections/2026-04/`). */
  readonly of: (path: string) => string;
}

/** From the site's address, base path included. Throws TypeError where it is none. */
export function addressOf(url: string): Address {
  const { host, origin, pathname } = new URL(url);
  const base = `${origin}${pathname.replace(/\/$/, '')}`;
  return { host, of: (path) => `${base}${path}` };
}

/** The base path of a build, `/` or `/project/`: that of the site's address, unless another is asked for. */
export const basePath = (url: string, asked: string | undefined): string => asked ?? new URL(url).pathname;
