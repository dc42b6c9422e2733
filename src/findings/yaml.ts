/** YAML 1.2 in its core schema, with the place of everything in it: no tags, no aliases, no key twice. */
import { type Document, isAlias, isCollection, isMap, isPair, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Place } from './finding.ts';
import { lineAndColumn } from './line-and-column.ts';
import { readPlain } from './plain-yaml.ts';

export type Path = readonly PropertyKey[];

export interface YamlProblem {
  readonly code: 'bad-yaml' | 'duplicate-key' | 'yaml-tag' | 'yaml-alias';
  readonly place: Place;
  readonly message: string;
}

/** A plain value that ends where YAML sees a remark: of `Example #1 Corp` only `Example` is left. */
export interface CutValue {
  readonly place: Place;
  /** The last key above it; null in a list. */
  readonly key: string | null;
  /** What is left of it, what is lost, and how far apart they stand. */
  readonly kept: string;
  readonly lost: string;
  readonly gap: string;
}

export interface YamlSource {
  readonly data: unknown;
  /** The plain values that a remark follows on their line. */
  readonly cut: () => readonly CutValue[];
  /** What keeps the data from being read, in the order of the text. */
  readonly errors: readonly YamlProblem[];
  /** The place of the value at a path, or of its key; of the nearest parent where there is no such thing. */
  readonly at: (path: Path, part?: 'key' | 'value') => Place;
  /** A plain value as the text has it, `0x1f` for 31; null where there is none, or it stands in quotes. */
  readonly written: (path: Path) => string | null;
}

interface Parsed {
  readonly text: string;
  /** Null where values are nested too deeply. */
  readonly doc: Document.Parsed | null;
}

/** How deep values may lie within each other: far deeper than any that a schema takes, and no work for whoever walks them. */
const DEEPEST = 50;

/** Whether values are nested deeper than that, or so deeply that the parser gave up. */
function isTooDeep(doc: Document.Parsed): boolean {
  let deepest = 0;
  visit(doc, {
    Collection(_key, _node, above) {
      deepest = Math.max(deepest, above.filter(isCollection).length);
      return deepest > DEEPEST ? visit.BREAK : undefined;
    },
  });
  return deepest > DEEPEST || doc.errors.some(({ message }) => message.includes('call stack'));
}

function parse(text: string): Parsed {
  try {
    const doc = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
      stringKeys: true,
    });
    return { text, doc: isTooDeep(doc) ? null : doc };
  } catch (error) {
    if (error instanceof RangeError) return { text, doc: null };
    throw error;
  }
}

/**
 * The last text that was parsed. A parsed document is many times as large as its text, and a place is asked for only where
 * something is wrong: then the text is parsed once more, and kept while other places in it are asked for.
 */
let last: Parsed | null = null;

function parsed(text: string): Parsed {
  if (last?.text !== text) last = parse(text);
  return last;
}

/** Where things stand in a text that the plain reader reads. */
interface PlainPlaces {
  readonly text: string;
  readonly data: unknown;
  readonly start: number;
  /** Of a mapping or a list: where its keys (in a list, its entries) and their values start, as offsets. */
  readonly inside: ReadonlyMap<unknown, ReadonlyMap<string, Readonly<Record<'key' | 'value', number>>>>;
}

let lastPlain: PlainPlaces | null = null;

/** The same for plain YAML, which is read a second time only where a place is asked for; null of any other. */
function plainPlaces(text: string): PlainPlaces | null {
  if (lastPlain?.text === text) return lastPlain;
  const inside = new Map<unknown, Map<string, Record<'key' | 'value', number>>>();
  const read = readPlain(text, (container, key, keyStart, start) => {
    const places = inside.get(container) ?? new Map();
    inside.set(container, places.set(String(key), { key: keyStart, value: start }));
  });
  if (read !== null) lastPlain = { text, ...read, inside };
  return read === null ? null : lastPlain;
}

