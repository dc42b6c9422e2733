/** Content files as they would be: tried out in memory against every check, before anything is written. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examine, type LoadedCommunity } from '../checks/load.ts';
import { pathsIn, readFolder } from '../content/files.ts';
import { understand } from '../content/read.ts';
import { type Desk, refuseErrors } from './desk.ts';

/** Texts by their path in the content folder, with `/`; null for a file that goes. */
export type Edits = ReadonlyMap<string, string | null>;

/** The text that a content file has now; null where there is none. */
export function textNow({ folder }: Pick<Desk, 'folder'>, file: string): string | null {
  const full = path.join(folder, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}

/** The content with the edits in it, checked; nothing is written. */
export function contentWith({ folder, asOf }: Pick<Desk, 'folder' | 'asOf'>, edits: Edits): LoadedCommunity {
  const texts = [...edits].filter((edit): edit is [string, string] => edit[1] !== null);
  const left = pathsIn(folder).filter((inside) => edits.get(inside) !== null);
  return examine(understand(readFolder(folder, Object.fromEntries(texts), left)), asOf);
}

/** What is said where the checks refuse what would be written. */
export const nothingWritten = (tally: string): string => `Nothing was written: ${tally}.`;

/** The same. Throws Refused where a check finds an error in it. */
export function tryEdits(desk: Pick<Desk, 'folder' | 'asOf'>, edits: Edits): LoadedCommunity {
  const tried = contentWith(desk, edits);
  refuseErrors(tried.findings, nothingWritten);
  return tried;
}
