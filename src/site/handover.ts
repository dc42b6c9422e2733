/**
 * The build reads and checks the content once, before any page is drawn. The pages are bundled, apart from the modules of
 * the build but in its process: what was read is handed over by way of the global object.
 */
import type { LoadedCommunity } from '../checks/load.ts';
import type { Day } from '../governance/day.ts';

interface Handed {
  readonly folder: string;
  readonly asOf: Day;
  readonly loaded: LoadedCommunity;
}

const place: { [key: symbol]: Handed | undefined } = globalThis as never;
const KEY = Symbol.for('hustings.loaded');

/** Hands over what was read of a folder, for a day. */
export function handOver(handed: Handed): void {
  place[KEY] = handed;
}

/** What was handed over for this folder and day; null where nothing was, as in `npm run dev`. */
export function handedOver(folder: string, asOf: Day): LoadedCommunity | null {
  const handed = place[KEY];
  return handed !== undefined && handed.folder === folder && handed.asOf === asOf ? handed.loaded : null;
}
