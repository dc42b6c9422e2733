/**
 * What files were understood to say, so that none is read through its schema twice: within a process by its name and text, and
 * from one process to the next by its text alone, which says what it says wherever it stands.
 */
import { hash } from 'node:crypto';
import { split } from '../findings/front-matter.ts';
import { readYaml, type YamlSource } from '../findings/yaml.ts';
import type { RawFile } from './files.ts';
import type { Loaded, LoadedProse, LoadedStatement, OfText, Understood } from './understood.ts';

export interface Memory {
  /** What is known of a file; null where it has to be read. */
  readonly known: (file: RawFile) => Understood<unknown> | null;
  /** Told of every file that was read, and of what it says. */
  readonly learn: (file: RawFile, understood: Understood<unknown>) => void;
}

/** Of every file, what it says; as long as its text is the same. */
export function memory(): Memory {
  const files = new Map<string, { readonly text: string | null; readonly understood: Understood<unknown> }>();
  return {
    known: ({ file, text }) => {
      const before = files.get(file);
      return before !== undefined && before.text === text ? before.understood : null;
    },
    learn: ({ file, text }, understood) => files.set(file, { text, understood }),
  };
}

/** What a text says, as plain data; of prose also where its body starts: as an offset from the end of the text, and the line. */
export interface Said {
  readonly data: unknown;
  /** Of a statement: shared with the file as it is loaded, so that what is found later is kept, too. */
  readonly ofText: OfText | null;
  readonly body: { readonly length: number; readonly line: number } | null;
}

/** By the digest of their texts, what files of one kind say. */
export type SaidByText = Map<string, Said>;

/** By what a text is known again. */
export const digestOf = (text: string): string => hash('sha256', text, 'base64');

const isProse = (loaded: Loaded<unknown>): loaded is LoadedProse<unknown> & Partial<LoadedStatement> =>
  'body' in loaded;

/** What is to be kept of a file; null of one with which something is wrong: its findings name places, and are told anew. */
export function toKeep({ text }: RawFile, { loaded, findings }: Understood<unknown>): Said | null {
  if (text === null || findings.length > 0) return null;
  const file = loaded as Loaded<unknown> | null;
  if (file === null || !('source' in file)) return null;
  if (!isProse(file)) return { data: file.data, ofText: null, body: null };
  if (!text.endsWith(file.body)) return null;
  const body = { length: file.body.length, line: file.bodyLine };
  return { data: file.data, ofText: file.ofText ?? null, body };
}

/** Places in a text that is read when the first of them is asked for: of most files, none is. */
function placesLater(read: () => YamlSource): YamlSource {
  let source: YamlSource | null = null;
  const known = (): YamlSource => {
    source ??= read();
    return source;
  };
  return {
    get data() {
      return known().data;
    },
    get errors() {
      return known().errors;
    },
    cut: () => known().cut(),
    at: (path, part) => known().at(path, part),
    written: (path) => known().written(path),
  };
}

/** What a file says of whose text that was kept. */
export function fromKept({ ids, file, text }: RawFile, { data, ofText, body }: Said): Understood<Loaded<unknown>> {
  const whole = text ?? '';
  const front = () => {
    const parts = split(whole);
    return readYaml(parts?.yaml ?? '', file, parts?.yamlLine ?? 1);
  };
  const source = placesLater(body === null ? () => readYaml(whole, file) : front);
  const loaded = { id: ids.at(-1) ?? '', file, data, source };
  if (body === null) return { loaded, findings: [] };
  const bodyText = whole.slice(whole.length - body.length);
  const prose = { ...loaded, body: bodyText, bodyLine: body.line, ...(ofText === null ? {} : { ofText }) };
  return { loaded: prose, findings: [] };
}
