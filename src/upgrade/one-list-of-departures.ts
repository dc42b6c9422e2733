/** Format 2: whoever left a committee between elections stands in one list, with the reason, and not in one of two. */
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Migration } from './migration.ts';

const OPTIONS = { version: '1.2', schema: 'core' } as const;

const [OLD, NEW, WHY] = ['resignations', 'departures', 'resigned'];

const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = (node: Node): number => node.range?.[1] ?? 0;

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node> | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as Pair<Node, Node> | undefined;

const spliced = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);

/** The entries of a list with their reason behind the person, the last first, so that the places of the others stay. */
function withReasons(text: string, list: YAMLSeq): string {
  return list.items.toReversed().reduce<string>((all, entry) => {
    const person = isMap(entry) ? pairOf(entry as YAMLMap, 'person') : undefined;
    if (!isMap(entry) || person?.value == null) return all;
    const end = endOf(person.value);
    if (entry.flow === true) return spliced(all, end, end, `, why: ${WHY}`);
    const at = all.indexOf('\n', end) === -1 ? all.length : all.indexOf('\n', end);
    const start = startOf(person.key);
    const indent = ' '.repeat(start - (all.lastIndexOf('\n', start - 1) + 1));
    return spliced(all, at, at, `\n${indent}why: ${WHY}`);
  }, text);
}

/** The comment above a list's first entry is the entry's, wherever that goes. */
function giveCommentToFirst(list: YAMLSeq): void {
  const [first] = list.items;
  if (!isNode(first) || list.commentBefore == null) return;
  first.commentBefore = list.commentBefore;
  list.commentBefore = null;
}

/** Where both lists are there, the older one's entries stand before the others: that is the order in which they are read. */
function joined(text: string): string {
  const doc = parseDocument(text, OPTIONS);
  const [older, newer] = [doc.get(OLD, true), doc.get(NEW, true)];
  if (!isSeq(older) || !isSeq(newer)) return text;
  for (const entry of older.items) if (isMap(entry)) entry.set('why', WHY);
  for (const list of [older, newer]) giveCommentToFirst(list);
  newer.items.unshift(...older.items);
  if (older.items.length > 0) newer.flow = false;
  doc.delete(OLD);
  return doc.toString({ lineWidth: 118, indentSeq: true });
}

function rewrittenFile(file: string, text: string): string {
  if (!/^committees\/[^/]+\.ya?ml$/.test(file)) return text;
  const { contents, errors } = parseDocument(text, OPTIONS);
  if (errors.length > 0 || !isMap(contents)) return text;
  const older = pairOf(contents as YAMLMap, OLD);
  if (older === undefined) return text;
  if (pairOf(contents as YAMLMap, NEW) !== undefined) return joined(text);
  const renamed = (all: string) => spliced(all, startOf(older.key), endOf(older.key), NEW);
  return renamed(isSeq(older.value) ? withReasons(text, older.value as YAMLSeq) : text);
}

export const departures: Migration = {
  to: 2,
  what: 'A committee’s `resignations` become `departures`, each with `why: resigned`: one list of all who left between elections.',
  rewritten: (texts) =>
    Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, rewrittenFile(file, text)])),
};
