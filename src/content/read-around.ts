/** What of a content folder can bear on a finding about some statements: in a large archive a small part of it. */

import { looksLike, nameLook } from '../statement/look-alike.ts';
import { pathsIn, type RawFile, readFolder, statementAt } from './files.ts';
import { type Memory, memory } from './memory.ts';
import { newPersonId } from './new-ids.ts';
import { type ReadContent, understand } from './read.ts';
import type { PersonFile } from './schema/person.ts';

/** Prose by which no statement is judged. */
const PROSE = /^(?:charter|handbook|messages)\//;

/** People without a file of their own who were elected or appointed: what they are is told by their statements. */
function seatedNewcomers({ elections, committees, people }: ReadContent): ReadonlySet<string> {
  const seated = [
    ...elections.flatMap(({ data }) => data.outcome?.elected ?? []),
    ...committees.flatMap(({ data }) => data.appointments.map(({ person }) => person)),
  ];
  const known = new Set(people.map(({ id }) => id));
  return new Set(seated.filter((id) => !known.has(id)));
}

/** Every name, in small letters, by which another statement may be one of these people's. */
function namesOf({ statements, files }: ReadContent, { people }: ReadContent): ReadonlySet<string> {
  const said = [...files.map(({ ids }) => ids[1] ?? ''), ...statements.map(({ data }) => data.github ?? '')];
  const names = new Set(said.map((each) => each.toLowerCase()));
  const handles = ({ github, formerHandles }: PersonFile) =>
    [github ?? '', ...formerHandles.map((former) => former.github)].map((each) => each.toLowerCase());
  const theirs = people.filter(({ id, data }) => [id, ...handles(data)].some((each) => names.has(each)));
  for (const { id, data } of theirs) for (const name of [id, ...handles(data)]) names.add(name);
  names.delete('');
  return names;
}

/** What the names and handles of statements look like, by the words that each is of: one that looks the same may be taken for it. */
const looksOf = ({ statements }: ReadContent): readonly (readonly string[])[] =>
  statements.flatMap(({ id, data }) => [nameLook(data.name).split(' '), [looksLike(data.github ?? id)]]);

/**
 * Whether a statement may be by somebody of these names, or be taken for it. A name stands in the file as it is, unless YAML
 * escapes it.
 */
function maybeBy({ ids, text }: RawFile, names: ReadonlySet<string>, looks: readonly (readonly string[])[]): boolean {
  if (names.has(ids[1]?.toLowerCase() ?? '')) return true;
  const lower = text?.toLowerCase() ?? '';
  if (lower.includes('\\') || [...names].some((name) => lower.includes(name))) return true;
  const head = looksLike(/^---\n[\s\S]*?\n---/.exec(lower)?.[0] ?? lower);
  return looks.some((words) => words.every((word) => head.includes(word)));
}

/**
 * Reads the data, all of it; the statements that are wanted; of their elections those that may be by the same
 * people or by their likes; and of all elections those of people who sit on a committee and are known by their statements alone.
 */
export function readAround(root: string, wanted: readonly string[], known: Memory = memory()): ReadContent {
  const paths = pathsIn(root);
  const rest = understand(
    readFolder(
      root,
      {},
      paths.filter((each) => statementAt(each) === null && !PROSE.test(each)),
    ),
    known,
  );
  const own = understand(readFolder(root, {}, wanted), known);
  const contests = new Set(wanted.map((each) => statementAt(each)?.election));
  const names = namesOf(own, rest);
  const looks = looksOf(own);
  const people = new Set(rest.people.map(({ id }) => id));
  const isSeated = (id: string) => seated.size > 0 && seated.has(newPersonId(id, people));
  const seated = seatedNewcomers(rest);
  const others = readFolder(
    root,
    {},
    paths.filter((each) => {
      const statement = statementAt(each);
      if (statement === null || wanted.includes(each)) return false;
      return contests.has(statement.election) || isSeated(statement.id);
    }),
  );
  const near = understand(
    { ...others, files: others.files.filter((file) => isSeated(file.ids[1] ?? '') || maybeBy(file, names, looks)) },
    known,
  );
  const all = [rest, own, near];
  return {
    ...rest,
    statements: all.flatMap(({ statements }) => statements).sort((a, b) => (a.file < b.file ? -1 : 1)),
    files: all.flatMap(({ files }) => files).sort((a, b) => (a.path < b.path ? -1 : 1)),
    rejected: all.flatMap(({ rejected }) => rejected),
    findings: all.flatMap(({ findings }) => findings),
  };
}
