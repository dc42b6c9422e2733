/**
 * The content while it is edited (`npm run dev`): what is wrong with it now, and how it was when it was last whole, from
 * which the pages are made until it is whole again.
 */

import { examine, type LoadedCommunity } from '../../checks/load.ts';
import { type RawContent, readFolder } from '../../content/files.ts';
import { memory } from '../../content/memory.ts';
import { understand } from '../../content/read.ts';
import { type Finding, formatPlace } from '../../findings/finding.ts';
import { contentFolder, today } from '../world.ts';

export interface Edited {
  /** Null where the content has not been whole yet. */
  readonly whole: LoadedCommunity | null;
  /** Of the content as it is now, errors and hints. */
  readonly findings: readonly Finding[];
}

/** What the server and the pages share: each has its own copy of this module, and a copy is made anew when its code changes. */
interface Shared {
  edited: Edited | null;
  /** That of the newest copy. */
  reread: () => Edited;
}

const KEY = Symbol.for('hustings.editing');
const everywhere = globalThis as { [KEY]?: Shared };

const known = memory();
let read: RawContent | null = null;

const isSame = (one: RawContent, other: RawContent): boolean =>
  one.files.length === other.files.length &&
  one.files.every(({ file, text }, index) => file === other.files[index]?.file && text === other.files[index]?.text) &&
  JSON.stringify(one.findings) === JSON.stringify(other.findings);

/** What stops the reading itself: the folder is gone, or a check cannot cope with what it is given. */
const broken = (error: unknown): Finding => ({
  code: 'not-read',
  severity: 'error',
  place: { file: contentFolder(), line: 1, col: 1 },
  message: `the content cannot be read: ${error instanceof Error ? error.message : error}`,
  expected: 'undo the last change',
  also: [],
});

/** Reads the content as it is now; of files whose text has not changed it knows what they say. Never throws. */
function readAnew(): Edited {
  const before = everywhere[KEY]?.edited ?? null;
  try {
    const now = readFolder(contentFolder());
    if (before !== null && read !== null && isSame(now, read)) return before;
    read = now;
    const loaded = examine(understand(now, known), today());
    const isWhole = loaded.findings.every(({ severity }) => severity !== 'error');
    return { whole: isWhole ? loaded : (before?.whole ?? null), findings: loaded.findings };
  } catch (error) {
    read = null;
    return { whole: before?.whole ?? null, findings: [broken(error)] };
  }
}

function rereadHere(): Edited {
  const edited = readAnew();
  shared.edited = edited;
  return edited;
}

const shared: Shared = everywhere[KEY] ?? { edited: null, reread: rereadHere };
shared.reread = rereadHere;
everywhere[KEY] = shared;

/** Reads the content as it is now; where no text has changed, it answers what it answered before. Never throws. */
export const reread = (): Edited => shared.reread();

/** The content as it was at the last `reread`. */
export const editedContent = (): Edited => shared.edited ?? reread();

/** What is wrong with the content as it was at the last `reread`, for a page that says so. */
export const editedErrors = () =>
  editedContent()
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ place, message, expected, code }) => ({ place: formatPlace(place), message, expected, code }));
