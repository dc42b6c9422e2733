/** Runs an example: the base with the files of the example laid over it, as if it lay on the disk and in git. */

import type { Example, ExampleCommit, Overlay } from '../checks/check.ts';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../checks/example-base.ts';
import { examine } from '../checks/load.ts';
import { addressFindings } from '../content/addresses.ts';
import { readFiles, type Special } from '../content/files.ts';
import type { GitHistory } from '../content/git.ts';
import { type Memory, memory } from '../content/memory.ts';
import { publicFindings } from '../content/public-named.ts';
import { type ReadContent, understand } from '../content/read.ts';
import type { Finding } from '../findings/finding.ts';
import type { Change } from '../governance/filing.ts';

export type ExampleFile = string | Uint8Array | Special;

/** The files of an example, by path. */
export function filesOf(overlay: Overlay): Record<string, ExampleFile> {
  const files: Record<string, ExampleFile> = { ...EXAMPLE_BASE };
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null) delete files[path];
    else files[path] = text;
  }
  return files;
}

/** How many lines a text has that the other has not, each counted as often as it stands. */
function missing(text: string, other: string): number {
  const left = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  }).length;
}

/** What git would tell of the commits of an example. */
export function historyOf(commits: readonly ExampleCommit[] | 'cut off' | undefined): GitHistory {
  if (commits === undefined) return { kind: 'none' };
  if (commits === 'cut off') return { kind: 'shallow' };
  const files = new Map<string, Change[]>();
  const texts = new Map<string, string>();
  for (const { commit, at, file, text } of commits) {
    const before = texts.get(file) ?? '';
    const change = {
      commit,
      authored: at,
      committed: at,
      opened: null,
      merged: at,
      added: missing(text, before),
      removed: missing(before, text),
    };
    files.set(file, [...(files.get(file) ?? []), change]);
    texts.set(file, text);
  }
  return { kind: 'known', files };
}

let base: Memory | null = null;

/** What the files of the base say, read once: an example changes a file or two, which nobody has to remember. */
function ofBase(): Memory {
  if (base !== null) return base;
  const all = memory();
  understand(readFiles(EXAMPLE_BASE), all);
  base = { known: all.known, learn: () => {} };
  return base;
}

const read = (overlay: Overlay): ReadContent => understand(readFiles(filesOf(overlay)), ofBase());

/** Every finding about files laid over the base, beside an empty `public/`, with a history or a finished site where the example tells of one. */
export function findingsOf(
  overlay: Overlay,
  { history, site }: Pick<Example, 'history' | 'site'> = {},
): readonly Finding[] {
  const content = read(overlay);
  const { findings: inside } = examine(content, EXAMPLE_DAY, () => historyOf(history));
  const findings = [...inside, ...publicFindings(content, () => null)];
  return site === undefined ? findings : [...findings, ...addressFindings(content, site, EXAMPLE_DAY)];
}
