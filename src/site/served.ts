/**
 * What Astro tells the pages of the run. Bundled with them it stands in `import.meta.env`; modules that Node loads while the
 * site is edited have none (`as-node-loads.ts`): the server has told them by then.
 */

interface Served {
  /** The base path, with a `/` at both ends. */
  readonly BASE_URL: string;
  /** Whether the site is edited (`npm run dev`). */
  readonly DEV: boolean;
}

const place: { [key: symbol]: Served | undefined } = globalThis as never;
const KEY = Symbol.for('hustings.served');

/** Tells where the site is served while it is edited. */
export function tellServed(base: string): void {
  place[KEY] = { BASE_URL: base, DEV: true };
}

/** What Astro tells of this run. Throws where neither it nor the server has. */
export function served(): Served {
  const told: Served | undefined = import.meta.env ?? place[KEY];
  if (told === undefined) throw new Error('Nothing has told yet where the site is served.');
  return told;
}
