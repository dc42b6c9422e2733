/** Runs an example: the base with the files of the example laid over it, as if it lay on the disk. */
import { readFiles } from '../files.ts';
import type { Finding } from '../finding.ts';
import { examine } from '../load.ts';
import { understand } from '../read.ts';
import type { Overlay } from './check.ts';
import { EXAMPLE_BASE, EXAMPLE_DAY } from './example-base.ts';

/** The files of an example, by path. */
export function filesOf(overlay: Overlay): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = { ...EXAMPLE_BASE };
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null) delete files[path];
    else files[path] = text;
  }
  return files;
}

/** Every finding about an example. */
export const findingsOf = (overlay: Overlay): readonly Finding[] =>
  examine(understand(readFiles(filesOf(overlay))), EXAMPLE_DAY).findings;
