/**
 * Ballots as a table: a column a candidate, a row a ballot. Elekto's form has the names in its first row and "No opinion" for no rank;
 * that of CIVS has ranks alone, "-" for no opinion, and may say how many ballots a row is ("3X1,2,-").
 */
import { groupsOf, upTo } from '../ballot.ts';
import { exactNumber } from './exact-number.ts';
import { countIn, type Form, HOW_MANY, MOST_CANDIDATES, many, type Named } from './reading.ts';

/** Heads of a column that holds what a voter was given to find the ballot again. */
const RECEIPTS = ['receipt', 'pseudonym', 'voter', 'ballot', 'ballot id', 'hash'];
const NO_RANK = ['', '-', 'no opinion', 'n/a', 'none'];
/** A guard against slips of the pen. */
const HIGHEST_RANK = 1000;

const UNCLOSED = 'a quotation mark is not closed';
const CLOSE = 'close it on the same line: "a, b"';

interface Cell {
  readonly text: string;
  readonly col: number;
}

/** The cells of a row (RFC 4180, within a line); null where a quotation mark is not closed. */
function cellsOf(row: string): Cell[] | null {
  const cells: Cell[] = [];
  let at = 0;
  if (!row.includes('"')) {
    // Nearly every row of a million.
    for (const cell of row.split(',')) {
      cells.push({ text: cell.trim(), col: at + 1 + (cell.length - cell.trimStart().length) });
      at += cell.length + 1;
    }
    return cells;
  }
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(?=,|$)/.exec(row.slice(at));
    const plain = /^[^,]*/.exec(row.slice(at))?.[0] ?? '';
    if (quoted === null && plain.trimStart().startsWith('"')) return null;
    cells.push({
      text: quoted === null ? plain.trim() : (quoted[1] ?? '').replaceAll('""', '"').trim(),
      col: at + 1 + (plain.length - plain.trimStart().length),
    });
    at += (quoted?.[0] ?? plain).length + 1;
    if (at > row.length) return cells;
  }
}

const isRanks = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => NO_RANK.includes(text.toLowerCase()) || /^(?:\d+\s*X\s*)?[\d.-]+$/i.test(text));

/** What one cell says: a number, nothing, or what is wrong with it. */
function valueIn({ text }: Cell, better: 'lower' | 'higher'): number | null | { readonly wrong: string } {
  // Most cells are small ranks.
  if (better === 'lower' && /^[1-9]\d?$/.test(text)) return Number(text);
  if (NO_RANK.includes(text.toLowerCase())) return null;
  if (better === 'higher') {
    return exactNumber(text) ?? { wrong: `write points as a number from 0, such as 4 or 2.5, or nothing` };
  }
  const rank = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return rank >= 1 && rank <= HIGHEST_RANK
    ? rank
    : { wrong: `write a rank, a whole number from 1 to ${HIGHEST_RANK}, or "No opinion"` };
}

export const csv: Form = (says, hand, flaw) => {
  let columns: (Named | null)[] | null = null;
  let receiptAt = -1;
  // Without a first row nothing can be said of the others.
  let isOver = false;
  const heads = (cells: readonly Cell[], line: number) => {
    receiptAt = cells.findIndex(({ text }) => RECEIPTS.includes(text.toLowerCase()));
    columns = cells.map(({ text, col }, at) => (at === receiptAt ? null : { name: text, line, col }));
    const [only] = cells;
    const other = cells.length === 1 ? /[;\t]/.exec(only?.text ?? '') : null;
    if (other === null) return;
    const wrong = `has ${other[0] === ';' ? 'a semicolon' : 'a tab'} where a comma would part two columns`;
    flaw(line, (only?.col ?? 1) + other.index, wrong, 'save the table with commas between its cells');
    columns = null;
    isOver = true;
  };
  const row = (cells: readonly Cell[], line: number) => {
    const known = columns ?? [];
    if (cells.length !== known.length) {
      const col = cells[known.length]?.col ?? cells.at(-1)?.col ?? 1;
      const wrong = `has ${many(cells.length, 'cell')}, where there ${known.length === 1 ? 'is' : 'are'} ${many(known.length, 'column')}`;
      return flaw(line, col, wrong, 'write a cell for each column; put quotation marks around a comma in a name');
    }
    // How many a row is stands before its first rank, which a receipt may stand before.
    const first = receiptAt === 0 ? 1 : 0;
    const [, times = null, rest = ''] = /^(\d+)\s*X\s*(.*)$/i.exec(cells[first]?.text ?? '') ?? [];
    const count = times === null ? 1 : countIn(times);
    if (count === null) return flaw(line, cells[first]?.col ?? 1, `"${times}" is no number of ballots`, HOW_MANY);
    const values: (number | null)[] = [];
    for (const [at, cell] of cells.entries()) {
      if (at === receiptAt) continue;
      const value = valueIn(at === first && times !== null ? { ...cell, text: rest } : cell, says.better);
      if (value !== null && typeof value === 'object') {
        flaw(
          line,
          cell.col,
          `"${cell.text}" is no ${says.better === 'lower' ? 'rank' : 'number of points'}`,
          value.wrong,
        );
        values.push(null);
      } else values.push(value);
    }
    const isHigher = says.better === 'higher';
    const ranks = isHigher ? values.map((value) => (value === null ? null : -value)) : values;
    const receipt = receiptAt === -1 ? null : cells[receiptAt]?.text || null;
    hand({ groups: groupsOf(ranks), points: isHigher ? values : null, count, receipt, line });
  };
  return {
    line: (text, line) => {
      if (isOver || text.trim() === '' || text.startsWith('#')) return;
      const cells = cellsOf(text);
      if (cells === null) {
        isOver = columns === null;
        return flaw(line, text.indexOf('"') + 1, UNCLOSED, CLOSE);
      }
      if (columns !== null) return row(cells, line);
      if (!isRanks(cells)) return heads(cells, line);
      columns = cells.map(({ col }, at) => ({ name: says.candidates?.[at] ?? `${at + 1}`, line, col }));
      const named = says.candidates?.length ?? 0;
      if (named !== cells.length) {
        const wrong = `has ${many(cells.length, 'rank')} and no row of names above, and ${many(named, 'candidate')} ${named === 1 ? 'is' : 'are'} named for its columns`;
        flaw(line, 1, wrong, 'put the names in a first row, or list `candidates` in the order of the columns');
        isOver = true;
        return;
      }
      if (cells.length <= MOST_CANDIDATES) row(cells, line);
    },
    end: () => {
      const candidates = (columns ?? []).filter((each) => each !== null);
      if (candidates.length === 0 && !isOver) flaw(1, 1, 'names no candidates', 'put their names in the first row');
      return { candidates, unranked: null, seats: null, pairs: null };
    },
  };
};

