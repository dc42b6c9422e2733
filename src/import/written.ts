/** Puts what an import made into a content folder: whole or not at all, and never over what somebody corrected by hand. */
import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import * as z from 'zod/mini';
import { makeFolder } from '../content/make-folder.ts';
import type { Made } from './made-file.ts';
import { merged } from './merged.ts';

/** Where the import keeps what it wrote; no reader of content looks at a hidden file. */
const RECORD = '.imported.json';

/** A file of the content folder; the record is committed with the content, and whoever wrote it names no other. */
const inside = z
  .string()
  .check(z.refine((file) => !path.isAbsolute(file) && !path.posix.normalize(file).startsWith('..')));

const RECORDED = z.object({
  files: z.record(
    inside,
    z.object({
      sum: z.string(),
      /** The file of the source, or its sum where somebody's address is in its name. */
      from: z.nullable(z.string()),
      /** Of files of keys and values the text, so that a newer source can be told from a correction by hand. */
      text: z.optional(z.string()),
    }),
  ),
});

type Recorded = z.infer<typeof RECORDED>['files'][string];

export interface Written {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Files that the import wrote, whose source makes another file now. */
  readonly moved: readonly string[];
  readonly same: number;
  /** Corrected by hand, and left as it is: where the file and the source differ. */
  readonly byHand: readonly {
    readonly file: string;
    readonly differ: readonly { readonly at: string; readonly file: string; readonly source: string }[];
  }[];
  /** Files that the import wrote once and that the source does not make any more. */
  readonly gone: readonly string[];
}

const sumOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

function recordOf(out: string): ReadonlyMap<string, Recorded> {
  const file = path.join(out, RECORD);
  if (!existsSync(file)) return new Map();
  try {
    const { files } = RECORDED.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(Object.entries(files));
  } catch {
    throw new RangeError(
      `${file} cannot be read; if it is broken, remove it: files that are there are then left as they are`,
    );
  }
}

/** What a difference is about where somebody took a file out. */
export const WHOLE_FILE = 'the file';

/** Of a line that goes on and on, its beginning says enough. */
const LONGEST_QUOTE = 120;

interface Step {
  readonly file: string;
  /** Null for a file that is taken out. */
  readonly text: string | null;
}

interface Planned {
  readonly steps: readonly Step[];
  readonly record: ReadonlyMap<string, Recorded>;
  readonly written: Written;
}

const sourceKept = (from: string): string => (from.includes('@') ? sumOf(from) : from);

function kept({ path: file, text, from }: Made): Recorded {
  const record = { sum: sumOf(text), from: from === null ? null : sourceKept(from) };
  return file.endsWith('.yaml') ? { ...record, text } : record;
}

/** The first line in which a text that was corrected by hand, or is not of this import, and what the source makes differ. */
function firstDifference(own: string, made: string): Written['byHand'][number]['differ'][number] {
  const [is, willBe] = [own.split('\n'), made.split('\n')];
  const index = is.findIndex((line, at) => line !== willBe[at]);
  const line = index === -1 ? is.length : index;
  const quoted = (text: string | undefined) =>
    text === undefined
      ? 'nothing more'
      : JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
  return { at: `line ${line + 1}`, file: quoted(is[line]), source: quoted(willBe[line]) };
}

