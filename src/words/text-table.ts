/** A table for a terminal: columns of equal width, two spaces apart. */

interface Column {
  readonly heading: string;
  /** Numbers stand to the right; `left` where left out. */
  readonly align?: 'left' | 'right';
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303e}\u{ff01}-\u{ff60}]/u;

/** How many cells of a terminal a text takes: a letter with its accents one, an ideograph two. */
export function width(text: string): number {
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += WIDE.test(segment) ? 2 : 1;
  return cells;
}

function padded(text: string, cells: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(cells - width(text));
  return align === 'right' ? space + text : text + space;
}

/** The lines of a table, its headings underlined. A column in which every cell is empty is left out. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const shown = columns
    .map(({ heading, align = 'left' }, index) => {
      const cells = rows.map((row) => row[index] ?? '');
      return { heading, align, cells, width: Math.max(width(heading), ...cells.map(width)) };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const line = (cell: (column: (typeof shown)[number]) => string) =>
    shown
      .map((column) => padded(cell(column), column.width, column.align))
      .join('  ')
      .trimEnd();
  return [
    line(({ heading }) => heading),
    line((column) => '-'.repeat(column.width)),
    ...rows.map((_, index) => line(({ cells }) => cells[index] ?? '')),
  ];
}
