/** The content folder, file by file: what each is, its text, and whether it may be read at all. */
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { toldCommand } from '../words/command-line.ts';

export type Kind =
  | 'community'
  | 'charter'
  | 'committee'
  | 'election'
  | 'statement'
  | 'ballots'
  | 'person'
  | 'organization'
  | 'handbook'
  | 'message'
  | 'theme'
  | 'published';

/** Where a kind of file lies; a group of the pattern is a part of its id. */
const LAYOUT: readonly { readonly kind: Kind; readonly pattern: RegExp; readonly maxBytes: number }[] = [
  { kind: 'community', pattern: /^community\.yaml$/, maxBytes: 100_000 },
  { kind: 'charter', pattern: /^charter\/([^/]+)\/([^/]+)\.mdx$/, maxBytes: 500_000 },
  { kind: 'committee', pattern: /^committees\/([^/]+)\.yaml$/, maxBytes: 500_000 },
  { kind: 'election', pattern: /^elections\/([^/]+)\/election\.yaml$/, maxBytes: 500_000 },
  { kind: 'statement', pattern: /^elections\/([^/]+)\/candidates\/([^/]+)\.md$/, maxBytes: 100_000 },
  // A million ballots over twenty candidates.
  {
    kind: 'ballots',
    pattern: /^elections\/([^/]+)\/[^/]+\.(?:csv|blt|soc|soi|toc|toi|cvotes|txt)$/,
    maxBytes: 64_000_000,
  },
  { kind: 'person', pattern: /^people\/([^/]+)\.yaml$/, maxBytes: 100_000 },
  { kind: 'organization', pattern: /^organizations\/([^/]+)\.yaml$/, maxBytes: 100_000 },
  { kind: 'handbook', pattern: /^handbook\/([^/]+)\.md$/, maxBytes: 500_000 },
  { kind: 'message', pattern: /^messages\/([^/]+)\.md$/, maxBytes: 100_000 },
  { kind: 'theme', pattern: /^theme\/(header|footer)\.html$/, maxBytes: 20_000 },
  // Three addresses for each statement of the largest archive that one can think of.
  { kind: 'published', pattern: /^published\.txt$/, maxBytes: 50_000_000 },
];

const EXPECTED =
  'files are community.yaml, charter/<day>/<page>.mdx, committees/<id>.yaml, elections/<id>/election.yaml, elections/<id>/candidates/<handle>.md, elections/<id>/<ballots> (csv, blt, soc, soi, toc, toi, cvotes, txt), people/<id>.yaml, organizations/<id>.yaml, handbook/<page>.md, messages/<message>.md, theme/header.html, theme/footer.html and published.txt';

export interface RawFile {
  readonly kind: Kind;
  /** From the content folder, with `/`. */
  readonly path: string;
  /** As findings name it. */
  readonly file: string;
  /** The parts of the path that are ids. */
  readonly ids: readonly string[];
  /** Null where the file cannot be read; a finding says why. */
  readonly text: string | null;
}

/** What can lie on a disk where a file should: a link, or a file that the reader may not open. */
export type Special = { readonly linksTo: string } | { readonly unreadable: string };

export interface RawContent {
  /** What findings call the folder. */
  readonly name: string;
  /** Sorted by path. */
  readonly files: readonly RawFile[];
  readonly findings: readonly Finding[];
}

/** A file of a content folder that was not read, and why. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly expected: string;
}

/** What a folder holds, hidden ones left out; null where it cannot be listed. */
function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch {
    return null;
  }
}

/** What lies in a folder of the content, by its path from the root. A folder that cannot be read as one stands for itself. */
function pathsBelow(root: string, entries: readonly Dirent[], folder: string): string[] {
  return entries.flatMap((entry) => {
    const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory() || kindOf(inside) !== undefined) return [inside];
    const below = entriesOf(path.join(root, inside));
    return below === null ? [inside] : pathsBelow(root, below, inside);
  });
}

/**
 * Every file of a content folder by its path in it, hidden ones left out; of folders, those that cannot be listed and those
 * that bear the name of a file. Throws where the content folder itself cannot be listed.
 */
export const pathsIn = (root: string): string[] =>
  pathsBelow(root, entriesOf(root) ?? readdirSync(root, { withFileTypes: true }), '');

const tooLarge = (bytes: number, most: number): Refusal => ({
  code: 'too-large',
  message: `holds ${bytes.toLocaleString('en')} bytes`,
  expected: `such a file holds at most ${most.toLocaleString('en')} bytes; shorten it`,
});

const NOT_A_FILE: Refusal = {
  code: 'not-a-file',
  message: 'is a link or a special file',
  expected: 'put the file itself here: nothing outside the content folder is read',
};

const FOLDER: Refusal = {
  code: 'not-a-file',
  message: 'is a folder, and bears the name of a file',
  expected: 'put the file itself here, or give the folder another name',
};

const unreadable = (why: string): Refusal => ({
  code: 'unreadable',
  message: `cannot be read: ${why}`,
  expected: 'make it readable',
});

const NAME_NOT_UTF_8: Refusal = {
  code: 'not-utf-8',
  message: 'has a name that is not UTF-8',
  expected: 'give it another name, of small letters, digits and single hyphens',
};

