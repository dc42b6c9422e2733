/** YAML 1.2 in its core schema, with the place of everything in it: no tags, no aliases, no key twice. */
import { type Document, isAlias, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
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
}

/** Null where values are nested so deeply that the parser gives up. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Reads YAML that starts on a line of a file. Never throws: what cannot be read is in `errors`. */
export function readYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const parsed = parse(text, lines);
  if (parsed === null) {
    const place = { file, line: firstLine, col: 1 };
    return {
      data: null,
      errors: [{ code: 'bad-yaml', place, message: 'values are nested too deeply' }],
      at: () => place,
    };
  }
  const doc = parsed;
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, col: Math.max(1, col) };
  };
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
      const at = place(node.range?.[0] ?? 0);
      if (isAlias(node)) errors.push({ code: 'yaml-alias', place: at, message: `alias "*${node.source}"` });
      else if (node.anchor !== undefined) {
        errors.push({ code: 'yaml-alias', place: at, message: `anchor "&${node.anchor}"` });
      }
      if (node.tag !== undefined)
        errors.push({ code: 'yaml-tag', place: at, message: `tag "${node.tag.replace('tag:yaml.org,2002:', '!!')}"` });
    },
  });
  const data: unknown = errors.length === 0 ? doc.toJS({ maxAliasCount: 0 }) : null;
  const find = (path: Path): Node | null => {
    const node = path.length === 0 ? doc.contents : doc.getIn(path as unknown[], true);
    return node !== null && typeof node === 'object' && 'range' in node ? (node as Node) : null;
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
    return { file, line: firstLine, col: 1 };
  };
  return { data, errors, at };
}
