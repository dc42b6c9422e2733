/** Changes of values and keys that a YAML file has already, every other byte left as it is. */
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, stringify, visit } from 'yaml';
import { type Key, OPTIONS, rangeOf } from './yaml-edit.ts';

/** A scalar of a file: where it stands, with `*` for the place in a list, and what it says. */
interface ScalarAt {
  /** `outcome.elected.*`. */
  readonly path: string;
  /** The same with the places in lists: `outcome.elected.0`. */
  readonly place: string;
  readonly value: unknown;
}

/** The keys and places that lead to a node, from its parents as `visit` gives them. */
const pathOf = (parents: readonly unknown[]): string =>
  parents
    .flatMap((parent) =>
      isSeq(parent) ? ['*'] : isPair(parent) && isScalar(parent.key) ? [`${parent.key.value}`] : [],
    )
    .join('.');

/** The same with the place in each list, for the node that stands last in them. */
const placeOf = (parents: readonly unknown[], node: unknown): string =>
  parents
    .flatMap((parent, index) =>
      isSeq(parent)
        ? [String(parent.items.indexOf(parents[index + 1] ?? node))]
        : isPair(parent) && isScalar(parent.key)
          ? [`${parent.key.value}`]
          : [],
    )
    .join('.');

/** The text as YAML writes a word or a name in a line of its own or in a flow. */
const written = (text: string): string =>
  stringify([text], { ...OPTIONS, collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .slice(1, -1)
    .trim();

/** The file with other texts for some of its scalars, keys left alone; `instead` answers null for what stays. */
export function withScalars(text: string, instead: (at: ScalarAt) => string | null): string {
  const cuts: { from: number; to: number; text: string }[] = [];
  visit(parseDocument(text, OPTIONS), {
    Scalar(key, node, parents) {
      if (key === 'key') return;
      const other = instead({ path: pathOf(parents), place: placeOf(parents, node), value: node.value });
      if (other === null || other === node.value) return;
      const [from, to] = rangeOf(node);
      const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
      cuts.push({ from, to, text: isBlock ? `${written(other)}\n` : written(other) });
    },
  });
  return cuts.reduceRight((all, cut) => all.slice(0, cut.from) + cut.text + all.slice(cut.to), text);
}

/** The file with one key of a mapping taken out, its value with it; as it was where there is no such key. */
export function withoutKey(text: string, path: readonly Key[], key: string): string {
  const map = parseDocument(text, OPTIONS).getIn(path, true);
  if (!isMap(map)) return text;
  const pairs = map.items.filter((item): item is Pair<Node, Node | null> => isPair(item));
  const index = pairs.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = pairs[index];
  if (pair === undefined) return text;
  const next = pairs[index + 1];
  const before = pairs[index - 1];
  const endOf = ({ key: name, value }: Pair<Node, Node | null>): number => {
    const [from, to] = rangeOf(value ?? name);
    return from + text.slice(from, to).trimEnd().length;
  };
  const start = rangeOf(pair.key)[0];
  if (map.flow !== true && before !== undefined) {
    const lineEnd = text.indexOf('\n', endOf(pair));
    return text.slice(0, text.lastIndexOf('\n', start) + 1) + (lineEnd === -1 ? '' : text.slice(lineEnd + 1));
  }
  if (next !== undefined) return text.slice(0, start) + text.slice(rangeOf(next.key)[0]);
  return before === undefined ? text : text.slice(0, endOf(before)) + text.slice(endOf(pair));
}

/** The file without some entries of the list at a path, and without the key that led to it where none is left; comments on other lines stay. */
export function withoutEntries(text: string, path: readonly Key[], isGone: (value: unknown) => boolean): string {
  const list = parseDocument(text, OPTIONS).getIn(path, true);
  if (!isSeq(list)) return text;
  const items = list.items.filter(isScalar);
  const left = items.filter(({ value }) => !isGone(value));
  if (left.length === items.length) return text;
  if (left.length === 0) return withoutKey(text, path.slice(0, -1), `${path.at(-1)}`);
  if (list.flow === true) {
    const [from, to] = rangeOf(list as Node);
    const kept = left.map((item) => text.slice(...rangeOf(item)).trim());
    return `${text.slice(0, from)}[${kept.join(', ')}]${text.slice(to)}`;
  }
  return items
    .filter((item) => !left.includes(item))
    .reduceRight((all, item) => {
      const [from] = rangeOf(item);
      const lineEnd = all.indexOf('\n', from);
      return all.slice(0, all.lastIndexOf('\n', from) + 1) + (lineEnd === -1 ? '' : all.slice(lineEnd + 1));
    }, text);
}