/** The system's own words for what it refused: "permission denied". */
const saidBySystem = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^[A-Z0-9_]+: /, '')
    .replace(/, [a-z]+ '[\s\S]*$/, '');

/** Why nothing is read that lies on the disk; a file's size where it may be. */
function sizeOf(full: string): number | Refusal {
  try {
    const stat = lstatSync(full);
    if (stat.isFile()) return stat.size;
    if (!stat.isDirectory()) return NOT_A_FILE;
    readdirSync(full);
    return FOLDER;
  } catch (error) {
    // What is listed under signs that stand for bytes of no letter is not found under them.
    return full.includes('\ufffd') && !existsSync(full) ? NAME_NOT_UTF_8 : unreadable(saidBySystem(error));
  }
}

/** A file's bytes from the disk, without following a link out of the folder or reading one that is far too large. */
function bytesOf(full: string, most: number): Uint8Array | Refusal {
  const size = sizeOf(full);
  if (typeof size !== 'number') return size;
  if (size > most) return tooLarge(size, most);
  try {
    return readFileSync(full);
  } catch (error) {
    return unreadable(saidBySystem(error));
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** A file's text, with line feeds alone between its lines and no byte order mark. */
function textOf(bytes: Uint8Array, most: number): string | Refusal {
  if (bytes.length > most) return tooLarge(bytes.length, most);
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return { code: 'not-utf-8', message: 'is not UTF-8', expected: 'save the file as UTF-8' };
  }
  if (text.trim() === '') return { code: 'empty-file', message: 'is empty', expected: 'fill it in, or remove it' };
  return text.replaceAll('\r\n', '\n');
}

/** What to say about a file that is none of the kinds; `file` is its place, `full` where it lies on the disk. */
function misplaced(inside: string, file: string, full: string | null): Refusal {
  const size = full === null ? 0 : sizeOf(full);
  if (typeof size !== 'number') return size;
  if (/^elections\/[^/]+\/candidates\/.*\.mdx$/i.test(inside)) {
    return {
      code: 'mdx-statement',
      message: 'a statement is MDX, which is code',
      expected: 'a statement is Markdown: name it <handle>.md',
    };
  }
  if (/^elections\/[^/]+\/candidates\//.test(inside) && !/\.(?:md|markdown)$/i.test(inside)) {
    return {
      code: 'not-markdown',
      message: 'is not Markdown, and candidates/ holds statements alone',
      expected: `a statement is named <handle>.md; ${toldCommand('candidate', '--from', file)} makes one from a plain text`,
    };
  }
  const usual = inside
    .replace(/\.ya?ml$/i, '.yaml')
    .replace(/\.(?:md|markdown)$/i, inside.startsWith('charter/') ? '.mdx' : '.md')
    .replace(/^elections\/([^/]+)\/[^/]+\.yaml$/, 'elections/$1/election.yaml')
    .replace(/^elections\/([^/]+)\/([^/]+)\.md$/, 'elections/$1/candidates/$2.md')
    .replace(/^charter\/([^/]+\.mdx)$/, 'charter/<day>/$1');
  return {
    code: 'unexpected-file',
    message: 'is not a file that belongs here',
    expected: usual !== inside && kindOf(usual) !== undefined ? `did you mean "${usual}"?` : EXPECTED,
  };
}

const kindOf = (inside: string) => LAYOUT.find(({ pattern }) => pattern.test(inside));

/** The election and the name of a statement by its path in the content folder; null for every other file. */
export function statementAt(inside: string): { readonly election: string; readonly id: string } | null {
  const kind = kindOf(inside);
  const [, election, id] = (kind?.kind === 'statement' && kind.pattern.exec(inside)) || [];
  return election === undefined || id === undefined ? null : { election, id };
}

/** `root` is the folder on the disk; null for files from memory. */
function sortOut(
  root: string | null,
  paths: readonly string[],
  bytes: (inside: string, most: number) => Uint8Array | Refusal,
): RawContent {
  const name = root === null ? 'content' : path.basename(path.resolve(root));
  const findings: Finding[] = [];
  const files: RawFile[] = [];
  for (const inside of [...paths].sort()) {
    const file = `${name}/${inside}`;
    const refuse = (refusal: Refusal) => {
      findings.push({ ...refusal, severity: 'error', place: { file, line: 1, col: 1 }, also: [] });
    };
    const kind = kindOf(inside);
    if (kind === undefined) {
      refuse(misplaced(inside, file, root === null ? null : path.join(root, inside)));
      continue;
    }
    const raw = bytes(inside, kind.maxBytes);
    const text = raw instanceof Uint8Array ? textOf(raw, kind.maxBytes) : raw;
    if (typeof text !== 'string') refuse(text);
    files.push({
      kind: kind.kind,
      path: inside,
      file,
      ids: kind.pattern.exec(inside)?.slice(1) ?? [],
      text: typeof text === 'string' ? text : null,
    });
  }
  return { name, files, findings };
}

/**
 * Reads the files of a content folder, all of them where no paths are given; the texts in `instead` (by their path in the
 * folder) as if they already lay there. Throws where the folder cannot be listed.
 */
export function readFolder(
  root: string,
  instead: Readonly<Record<string, string>> = {},
  paths: readonly string[] = pathsIn(root),
): RawContent {
  const all = [...new Set([...paths, ...Object.keys(instead)])];
  return sortOut(root, all, (inside, most) => {
    const text = Object.hasOwn(instead, inside) ? instead[inside] : undefined;
    return text === undefined ? bytesOf(path.join(root, inside), most) : new TextEncoder().encode(text);
  });
}

/** Takes files from memory, by their path in the content folder, as `readFolder` takes them from the disk. */
export function readFiles(files: Readonly<Record<string, string | Uint8Array | Special>>): RawContent {
  return sortOut(null, Object.keys(files), (inside) => {
    const file = files[inside] ?? '';
    if (typeof file === 'string') return new TextEncoder().encode(file);
    if (file instanceof Uint8Array) return file;
    return 'linksTo' in file ? NOT_A_FILE : unreadable(file.unreadable);
  });
}
