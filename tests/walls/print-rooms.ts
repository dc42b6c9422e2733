/** Prints the rooms of src/ and how large they are: `node tests/walls/print-rooms.ts`. */
import path from 'node:path';
import { filesOf, roomOf } from './breaches.ts';
import { readTree, type SourceFile } from './tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = filesOf(readTree(root, 'src'));

const most = <T>(all: readonly T[], size: (each: T) => number): T | undefined =>
  all.toSorted((a, b) => size(b) - size(a))[0];

const inside = (room: string, file: string): string => file.replace(`src/${room}/`, '');

function row(room: string, own: readonly SourceFile[]): readonly (string | number)[] {
  const out = own.flatMap((file) => file.imports).filter(({ target, isFile }) => isFile && roomOf(target) !== room);
  const longest = most(own, ({ lines }) => lines);
  const functions = own.flatMap(({ path: file, longestFunction: each }) => (each === null ? [] : [{ file, ...each }]));
  const longestFunction = most(functions, ({ lines }) => lines);
  return [
    room,
    own.length,
    own.reduce((sum, { lines }) => sum + lines, 0),
    out.length,
    longest === undefined ? '' : `${inside(room, longest.path)}: ${longest.lines}`,
    longestFunction === undefined ? '' : `${longestFunction.name}: ${longestFunction.lines}`,
  ];
}

const rooms = [...Map.groupBy(files, ({ path: file }) => roomOf(file))].sort(([a], [b]) => (a < b ? -1 : 1));
const rows = rooms.map(([room, own]) => row(room, own));
const sum = (column: 1 | 2 | 3): number => rows.reduce((all, cells) => all + Number(cells[column]), 0);
const head = ['room', 'files', 'lines', 'imports of other rooms', 'longest file', 'longest function'];
for (const cells of [head, head.map(() => '---'), ...rows, ['all', sum(1), sum(2), sum(3), '', '']]) {
  console.log(`| ${cells.join(' | ')} |`);
}