/**
 * The pairs alone: "49 ballots" and the names in the first row, then a row for each candidate
 * with how many voters prefer that one to each other.
 */
export const pairs: Form = (_, __, flaw) => {
  let candidates: Named[] | null = null;
  let cast = 0;
  let isOver = false;
  const rows: number[][] = [];
  return {
    line: (text, line) => {
      if (text.trim() === '') return;
      if (isOver) return;
      const cells = cellsOf(text);
      if (cells === null) {
        isOver = true;
        return flaw(line, text.indexOf('"') + 1, UNCLOSED, CLOSE);
      }
      const [first, ...rest] = cells;
      if (candidates === null) {
        cast = countIn(/^(\d+) ballots?$/.exec(first?.text ?? '')?.[1] ?? '') ?? 0;
        if (cast === 0) flaw(line, 1, 'does not say how many ballots the pairs come from', 'begin with "49 ballots,"');
        candidates = rest.map(({ text: name, col }) => ({ name, line, col }));
        return;
      }
      const named = candidates[rows.length]?.name;
      if (first?.text !== named || rest.length !== candidates.length) {
        const wrong = `is no row of ${candidates.length} pairs for "${named ?? ''}"`;
        flaw(line, first?.col ?? 1, wrong, 'write a row for each candidate, in the order of the columns');
      }
      const own = rows.length;
      rows.push(
        upTo(candidates.length).map((at) => {
          const cell = rest[at];
          if (cell === undefined || (at === own && ['', '0', '-'].includes(cell.text))) return 0;
          if (at === own) {
            flaw(line, cell.col, `"${cell.text}" is a pair of a candidate with itself`, 'leave the cell empty');
            return 0;
          }
          const voters = /^\d{1,10}$/.test(cell.text) ? Number(cell.text) : -1;
          if (voters >= 0 && voters <= cast) return voters;
          flaw(line, cell.col, `"${cell.text}" is no number of voters`, `write a whole number from 0 to ${cast}`);
          return 0;
        }),
      );
    },
    end: (lines) => {
      const named = candidates ?? [];
      if (isOver) return { candidates: named, unranked: null, seats: null, pairs: null };
      if (rows.length !== named.length || named.length === 0) {
        flaw(
          Math.max(1, lines),
          1,
          `ends after ${many(rows.length, 'row')} for ${many(named.length, 'candidate')}`,
          'write one for each',
        );
      }
      for (const [a, row] of rows.entries()) {
        for (const [b, ahead] of row.entries()) {
          if (b > a && ahead + (rows[b]?.[a] ?? 0) > cast) {
            const wrong = `${ahead} and ${rows[b]?.[a] ?? 0} voters of one pair are more than ${cast} ballots`;
            flaw((named[0]?.line ?? 1) + a + 1, 1, wrong, 'correct one of them');
          }
        }
      }
      return { candidates: named, unranked: null, seats: null, pairs: { matrix: rows, cast } };
    },
  };
};
