/** The community's pages of prose as the build compiles them: what each holds, with places in the file. */
import type { RawFile } from '../content/files.ts';
import { type Examined, examine } from '../content/markup/compile.ts';
import type { ProseKind, Refusal } from '../content/markup/walk.ts';
import type { ReadContent } from '../content/read.ts';
import type { Place } from '../findings/finding.ts';
import { split } from '../findings/front-matter.ts';
import type { Report } from './check.ts';

/** One `<Rule is="…">`. */
export interface RuleInProse {
  /** What `is` says; null where there is no such attribute. */
  readonly is: string | null;
  readonly place: Place;
  /** Where `is` stands. */
  readonly isPlace: Place;
}

export interface Prose extends Examined {
  readonly file: RawFile;
  readonly rules: readonly RuleInProse[];
}

/** Where the attribute `is` of the component at a place is written; the place itself where it can't be found. */
function placeOfIs(text: string, { file, line, col }: Place): Place {
  const lines = text.split('\n').slice(line - 1);
  lines[0] = ' '.repeat(col - 1) + (lines[0] ?? '').slice(col - 1);
  for (const [index, each] of lines.entries()) {
    const at = /(?<=\s)is\s*=/.exec(each)?.index;
    const end = each.indexOf('>');
    if (at !== undefined && (end === -1 || at < end)) return { file, line: line + index, col: at + 1 };
    if (end !== -1) break;
  }
  return { file, line, col };
}

function read(file: RawFile, text: string, kind: ProseKind): Prose | null {
  const parts = split(text);
  if (parts === null) return null;
  // The lines of the front matter stay, so that places are those of the file.
  const examined = examine(kind, '\n'.repeat(parts.bodyLine - 1) + parts.body);
  const rules = examined.components
    .filter(({ name }) => name === 'Rule')
    .map(({ is, line, column }) => {
      const place = { file: file.file, line, col: column };
      return { is, place, isPlace: is === null ? place : placeOfIs(text, place) };
    });
  return { ...examined, file, rules };
}

const known = new WeakMap<RawFile, Prose | null>();

function proseIn({ files }: Pick<ReadContent, 'files'>, kind: RawFile['kind'], as: ProseKind): Prose[] {
  return files.flatMap((file) => {
    if (file.kind !== kind || file.text === null) return [];
    const prose = known.get(file) ?? read(file, file.text, as);
    known.set(file, prose);
    return prose ?? [];
  });
}

/** Every page of the charter that could be read. */
export const proseOf = (content: Pick<ReadContent, 'files'>): Prose[] => proseIn(content, 'charter', 'charter');

/** Every page of prose, of the charter and of the handbook. */
export const allProse = (content: Pick<ReadContent, 'files'>): Prose[] => [
  ...proseOf(content),
  ...proseIn(content, 'handbook', 'handbook'),
];

const refusedIn = (prose: readonly Prose[], reason: Refusal): Report[] =>
  prose.flatMap(({ file, refused }) =>
    refused
      .filter(({ code }) => code === reason)
      .map(({ line, column, message, expected }) => ({
        place: { file: file.file, line, col: column },
        message,
        expected,
      })),
  );

/** What the walk refused for one reason, on pages of both kinds. */
export const refusedFor = (content: Pick<ReadContent, 'files'>, reason: Refusal): Report[] =>
  refusedIn(allProse(content), reason);

/** The same of messages, which are sent as they are written: whoever reads one may see it as a page. */
export const refusedInMessages = (content: Pick<ReadContent, 'files'>, reason: Refusal): Report[] =>
  refusedIn(proseIn(content, 'message', 'handbook'), reason);
