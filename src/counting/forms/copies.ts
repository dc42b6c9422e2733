/** Ballots and pairs as files that give away less than those they come from: in the forms `csv` and `pairs`. */
import { type Ballot, ranksOf, upTo } from '../ballot.ts';
import type { Poll } from '../count.ts';
import type { Matrix } from '../pairs.ts';

const cellOf = (name: string): string => (/[",]|^\s|\s$/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

const row = (cells: readonly (string | number)[]): string => `${cells.join(',')}\n`;

function ballotRow({ groups, points, count }: Ballot, candidates: number): string {
  const values = points ?? ranksOf({ groups }, candidates).map((rank) => (rank === null ? null : rank + 1));
  const [first, ...rest] = upTo(candidates).map((each) => values[each] ?? 'No opinion');
  return row([count === 1 ? (first ?? '') : `${count}X${first}`, ...rest]);
}

/** Ballots, equal ones on one line ("3X1,2,No opinion"), in an order that depends on nothing but them. */
export const sortedCsv = (candidates: readonly string[], ballots: readonly Ballot[]): string =>
  [row(candidates.map(cellOf)), ...ballots.map((ballot) => ballotRow(ballot, candidates.length))].join('');

/** The pairs alone. */
export const pairsCsv = ({ candidates, cast }: Pick<Poll, 'candidates' | 'cast'>, matrix: Matrix): string =>
  [
    row([`${cast} ballots`, ...candidates.map(cellOf)]),
    ...candidates.map((name, at) => row([cellOf(name), ...upTo(candidates.length).map((to) => matrix[at]?.[to] ?? 0)])),
  ].join('');
