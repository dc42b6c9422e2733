/**
 * The picture of staggered terms: what is drawn where. Rows are seats, columns years, bars terms. Across, everything is
 * in percent of the plot, so that one drawing fits every width; down, in pixels. Nothing here knows a governance rule:
 * what a term is and how it ended is in the data that the page hands over.
 */
import { scaleUtc } from 'd3-scale';
import { shortMonth } from '#words/days.ts';
import { placedOn, type WhenPart } from '#words/rich-text.ts';
import { barInWords } from '#words/seats-chart-words.ts';
import type { TagState } from '#words/tags.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import type { Day } from '../governance/day.ts';
import { type Estimate, reckonedWith } from '../governance/estimate.ts';

export type BarState = 'past' | 'current' | 'elected' | 'foreseen' | 'vacant' | 'uncertain' | 'unrecorded';

/** One term, or a time in which nobody held the seat. */
export interface SeatBar {
  /** Who holds it, as it should be read. */
  readonly label: string;
  /** A shorter form for a short bar; the last word of `label` where left out. */
  readonly short?: string;
  readonly href: string | null;
  /** From where until where it is drawn: never to be told, since it may be no more than the edge of what is shown. */
  readonly since: Estimate;
  readonly until: Estimate;
  /** What of that is told: since when, and the first day on which it no longer holds; null while nothing says when that is. */
  readonly told: { readonly since: WhenPart; readonly until: WhenPart | null };
  readonly state: BarState;
  /** The day from which the member held over until the successor took office. */
  readonly heldOver?: Day;
  /** The cohort that the seat belonged to then, where it is another than today's. */
  readonly cohort?: CohortRef;
}

export interface ChartSeat {
  readonly number: number;
  readonly label: string;
  readonly cohort: CohortRef;
  /** Oldest first, not overlapping. */
  readonly bars: readonly SeatBar[];
}

interface ChartElection {
  /** When it stands there; an estimate where no result says it. */
  readonly when: WhenPart;
  readonly label: string;
  readonly href: string | null;
  /** Whether it was held, is planned, or is no more than the charter’s, or was, of a day of which nothing is recorded. */
  readonly sure: 'held' | 'planned' | 'foreseen' | 'not-recorded';
  readonly cohort?: CohortRef;
}

export interface SeatsChartData {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day | null;
  readonly recordsEnd: Day | null;
  readonly seats: readonly ChartSeat[];
  readonly elections: readonly ChartElection[];
}

/**
 * The widths of the plot for which names are fitted, and the size of their type there, in pixels. seats-chart.css shows
 * the names of the widest that there is room for.
 */
export const TIERS = [
  { plot: 480, type: 11.5 },
  { plot: 630, type: 11.5 },
  { plot: 860, type: 12.5 },
  { plot: 1040, type: 12.5 },
] as const;

const ROW = 30;
const BAR = 24;
const GROUP_GAP = 14;
const AXIS = 52;
const FOOT = 42;
const BAR_PADDING = 8;
/** A year of which less is shown, in percent of the plot, gets no heading. */
const LEAST_YEAR = 3;
/** A shorter time held over, in percent of the plot, is not drawn: it would be a speck. */
const LEAST_HELD_OVER = 0.75;

interface FittedLabel {
  readonly text: string;
  /** The places in TIERS at which this text is the one to show. */
  readonly tiers: readonly number[];
}

interface DrawnBar {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly state: BarState;
  readonly cohort: CohortRef;
  /** Whether somebody new begins here, or the same person goes on. */
  readonly begins: boolean;
  readonly labels: readonly FittedLabel[];
  /** Where the part held over begins, and how long it is, in percent of the plot. */
  readonly heldOver: { readonly x: number; readonly width: number } | null;
  /** The whole fact, in words. */
  readonly title: string;
}

interface DrawnRow {
  readonly y: number;
  readonly seat: ChartSeat;
  readonly bars: readonly DrawnBar[];
}

