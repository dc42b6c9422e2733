/**
 * Three states of a file of keys and values: as the import wrote it last, as it is now, and as the import would write it
 * today. What changed in one of the two alone is taken; where both changed, the file stays, and it is said.
 */
import { isCollection, parseDocument } from 'yaml';

export interface Merged {
  readonly text: string;
  /** Where the file and the source say different things: the path of the value, and both. */
  readonly differ: readonly { readonly at: string; readonly file: string; readonly source: string }[];
}

type Data = unknown;
type Path = readonly (string | number)[];

const same = (a: Data, b: Data): boolean => JSON.stringify(a) === JSON.stringify(b);
const isMap = (value: Data): value is Record<string, Data> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry of a list is known by: the person or organization that it is about, or itself. */
function keyOf(entry: Data): string {
  if (!isMap(entry)) return JSON.stringify(entry);
  const named = entry.person ?? entry.id ?? entry.organization ?? entry.since ?? entry.seatOf ?? entry.title;
  return named === undefined
    ? JSON.stringify(entry)
    : JSON.stringify([named, entry.organization === undefined ? null : (entry.since ?? null)]);
}

const shown = (value: Data): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The file as it should be, when the source changed from `before` to `after`. */
export function merged(before: string, now: string, after: string): Merged | null {
  const doc = parseDocument(now, { version: '1.2', schema: 'core' });
  if (doc.errors.length > 0) return null;
  const differ: Merged['differ'][number][] = [];
  let changed = false;
  const set = (path: Path, value: Data) => {
    changed = true;
    if (value === undefined) doc.deleteIn(path);
    else doc.setIn(path, doc.createNode(value));
  };
  const list = (path: Path, base: readonly Data[], ours: readonly Data[], theirs: readonly Data[]) => {
    const had = new Map(base.map((entry) => [keyOf(entry), entry]));
    const has = new Map(ours.map((entry, index) => [keyOf(entry), { entry, index }]));
    for (const entry of theirs) {
      const key = keyOf(entry);
      const own = has.get(key);
      if (own !== undefined) walk([...path, own.index], had.get(key), own.entry, entry);
      else if (!had.has(key)) {
        changed = true;
        const node = doc.getIn(path, true);
        if (isCollection(node)) doc.addIn(path, doc.createNode(entry));
        else doc.setIn(path, doc.createNode([entry]));
      } else if (!same(had.get(key), entry)) differ.push({ at: path.join('.'), file: 'nothing', source: shown(entry) });
    }
  };
  const walk = (path: Path, base: Data, ours: Data, theirs: Data): void => {
    if (same(ours, theirs)) return;
    if (same(base, theirs) && !(isMap(ours) && isMap(theirs))) {
      differ.push({ at: path.join('.'), file: shown(ours), source: shown(theirs) });
      return;
    }
    if (same(base, ours) && !same(base, theirs)) set(path, theirs);
    else if (isMap(ours) && isMap(theirs)) {
      const was = isMap(base) ? base : {};
      for (const key of new Set([...Object.keys(theirs), ...Object.keys(was), ...Object.keys(ours)]))
        walk([...path, key], was[key], ours[key], theirs[key]);
    } else if (Array.isArray(ours) && Array.isArray(theirs)) list(path, Array.isArray(base) ? base : [], ours, theirs);
    else differ.push({ at: path.join('.'), file: shown(ours), source: shown(theirs) });
  };
  const plain = (text: string): Data => parseDocument(text, { version: '1.2', schema: 'core' }).toJS();
  const [was, is, willBe] = [plain(before), doc.toJS() as Data, plain(after)];
  if (isMap(was) && isMap(is) && isMap(willBe)) {
    for (const key of new Set([...Object.keys(willBe), ...Object.keys(was), ...Object.keys(is)]))
      walk([key], was[key], is[key], willBe[key]);
  }
  return { text: changed ? doc.toString({ lineWidth: 118, indentSeq: true }) : now, differ };
}
