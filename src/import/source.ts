/**
 * The files of an archive as they lie on the disk: each read once, decoded, and bounded. Nothing outside the folder is read:
 * no link is followed.
 */
import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../findings/finding.ts';
import { lineAndColumn } from '../findings/line-and-column.ts';

/** A text of an archive is never larger; what is, was put there for something else. */
export const MOST_BYTES = 1_000_000;
/** All texts together. */
const MOST_TOGETHER = 400_000_000;
export const MOST_FILES = 250_000;
const DEEPEST = 40;

export interface SourceFile {
  /** From the source folder, with `/`. */
  readonly path: string;
  /** With line feeds alone between its lines and no byte order mark. */
  readonly text: string;
  /** What it was decoded from where that is not UTF-8. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Latin-1';
}

export interface Source {
  /** On the disk; null for files from memory. */
  readonly root: string | null;
  readonly name: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Files that hold nothing to read, and why. */
  readonly aside: readonly { readonly path: string; readonly why: string }[];
}

interface Entry {
  readonly path: string;
  readonly special: string | null;
}

/** Why something cannot be read, without the path, which may be that of somebody's machine. */
const notRead = (error: unknown): string =>
  error instanceof Error && 'code' in error ? `cannot be read: ${error.code}` : 'cannot be read';

function walk(root: string): Entry[] {
  const found: Entry[] = [];
  const folders: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(path.join(root, folder.path), { withFileTypes: true });
    } catch (error) {
      if (folder.path === '') throw error;
      found.push({ path: folder.path, special: `a folder that ${notRead(error)}` });
      continue;
    }
    for (const entry of entries) {
      const inside = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (found.length >= MOST_FILES) throw new RangeError(`holds more than ${MOST_FILES.toLocaleString('en')} files`);
      if (entry.isFile()) found.push({ path: inside, special: null });
      else if (entry.isSymbolicLink())
        found.push({ path: inside, special: 'a link: nothing that lies elsewhere is read' });
      else if (!entry.isDirectory()) found.push({ path: inside, special: 'neither a file nor a folder' });
      else if (entry.name === '.git' || entry.name === 'node_modules') continue;
      else if (folder.depth >= DEEPEST) found.push({ path: inside, special: 'lies too deep' });
      else folders.push({ path: inside, depth: folder.depth + 1 });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const withoutMark = (text: string): string => {
  const own = text.startsWith('\ufeff') ? text.slice(1) : text;
  return own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
};

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** A file's bytes as text; or why they are none. */
export function decoded(bytes: Uint8Array): Pick<SourceFile, 'text' | 'encoding'> | { readonly why: string } {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const start = bytes.subarray(0, 2000);
  const zeros = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = start.includes(0) ? [zeros(0), zeros(1)] : [0, 0];
  const sample = start.length / 2;
  const guessed = odd > sample * 0.4 && even === 0 ? 'utf-16le' : even > sample * 0.4 && odd === 0 ? 'utf-16be' : null;
  const wide = marked ?? guessed;
  if (wide !== null) return { text: withoutMark(new TextDecoder(wide).decode(bytes)), encoding: 'UTF-16' };
  if (even + odd > 0) return { why: 'not a text' };
  try {
    return { text: withoutMark(UTF8.decode(bytes)), encoding: 'UTF-8' };
  } catch {
    return { text: withoutMark(new TextDecoder('windows-1252').decode(bytes)), encoding: 'Latin-1' };
  }
}

/** The bytes of a file where it is not too large to be a text, and else its size. Small ones lie in `buffer`, until the next is read. */
function bytesOf(full: string, buffer: Uint8Array): Uint8Array | number {
  const file = openSync(full, 'r');
  try {
    const length = readSync(file, buffer, 0, buffer.length, 0);
    if (length < buffer.length) return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
  const { size } = statSync(full);
  return size > MOST_BYTES ? size : readFileSync(full);
}

function sortOut(
  root: string | null,
  name: string,
  entries: readonly Entry[],
  read: (inside: string) => Uint8Array | number,
): Source {
  const files: SourceFile[] = [];
  const aside: { path: string; why: string }[] = [];
  let together = 0;
  for (const { path: inside, special } of entries) {
    const refuse = (why: string) => aside.push({ path: inside, why });
    if (special !== null) {
      refuse(special);
      continue;
    }
    let bytes: Uint8Array | number;
    try {
      bytes = read(inside);
    } catch (error) {
      refuse(notRead(error));
      continue;
    }
    if (typeof bytes === 'number') {
      refuse(`too large for a text of an archive: ${bytes.toLocaleString('en')} bytes`);
      continue;
    }
    together += bytes.length;
    if (together > MOST_TOGETHER) {
      refuse('beyond the bytes that are read of one archive');
      continue;
    }
    const text = decoded(bytes);
    if ('why' in text) refuse(text.why);
    else if (text.text.trim() === '') refuse('empty');
    else files.push({ path: inside, ...text });
  }
  return { root, name, files, aside };
}

/** Reads a folder. Throws where it cannot be listed. */
export function readSource(root: string): Source {
  // One for all: thousands of them would be collected as garbage for longer than it takes to read the files.
  const buffer = new Uint8Array(16_384);
  return sortOut(root, path.basename(path.resolve(root)), walk(root), (inside) => bytesOf(`${root}/${inside}`, buffer));
}

/** Takes files from memory, by path: what the examples and tests are. */
export const sourceOf = (files: Readonly<Record<string, string>>, name = 'archive'): Source =>
  sortOut(
    null,
    name,
    Object.keys(files)
      .sort()
      .map((each) => ({ path: each, special: null })),
    (inside) => new TextEncoder().encode(files[inside]),
  );

/** Every path of a source, read or not. */
export const pathsOf = ({ files, aside }: Source): string[] => [...files, ...aside].map((each) => each.path).sort();

/** The place of a character of a file. */
export function placeAt({ path: file, text }: Pick<SourceFile, 'path' | 'text'>, offset: number): Place {
  return { file, ...lineAndColumn(text, offset) };
}
