/** What stopped a command, in words: a disk, a permission, a limit of the machine; not a fault of the content or the code. */
import path from 'node:path';

/** By the code that the system gives, and by the words that tools in other languages pass on. */
const MISHAPS = [
  { sign: /\bENOSPC\b|no space left on device/i, what: 'the disk is full' },
  { sign: /\bEDQUOT\b|disk quota exceeded/i, what: 'the quota of the disk is used up' },
  { sign: /\bEFBIG\b|file too large/i, what: 'a file would be larger than this process may write' },
  { sign: /\bEROFS\b|read-only file system/i, what: 'the disk may only be read' },
  { sign: /\b(?:EACCES|EPERM)\b|permission denied/i, what: 'a permission is missing' },
  { sign: /\b(?:EMFILE|ENFILE)\b|too many open files/i, what: 'too many files are open' },
  { sign: /\b(?:ENOTDIR|EEXIST)\b/, what: 'a file stands in the place of a folder' },
  { sign: /\bEISDIR\b/, what: 'a folder stands in the place of a file' },
  { sign: /\bELOOP\b|too many levels of symbolic links/i, what: 'links lead in a circle' },
  { sign: /\bENOENT\b.*\bmkdir\b/, what: 'no folder can be made here' },
  { sign: /\bENAMETOOLONG\b|file name too long/i, what: 'a name is longer than the disk takes' },
  { sign: /\bEIO\b|input\/output error/i, what: 'the disk failed' },
];

/** The file that an error names: as Node does, or in its words. */
function fileOf(error: Error): string | null {
  if ('path' in error && typeof error.path === 'string') return 'dest' in error ? String(error.dest) : error.path;
  return (
    /'([^']*\/[^']*)'|(?:file in|file) (\/\S+)/
      .exec(error.message)
      ?.slice(1)
      .find((found) => found !== undefined) ?? null
  );
}

/** As a reader of the terminal would name a file: from where the command runs, or whole where it lies elsewhere. */
function near(file: string): string {
  const from = path.relative('.', file);
  return from.startsWith('..') ? path.resolve(file) : from;
}

/** "the disk is full (dist/index.html)"; null where something else went wrong. */
export function mishap(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const found = MISHAPS.find(({ sign }) =>
    sign.test('code' in error ? `${error.code} ${error.message}` : error.message),
  );
  if (found === undefined) return mishap(error.cause);
  const file = fileOf(error);
  return file === null ? found.what : `${found.what} (${near(file)})`;
}
