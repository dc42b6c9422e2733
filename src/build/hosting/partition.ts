/** A folder's files in as few rules as hosts need that know no more than "everything below a folder". */

export interface Rule {
  /** A file (`feed.atom`), everything below a folder (`people/*`), or of a page its folder (`data/`). */
  readonly pattern: string;
  readonly key: string;
}

interface Node {
  readonly files: string[];
  readonly folders: Map<string, Node>;
}

function tree(files: readonly string[]): Node {
  const root: Node = { files: [], folders: new Map() };
  for (const file of files) {
    const parts = file.split('/');
    let node = root;
    for (const part of parts.slice(0, -1)) {
      const next = node.folders.get(part) ?? { files: [], folders: new Map() };
      node.folders.set(part, next);
      node = next;
    }
    node.files.push(parts.at(-1) ?? '');
  }
  return root;
}

/**
 * Rules that match each file once, those of a folder together where all of its files have the same key. `keyOf` answers
 * null for a file that needs no rule. Sorted.
 */
export function partition(files: readonly string[], keyOf: (file: string) => string | null): readonly Rule[] {
  /** The one key of everything in a folder; undefined where there are several. */
  const only = (node: Node, at: string): string | null | undefined => {
    const keys = new Set([
      ...node.files.map((file) => keyOf(at + file)),
      ...[...node.folders].map(([name, folder]) => only(folder, `${at}${name}/`)),
    ]);
    const [first] = keys;
    return keys.size === 1 ? first : undefined;
  };
  const rules = (node: Node, at: string): Rule[] => {
    const key = at === '' ? undefined : only(node, at);
    if (key !== undefined) return key === null ? [] : [{ pattern: `${at}*`, key }];
    return [
      ...node.files.flatMap((file): Rule[] => {
        const own = keyOf(at + file);
        return own === null ? [] : [{ pattern: at + file, key: own }];
      }),
      ...[...node.folders].flatMap(([name, folder]) => rules(folder, `${at}${name}/`)),
    ];
  };
  return rules(tree(files), '').sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}