/** The offset of what stands at a path in plain YAML, or of the nearest above it. */
function offsetIn({ data, start, inside }: PlainPlaces, path: Path, part: 'key' | 'value'): number {
  let [here, offset] = [data, start];
  for (const key of path) {
    const found = inside.get(here)?.get(String(key));
    if (found === undefined) break;
    offset = found[part];
    here = (here as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return offset;
}

/** How to tell places in YAML that starts on a line of a file. */
function placesIn(text: string, file: string, firstLine: number) {
  const start: Place = { file, line: firstLine, col: 1 };
  const place = (offset: number): Place => {
    const { line, col } = lineAndColumn(text, offset);
    return { file, line: line + firstLine - 1, col };
  };
  const find = (path: Path): Node | null => {
    const { doc } = parsed(text);
    const node = path.length === 0 ? doc?.contents : doc?.getIn(path as unknown[], true);
    return node != null && typeof node === 'object' && 'range' in node ? (node as Node) : null;
  };
  const keyOf = (path: Path): Node | null => {
    const parent = find(path.slice(0, -1));
    if (!isMap(parent)) return null;
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
    return (pair?.key as Node | undefined) ?? null;
  };
  const at = (path: Path, part: 'key' | 'value' = 'value'): Place => {
    const plain = plainPlaces(text);
    if (plain !== null) return place(offsetIn(plain, path, part));
    for (let length = path.length; length >= 0; length -= 1) {
      const shorter = path.slice(0, length);
      const node = (part === 'key' && length > 0 ? keyOf(shorter) : null) ?? find(shorter);
      if (node?.range) return place(node.range[0]);
    }
    return start;
  };
  const written = (path: Path): string | null => {
    const node = find(path);
    return isScalar(node) && node.type === 'PLAIN' && node.source !== undefined ? node.source : null;
  };
  return { start, place, at, written };
}

/** What follows a value on its line and is taken for a remark. */
const REMARK = /^([ \t]+)(#[^\n]*)/;

/** The plain values that are followed by a remark; most texts have no remark behind anything, and need no look. */
function cutValues(text: string, place: (offset: number) => Place): CutValue[] {
  const doc = /\S[ \t]+#/.test(text) ? parsed(text).doc : null;
  if (doc === null) return [];
  const cut: CutValue[] = [];
  visit(doc, {
    Scalar(key, node, above) {
      const { range, source: kept = '' } = node;
      if (key === 'key' || node.type !== 'PLAIN' || !node.comment || !range) return;
      const [, gap = '', lost = ''] = REMARK.exec(text.slice(range[1], range[2])) ?? [];
      if (lost === '' || kept === '') return;
      const pair = above.at(-1);
      const named = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : null;
      cut.push({ place: place(range[0]), key: named, kept, lost: lost.trimEnd(), gap });
    },
  });
  return cut;
}

/** Reads YAML that starts on a line of a file. Never throws: what cannot be read is in `errors`. */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const { start, place, at, written } = placesIn(text, file, firstLine);
  const plain = readPlain(text);
  const cut = () => cutValues(text, place);
  return plain === null
    ? { ...readWhole(text, start, place), cut, at, written }
    : { data: plain.data, errors: [], cut, at, written };
}

/** The same by the whole reader, where the plain one does not know. */
function readWhole(text: string, start: Place, place: (offset: number) => Place): Pick<YamlSource, 'data' | 'errors'> {
  const { doc } = parsed(text);
  if (doc === null) {
    return { data: null, errors: [{ code: 'bad-yaml', place: start, message: 'values are nested too deeply' }] };
  }
  const errors: YamlProblem[] = [...doc.errors, ...doc.warnings]
    .filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
    .map((error) => ({
      code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'bad-yaml',
      place: place(error.pos[0]),
      message: error.message,
    }));
  // Tags, anchors and aliases make a value something else than what stands there; a tag can ask for code.
  visit(doc, {
    Node(_key, node) {
      const here = () => place(node.range?.[0] ?? 0);
      if (isAlias(node)) errors.push({ code: 'yaml-alias', place: here(), message: `alias "*${node.source}"` });
      else if (node.anchor !== undefined) {
        errors.push({ code: 'yaml-alias', place: here(), message: `anchor "&${node.anchor}"` });
      }
      if (node.tag !== undefined) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        errors.push({ code: 'yaml-tag', place: here(), message: `tag "${tag}"` });
      }
    },
  });
  const data: unknown = errors.length === 0 ? doc.toJS({ maxAliasCount: 0 }) : null;
  return { data, errors };
}