/** What is to be written, nothing written yet. `now` answers what a file holds, null where there is none. */
function plan(
  made: readonly Made[],
  recorded: ReadonlyMap<string, Recorded>,
  now: (file: string) => string | null,
): Planned {
  const steps: Step[] = [];
  const record = new Map(recorded);
  const [added, changed, moved, gone]: [string[], string[], string[], string[]] = [[], [], [], []];
  const byHand: Written['byHand'][number][] = [];
  let same = 0;
  const paths = new Set(made.map((each) => each.path));
  const sources = new Map(
    made.flatMap(({ path: file, from }) => (from === null ? [] : [[sourceKept(from), file] as const])),
  );
  for (const [file, { sum, from }] of recorded) {
    if (paths.has(file)) continue;
    const text = now(file);
    if (text === null) record.delete(file);
    else if (from !== null && sources.has(sourceKept(from)) && sumOf(text) === sum) {
      steps.push({ file, text: null });
      record.delete(file);
      moved.push(file);
    } else gone.push(file);
  }
  for (const each of made) {
    const { path: file, text } = each;
    const [is, was] = [now(file), recorded.get(file)];
    record.set(file, kept(each));
    if (is === text) same += 1;
    else if (is === null && was === undefined) {
      steps.push({ file, text });
      added.push(file);
    } else if (is === null) byHand.push({ file, differ: [{ at: WHOLE_FILE, file: 'taken out', source: 'made' }] });
    else if (was !== undefined && sumOf(is) === was.sum) {
      steps.push({ file, text });
      changed.push(file);
    } else {
      const joined = was?.text === undefined ? null : merged(was.text, is, text);
      if (joined === null) byHand.push({ file, differ: [firstDifference(is, text)] });
      else {
        if (joined.differ.length > 0) byHand.push({ file, differ: joined.differ });
        if (joined.text !== is) {
          steps.push({ file, text: joined.text });
          changed.push(file);
        }
      }
    }
  }
  return { steps, record, written: { added, changed, moved, same, byHand, gone } };
}

const recordText = (record: ReadonlyMap<string, Recorded>): string =>
  `${JSON.stringify({ version: 1, files: Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1))) })}\n`;

/** Writes a new folder aside and puts it in its place when it is whole. */
function writeNew(out: string, steps: readonly Step[], record: string): void {
  const aside = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}`);
  const folders = new Set<string>();
  try {
    for (const { file, text } of [...steps, { file: RECORD, text: record }]) {
      const full = path.join(aside, file);
      const folder = path.dirname(full);
      if (!folders.has(folder)) {
        makeFolder(folder);
        folders.add(folder);
      }
      if (text !== null) writeFileSync(full, text);
    }
    renameSync(aside, out);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Changes a folder that is there, file by file: each is there whole or as it was. */
function writeInto(out: string, steps: readonly Step[], record: string): void {
  for (const { file, text } of [...steps, { file: RECORD, text: record }]) {
    const full = path.join(out, file);
    if (text === null) {
      rmSync(full, { force: true });
      continue;
    }
    makeFolder(path.dirname(full));
    const aside = path.join(path.dirname(full), `.${path.basename(full)}.${process.pid}`);
    try {
      writeFileSync(aside, text);
      renameSync(aside, full);
    } finally {
      rmSync(aside, { force: true });
    }
  }
}

/** What the files of a folder hold, null where there is none. Throws a RangeError where something else is in a file's place, or a link leads to it. */
function holdings(out: string): (file: string) => string | null {
  const root = realpathSync(out);
  const folders = new Set<string>();
  return (file) => {
    const full = path.join(root, file);
    const folder = path.dirname(full);
    if (!folders.has(folder)) {
      if (existsSync(folder) && realpathSync(folder) !== folder)
        throw new RangeError(`${folder} is a link or lies behind one: take it away`);
      folders.add(folder);
    }
    const is = lstatSync(full, { throwIfNoEntry: false });
    if (is === undefined) return null;
    if (!is.isFile()) throw new RangeError(`${full} is no file: take it away`);
    return readFileSync(full, 'utf8');
  };
}

/** Puts the files into a folder; with `dry`, only says what would be done. Throws a RangeError, with nothing written, where what is there cannot be read. */
export function put(out: string, made: readonly Made[], dry: boolean): Written {
  const isNew = !existsSync(out);
  const recorded = isNew ? new Map<string, Recorded>() : recordOf(out);
  const { steps, record, written } = plan(made, recorded, isNew ? () => null : holdings(out));
  const text = recordText(record);
  const isSame =
    steps.length === 0 &&
    !isNew &&
    existsSync(path.join(out, RECORD)) &&
    readFileSync(path.join(out, RECORD), 'utf8') === text;
  if (dry || isSame || made.length === 0) return written;
  if (isNew) writeNew(out, steps, text);
  else writeInto(out, steps, text);
  return written;
}
