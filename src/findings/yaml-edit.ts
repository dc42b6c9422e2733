/**
 * Additions to a YAML file that leave every other byte as it is: comments, order and layout are their author's. The
 * `yaml` package says where things stand; the text itself is spliced.
 */
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';

/** A key of a mapping, or a place in a list. */
export type Key = string | number;

/** How the files of a content are read and written. */
export const OPTIONS = { version: '1.2', schema: 'core' } as const;

const spliced = (text: string, from: number, to: number, with_: string): string =>
  text.slice(0, from) + with_ + text.slice(to);

/** The offsets at which a node starts, and behind it. */
export const rangeOf = (node: Node): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

/** The offset behind a node, before the white space and the line feed that may follow it. */
function endOf(text: string, node: Node): number {
  let [, end] = rangeOf(node);
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The end of the line on which an offset lies, so that a comment behind a value stays with it. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** A value as YAML, each line behind the first `indent` columns in. */
function written(value: unknown, indent: number): string {
  const lines = stringify(value, { ...OPTIONS, lineWidth: 118 - indent, indentSeq: true })
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(indent)}${line}`)).join('\n');
}

const flow = (value: unknown): string =>
  stringify(value, { ...OPTIONS, collectionStyle: 'flow', lineWidth: 0 }).trimEnd();

const keyOf = (pair: Pair): Node => pair.key as Node;
const lastNode = (pair: Pair): Node => (pair.value as Node | null) ?? keyOf(pair);

function setInMap(text: string, map: YAMLMap, key: string, value: unknown): string {
  const pairs = map.items.filter((item): item is Pair => isPair(item));
  const existing = pairs.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const inFlow = map.flow === true;
  const indent = pairs[0] === undefined ? 0 : columnOf(text, rangeOf(keyOf(pairs[0]))[0]);
  const entry = inFlow
    ? flow({ [key]: value })
        .slice(1, -1)
        .trim()
    : written({ [key]: value }, indent);
  if (existing !== undefined) {
    return spliced(text, rangeOf(keyOf(existing))[0], endOf(text, lastNode(existing)), entry);
  }
  const last = pairs.at(-1);
  if (inFlow) {
    const at = last === undefined ? rangeOf(map)[0] + 1 : endOf(text, lastNode(last));
    return spliced(text, at, at, last === undefined ? ` ${entry} ` : `, ${entry}`);
  }
  if (last === undefined) return `${text.replace(/\n*$/, '\n')}${entry}\n`;
  const at = lineEnd(text, endOf(text, lastNode(last)));
  return spliced(text, at, at, `\n${' '.repeat(indent)}${entry}${at === text.length ? '\n' : ''}`);
}

/** Sets a key of the mapping at a path (the whole file where empty). Throws RangeError where there is no mapping. */
export function withKey(text: string, path: readonly Key[], key: string, value: unknown): string {
  const doc = parseDocument(text, OPTIONS);
  const map = path.length === 0 ? doc.contents : doc.getIn(path, true);
  if (!isMap(map)) throw new RangeError(`there is no mapping at ${path.join('.')}`);
  return setInMap(text, map as YAMLMap, key, value);
}

/** Adds an entry to the list of that name at the top of the file, which begins where there is none. */
export function withEntry(text: string, list: string, entry: unknown): string {
  const doc = parseDocument(text, OPTIONS);
  const found = doc.get(list, true);
  if (!isSeq(found) || found.items.length === 0) return withKey(text, [], list, [entry]);
  const last = found.items.at(-1) as Node;
  const end = endOf(text, last);
  if (found.flow === true) return spliced(text, end, end, `, ${flow(entry)}`);
  const dash = rangeOf(found as Node)[0];
  const indent = columnOf(text, dash);
  const at = lineEnd(text, end);
  const added = `\n${' '.repeat(indent)}- ${written(entry, indent + 2)}${at === text.length ? '\n' : ''}`;
  return spliced(text, at, at, added);
}
