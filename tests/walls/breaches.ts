/** What in a tree of files breaks the walls. */
import path from 'node:path';
import { NAMED_AFTER, ROOMS, SCRIPTS } from './rooms.ts';
import { type Import, type SourceFile, sourceFile, type Tree } from './tree.ts';

export interface Breach {
  /** What a known exception names it by: it holds no line. */
  readonly key: string;
  readonly text: string;
}

const LONGEST_FILE = 400;

/** The room that a file lies in: a folder of src/, `site` for what lies in src/ itself, and what stands beside src/ by its own name. */
export function roomOf(file: string): string {
  const [first = '', second = '', ...rest] = file.split('/');
  if (first !== 'src') return first;
  return rest.length === 0 ? 'site' : second;
}

function crossing(file: SourceFile, { line, target, isFile, inScript }: Import): Breach | null {
  if (!isFile) return null;
  const [from, to] = [roomOf(file.path), roomOf(target)];
  if (inScript ? SCRIPTS.includes(to) : from === to || ROOMS[from]?.imports.includes(to)) return null;
  const who = inScript ? 'a script of a page' : from;
  return {
    key: `${file.path} → ${to}`,
    text: `${file.path}:${line} imports ${target}: ${who} may not import ${to}`,
  };
}

/** Every import across a wall, and every folder that is no room. */
export function crossings(files: readonly SourceFile[]): Breach[] {
  const homeless = files
    .filter(({ path: file }) => ROOMS[roomOf(file)] === undefined)
    .map(({ path: file }) => ({ key: file, text: `${file} lies in no room of the table` }));
  return [
    ...homeless,
    ...files.flatMap((file) => file.imports.map((each) => crossing(file, each)).filter((each) => each !== null)),
  ];
}

/** What is sent to a reader's browser, from the scripts of pages on, and imports something of Node. */
export function notForBrowsers(files: readonly SourceFile[]): Breach[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const sent = new Map<SourceFile, readonly Import[]>();
  const send = (file: SourceFile, imports: readonly Import[]): void => {
    sent.set(file, imports);
    for (const { target } of imports) {
      const next = byPath.get(target);
      if (next !== undefined && !sent.has(next)) {
        send(
          next,
          next.imports.filter(({ typeOnly }) => !typeOnly),
        );
      }
    }
  };
  for (const file of files) {
    const scripts = file.imports.filter(({ inScript }) => inScript);
    if (scripts.length > 0) send(file, scripts);
  }
  return [...sent].flatMap(([file, imports]) =>
    imports
      .filter(({ target }) => target.startsWith('node:'))
      .map(({ line, target }) => ({
        key: `${file.path} → ${target}`,
        text: `${file.path}:${line} imports ${target}, and is sent to browsers`,
      })),
  );
}

/** Files that import each other, directly or by way of others (Tarjan 1972: the strongly connected components). */
export function circles(files: readonly SourceFile[]): Breach[] {
  const targets = new Map(
    files.map(({ path: file, imports }) => [file, imports.filter(({ isFile }) => isFile).map(({ target }) => target)]),
  );
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = index.size;
    index.set(file, own);
    stack.push(file);
    let lowest = own;
    for (const target of targets.get(file) ?? []) {
      if (!targets.has(target)) continue;
      if (!index.has(target)) lowest = Math.min(lowest, visit(target));
      else if (stack.includes(target)) lowest = Math.min(lowest, low.get(target) ?? index.get(target) ?? lowest);
      low.set(file, lowest);
    }
    low.set(file, lowest);
    if (lowest === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1 || (targets.get(file) ?? []).includes(file)) found.push(circle.sort());
    }
    return lowest;
  };
  for (const file of targets.keys()) if (!index.has(file)) visit(file);
  return found.map((circle) => ({
    key: circle.join(' ⇄ '),
    text: `${circle.join(', ')} import each other in a circle`,
  }));
}

/** Files and functions that are too long. */
export function lengths(files: readonly SourceFile[]): Breach[] {
  return files.flatMap(({ path: file, lines, longFunctions }) => [
    ...(lines > LONGEST_FILE ? [{ key: file, text: `${file} has ${lines} lines, more than ${LONGEST_FILE}` }] : []),
    ...longFunctions
      .filter(({ explained }) => !explained)
      .map((each) => ({
        key: `${file} ${each.name}`,
        text: `${file}:${each.line} ${each.name} has ${each.lines} lines, and no comment before it says "Long, because …"`,
      })),
  ]);
}

const isNamedAfter = (file: string): boolean =>
  Object.hasOwn(NAMED_AFTER, path.posix.dirname(file)) || file.startsWith('src/pages/');

/** Code in different rooms, or in different folders of one, whose files have one name. */
export function namesakes(files: readonly SourceFile[]): Breach[] {
  const byName = new Map<string, string[]>();
  for (const { path: file } of files) {
    const { name, ext } = path.posix.parse(file);
    if (ext === '.css' || name === 'index' || isNamedAfter(file)) continue;
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({ key: name, text: `${same.join(' and ')} have one name for different things` }));
}

export const filesOf = (tree: Tree): SourceFile[] => [...tree].map(([file, text]) => sourceFile(file, text));
