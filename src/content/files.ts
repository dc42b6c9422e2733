/** The content folder, file by file: what each is, its text, and whether it may be read at all. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from './finding.ts';

export type Kind =
  | 'community'
  | 'charter'
  | 'committee'
  | 'election'
  | 'statement'
  | 'person'
  | 'organization'
  | 'handbook';

/** Where a kind of file lies; a group of the pattern is a part of its id. */
const LAYOUT: readonly { readonly kind: Kind; readonly pattern: RegExp; readonly maxBytes: number }[] = [
  { kind: 'community', pattern: /^community\.yaml$/, maxBytes: 100_000 },
  { kind: 'charter', pattern: /^charter\/([^/]+)\/([^/]+)\.mdx$/, maxBytes: 500_000 },
  { kind: 'committee', pattern: /^committees\/([^/]+)\.yaml$/, maxBytes: 500_000 },
  { kind: 'election', pattern: /^elections\/([^/]+)\/election\.yaml$/, maxBytes: 500_000 },
  { kind: 'statement', pattern: /^elections\/([^/]+)\/candidates\/([^/]+)\.md$/, maxBytes: 100_000 },
  { kind: 'person', pattern: /^people\/([^/]+)\.yaml$/, maxBytes: 100_000 },
  { kind: 'organization', pattern: /^organizations\/([^/]+)\.yaml$/, maxBytes: 100_000 },
  { kind: 'handbook', pattern: /^handbook\/([^/]+)\.md$/, maxBytes: 500_000 },
];

const EXPECTED =
  'files are community.yaml, charter/<day>/<page>.mdx, committees/<id>.yaml, elections/<id>/election.yaml, elections/<id>/candidates/<handle>.md, people/<id>.yaml, organizations/<id>.yaml and handbook/<page>.md';

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

export interface RawContent {
  readonly files: readonly RawFile[];
  readonly findings: readonly Finding[];
}

function walk(root: string, folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? walk(root, inside) : [inside];
    });
}

const problem = (
  file: string,
  code: string,
  message: string,
  expected: string,
  severity: 'error' | 'hint' = 'error',
): Finding => ({
  code,
  severity,
  place: { file, line: 1, col: 1 },
  message,
  expected,
  also: [],
});

function read(root: string, inside: string, file: string, maxBytes: number): string | Finding {
  const full = path.join(root, inside);
  const stat = lstatSync(full);
  if (!stat.isFile())
    return problem(
      file,
      'not-a-file',
      'is a link or a special file',
      'put the file itself here: nothing outside the content folder is read',
    );
  if (stat.size > maxBytes) {
    return problem(
      file,
      'too-large',
      `holds ${stat.size.toLocaleString('en')} bytes`,
      `such a file holds at most ${maxBytes.toLocaleString('en')} bytes; shorten it`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(full));
  } catch (error) {
    return error instanceof TypeError
      ? problem(file, 'not-utf-8', 'is not UTF-8', 'save the file as UTF-8')
      : problem(
          file,
          'unreadable',
          `cannot be read: ${error instanceof Error ? error.message : error}`,
          'make the file readable',
        );
  }
  if (text.trim() === '') return problem(file, 'empty-file', 'is empty', 'fill it in, or remove it');
  return text.replaceAll('\r\n', '\n');
}

/** Reads every file of a content folder, sorted by path. `name` is what findings call the folder. Throws where the folder cannot be listed. */
export function readFolder(root: string, name: string): RawContent {
  const findings: Finding[] = [];
  const files: RawFile[] = [];
  for (const inside of walk(root)) {
    if (inside.split('/').some((part) => part.startsWith('.'))) continue;
    const file = `${name}/${inside}`;
    const place = LAYOUT.find(({ pattern }) => pattern.test(inside));
    if (place === undefined) {
      const mdx = /^elections\/[^/]+\/candidates\/.*\.mdx$/i.test(inside);
      findings.push(
        mdx
          ? problem(
              file,
              'mdx-statement',
              'a statement is MDX, which is code',
              'a statement is Markdown: name it <handle>.md',
            )
          : problem(file, 'unexpected-file', 'is not a file that belongs here', EXPECTED),
      );
      continue;
    }
    const text = read(root, inside, file, place.maxBytes);
    const ids = place.pattern.exec(inside)?.slice(1) ?? [];
    if (typeof text !== 'string') findings.push(text);
    files.push({ kind: place.kind, path: inside, file, ids, text: typeof text === 'string' ? text : null });
  }
  return { files, findings };
}
