/** YAML 1.2 in its core schema, with the place of everything in it: no tags, no aliases, no key twice. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from './finding.ts';

export type Path = readonly PropertyKey[];

export interface YamlProblem {
  readonly code: 'bad-yaml' | 'duplicate-key' | 'yaml-tag' | 'yaml-alias';
  readonly place: Place;
  readonly message: string;
}

export interface YamlSource {
  readonly data: unknown;
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
  readonly lines: LineCounter;
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
  const lines = new LineCounter();
  try {
    const doc = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
    });
    return { text, doc: isTooDeep(doc) ? null : doc, lines };
  } catch (error) {
    if (error instanceof RangeError) return { text, doc: null, lines };
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

/** How to tell places in YAML that starts on a line of a file. */
function placesIn(text: string, file: string, firstLine: number) {
  const start: Place = { file, line: firstLine, col: 1 };
  const place = (offset: number): Place => {
    const { line, col } = parsed(text).lines.linePos(offset);
    return { file, line: line + firstLine - 1, col: Math.max(1, col) };
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

/** Reads YAML that starts on a line of a file. Never throws: what cannot be read is in `errors`. */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const { doc } = parsed(text);
  const { start, place, at, written } = placesIn(text, file, firstLine);
  if (doc === null) {
    return {
      data: null,
      errors: [{ code: 'bad-yaml', place: start, message: 'values are nested too deeply' }],
      at,
      written,
    };
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
  return { data, errors, at, written };
}
