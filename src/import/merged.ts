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
type Mapping = Readonly<Record<string, Data>>;
const isMap = (value: Data): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a mapping says of a key of a file, which may be called like what every object has. */
const at = (mapping: Mapping, key: string): Data => (Object.hasOwn(mapping, key) ? mapping[key] : undefined);

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
  const inside = (path: Path, was: Mapping, ours: Mapping, theirs: Mapping): void => {
    for (const key of new Set([theirs, was, ours].flatMap(Object.keys)))
      walk([...path, key], at(was, key), at(ours, key), at(theirs, key));
  };
  const walk = (path: Path, base: Data, ours: Data, theirs: Data): void => {
    if (same(ours, theirs)) return;
    if (same(base, theirs) && !(isMap(ours) && isMap(theirs))) {
      differ.push({ at: path.join('.'), file: shown(ours), source: shown(theirs) });
      return;
    }
    if (same(base, ours) && !same(base, theirs)) set(path, theirs);
    else if (isMap(ours) && isMap(theirs)) inside(path, isMap(base) ? base : {}, ours, theirs);
    else if (Array.isArray(ours) && Array.isArray(theirs)) list(path, Array.isArray(base) ? base : [], ours, theirs);
    else differ.push({ at: path.join('.'), file: shown(ours), source: shown(theirs) });
  };
  const plain = (text: string): Data => parseDocument(text, { version: '1.2', schema: 'core' }).toJS();
  const [was, is, willBe] = [plain(before), doc.toJS() as Data, plain(after)];
  if (isMap(was) && isMap(is) && isMap(willBe)) inside([], was, is, willBe);
  return { text: changed ? doc.toString({ lineWidth: 118, indentSeq: true }) : now, differ };
}