interface DrawnGroup {
  readonly cohort: CohortRef;
  readonly y: number;
  readonly height: number;
}

export interface DrawnChart {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  readonly groups: readonly DrawnGroup[];
  readonly rows: readonly DrawnRow[];
  readonly elections: readonly { readonly x: number; readonly month: string; readonly election: ChartElection }[];
  readonly today: number | null;
  readonly recordsEnd: number | null;
}

const date = (on: Day): Date => new Date(`${on}T00:00:00Z`);
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** About how wide a text is, in ems of the chart's type: the sans, semi-bold. Never much less than it is. */
export function textWidth(text: string): number {
  let ems = 0;
  for (const letter of text) {
    if (/[ijlI.,'’()|]/.test(letter)) ems += 0.28;
    else if (/[frt1J-]/.test(letter)) ems += 0.42;
    else if (/\s/.test(letter)) ems += 0.24;
    else if (/[mwMW…]/.test(letter)) ems += 0.9;
    else if (/\p{Lu}/u.test(letter)) ems += 0.71;
    else if (/[\u2e80-\u9fff\uac00-\ud7af]/.test(letter)) ems += 1;
    else ems += 0.58;
  }
  return ems;
}

/** The longest form of a name that fits into so many ems: whole, short, cut, or none. */
export function fitLabel(label: string, short: string, ems: number): string {
  for (const text of [label, short]) if (textWidth(text) <= ems) return text;
  const letters = [...short];
  for (let kept = letters.length - 1; kept >= 3; kept -= 1) {
    const cut = `${letters.slice(0, kept).join('')}…`;
    if (textWidth(cut) <= ems) return cut;
  }
  return '';
}

/** Which text is shown at which of the widths, over so many percent of the plot; a text that serves several is listed once. */
function fitAtEachWidth(label: string, short: string, percent: number): FittedLabel[] {
  const tiersOf = new Map<string, number[]>();
  TIERS.forEach(({ plot, type }, tier) => {
    const text = fitLabel(label, short, ((plot * percent) / 100 - BAR_PADDING) / type);
    if (text !== '') tiersOf.set(text, [...(tiersOf.get(text) ?? []), tier]);
  });
  return [...tiersOf].map(([text, tiers]) => ({ text, tiers }));
}

/** The tag of a bar's state; none where its label says it, or for a term that is over. */
export const BAR_TAGS: Record<BarState, readonly TagState[]> = {
  past: [],
  current: ['sitting'],
  elected: ['elected'],
  foreseen: ['foreseen'],
  vacant: [],
  uncertain: ['uncertain'],
  unrecorded: [],
};

const sameRun = (a: SeatBar | undefined, b: SeatBar | undefined): boolean =>
  a !== undefined && b !== undefined && a.label === b.label && a.state === b.state && a.until === b.since;

/**
 * Where everything is drawn. Seats that follow each other in `seats` and share a cohort stand together as a group. The
 * terms that one person holds in a row carry the name once, over as much room as they have together.
 */
export function drawSeatsChart(data: SeatsChartData): DrawnChart {
  const scale = scaleUtc([date(data.from), date(data.to)], [0, 100]).clamp(true);
  const at = (on: Day | Estimate): number => rounded(scale(date(reckonedWith(on))));
  const inside = (on: Day): boolean => data.from <= on && on <= data.to;

  const groups: DrawnGroup[] = [];
  const rows: DrawnRow[] = [];
  let y = AXIS;
  for (const seat of data.seats) {
    const group = groups.at(-1);
    if (group === undefined || group.cohort.index !== seat.cohort.index) {
      if (group !== undefined) y += GROUP_GAP;
      groups.push({ cohort: seat.cohort, y, height: ROW });
    } else {
      groups[groups.length - 1] = { ...group, height: group.height + ROW };
    }
    rows.push({ y, seat, bars: drawBars(seat, y, at, data) });
    y += ROW;
  }

  const first = Number(data.from.slice(0, 4));
  const last = Number(data.to.slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const x = at(`${year}-01-01` as Day);
    return { year, x, width: rounded(at(`${year + 1}-01-01` as Day) - x) };
  }).filter(({ width }) => width >= LEAST_YEAR);

  return {
    height: y + FOOT,
    top: AXIS,
    bottom: y,
    years,
    groups,
    rows,
    elections: data.elections
      .filter(({ when }) => inside(placedOn(when)))
      .map((election) => ({ x: at(placedOn(election.when)), month: shortMonth(placedOn(election.when)), election })),
    today: data.today !== null && inside(data.today) ? at(data.today) : null,
    recordsEnd: data.recordsEnd !== null && inside(data.recordsEnd) ? at(data.recordsEnd) : null,
  };
}

function drawBars(seat: ChartSeat, y: number, at: (on: Day | Estimate) => number, data: SeatsChartData): DrawnBar[] {
  const shown = seat.bars.filter((bar) => reckonedWith(bar.until) > data.from && reckonedWith(bar.since) < data.to);
  return shown.map((bar, index) => {
    const begins = !sameRun(shown[index - 1], bar);
    let end = index;
    while (sameRun(shown[end], shown[end + 1])) end += 1;
    const x = at(bar.since);
    const runWidth = at(shown[end]?.until ?? bar.until) - x;
    const heldOver =
      bar.heldOver === undefined ? null : { x: at(bar.heldOver), width: rounded(at(bar.until) - at(bar.heldOver)) };
    const short = bar.short ?? bar.label.split(' ').at(-1) ?? bar.label;
    return {
      x,
      width: rounded(at(bar.until) - x),
      y: y + (ROW - BAR) / 2,
      height: BAR,
      state: bar.state,
      cohort: bar.cohort ?? seat.cohort,
      begins,
      labels: begins ? fitAtEachWidth(bar.label, short, runWidth) : [],
      heldOver: heldOver !== null && heldOver.width >= LEAST_HELD_OVER ? heldOver : null,
      title: barInWords(bar),
    };
  });
}

/** What a phone shows in place of the picture: year by year, the newest first, who took seats on which day. */
export interface YearOfTerms {
  readonly year: number;
  readonly changes: readonly TermsBegun[];
}

interface TermsBegun {
  readonly when: WhenPart;
  readonly cohort: CohortRef;
  readonly state: BarState;
  readonly holders: readonly { readonly label: string; readonly href: string | null; readonly count: number }[];
}

/** The terms by the year and day on which they begin, newest first; a holder of several seats is named once, with how many. */
export function yearsOfTerms(seats: readonly ChartSeat[]): YearOfTerms[] {
  const changes = new Map<string, TermsBegun>();
  for (const seat of seats) {
    for (const bar of seat.bars) {
      const cohort = bar.cohort ?? seat.cohort;
      const state = bar.state === 'current' ? 'past' : bar.state;
      const key = `${bar.since} ${String(cohort.index).padStart(3, '0')} ${state}`;
      const change = changes.get(key) ?? { when: bar.told.since, cohort, state: bar.state, holders: [] };
      const known = change.holders.some(({ label }) => label === bar.label);
      const holders = known
        ? change.holders.map((holder) => (holder.label === bar.label ? { ...holder, count: holder.count + 1 } : holder))
        : [...change.holders, { label: bar.label, href: bar.href, count: 1 }];
      const sitting = change.state === 'current' || bar.state === 'current';
      changes.set(key, { ...change, state: sitting ? 'current' : change.state, holders });
    }
  }
  const newestFirst = [...changes].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, change]) => change);
  const byYear = Map.groupBy(newestFirst, ({ when }) => Number(placedOn(when).slice(0, 4)));
  return [...byYear].map(([year, list]) => ({ year, changes: list }));
}
