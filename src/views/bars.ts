/**
 * Bars in rows: what is drawn where. Across, in percent of the plot, so that one drawing fits every width; down, in
 * pixels. Every row is also a row of the table beside the picture.
 */
import { scaleLinear } from 'd3-scale';

export interface BarRow {
  readonly label: string;
  /** How much each part of the bar stands for, in the order of the chart's parts. */
  readonly values: readonly number[];
  /** Where the row has a mark: the seats beside the candidates. */
  readonly mark?: number;
}

interface DrawnBars {
  readonly height: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly {
    readonly label: string;
    readonly y: number;
    readonly parts: readonly { readonly x: number; readonly width: number }[];
    readonly sum: number;
    /** Where the bar ends, or its mark where that is further. */
    readonly end: number;
    readonly mark: number | null;
  }[];
}

/** The room above for the ticks, and from one row to the next. */
export const BARS_TOP = 22;
export const BARS_ROW = 26;
/** The part of the width that stays free for the number at the end of the longest bar. */
const FREE = 8;

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** Where the bars are drawn, on a scale from 0 to the largest of them; its ticks are whole numbers. */
export function drawBars(rows: readonly BarRow[]): DrawnBars {
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(1, ...sums, ...rows.map(({ mark = 0 }) => mark));
  const scale = scaleLinear([0, most], [0, 100 - FREE]);
  const at = (value: number): number => rounded(scale(value));
  return {
    height: BARS_TOP + rows.length * BARS_ROW,
    ticks: scale
      .ticks(Math.min(6, most))
      .filter(Number.isInteger)
      .map((value) => ({ value, x: at(value) })),
    rows: rows.map(({ label, values, mark }, index) => {
      let before = 0;
      const parts = values.map((value) => {
        const x = at(before);
        before += value;
        return { x, width: rounded(at(before) - x) };
      });
      const sum = sums[index] ?? 0;
      return {
        label,
        y: BARS_TOP + index * BARS_ROW,
        parts,
        sum,
        end: at(Math.max(sum, mark ?? 0)),
        mark: mark === undefined ? null : at(mark),
      };
    }),
  };
}
