/** The picture of staggered terms, from a committee's history and what its charter foresees. */

import { seatNumber } from '#words/committee-pages.ts';
import { electionInSentence, foreseenName } from '#words/elections.ts';
import { placedOn, type WhenPart } from '#words/rich-text.ts';
import { seatsFinding, TO_BE_ELECTED } from '#words/seats-chart-words.ts';
import { TAGS } from '#words/tags.ts';
import { type CalendarEntry, calendar, governedOn } from '../governance/calendar.ts';
import { rulesOn } from '../governance/charter.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { addDays, type Day, earlier, firstOfMonth, later, monthOf, yearOf } from '../governance/day.ts';
import { expectedAbout, reckonedWith } from '../governance/estimate.ts';
import { foreseenTerms, termsWithWinners } from '../governance/foreseen-terms.ts';
import { seatedOn } from '../governance/history/happenings.ts';
import type { ForeseenTerm } from '../governance/history/state.ts';
import { inForce } from '../governance/interval.ts';
import { withId } from '../governance/lookup.ts';
import type { Community } from '../governance/model.ts';
import { cohortOn, type Seat } from '../governance/seats.ts';
import { dueOf, type History, type Term, untilOf } from '../governance/terms.ts';
import { toElection, toPerson } from '../site/urls.ts';
import type { BarState, ChartSeat, SeatBar, SeatsChartData } from './seats-chart.ts';

/** From which day until which a chart reaches. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

const monthStart = (on: Day): Day => firstOfMonth(yearOf(on), monthOf(on));

/** The whole life of a committee: from the month of its launch to the end of next year, or to its dissolution. */
export function wholeLife({ committee, asOf }: History): Window {
  const launch = committee.charter[0]?.since ?? asOf;
  const end = committee.dissolved?.on;
  return { from: monthStart(launch), to: end ?? firstOfMonth(yearOf(asOf) + 2, 1) };
}

const lastYears = (history: History, years: number): Window => {
  const whole = wholeLife(history);
  return { from: later(whole.from, firstOfMonth(yearOf(addDays(whole.to, -1)) - years + 1, 1)), to: whole.to };
};

/** The years around a day: that year, three before it, one after. */
export const yearsAround = (history: History): Window => lastYears(history, 5);

/** How many years a chart shows of seats so many that more could not be told apart, and how many at most. */
const MOST_YEARS = 12;
const LEAST_YEARS = 5;
/** How many seats times years are read in one chart. */
const MOST_PLACES = 120;

const mostYears = ({ seats }: History): number =>
  Math.max(LEAST_YEARS, Math.min(MOST_YEARS, Math.floor(MOST_PLACES / Math.max(1, seats.length))));

/** The years in which a committee was, up to that of the site's day. */
export function yearsOfLife(history: History): number[] {
  const { from, to } = wholeLife(history);
  const [first, last] = [yearOf(from), Math.min(yearOf(addDays(to, -1)), yearOf(history.asOf))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Whether the whole life of a committee is read in one chart. */
export const fitsOneChart = (history: History): boolean => yearsOfLife(history).length <= mostYears(history);

/** The years that one chart holds: the whole life of a committee, or the last of them. */
export const yearsThatFit = (history: History): Window =>
  fitsOneChart(history) ? wholeLife(history) : lastYears(history, mostYears(history));

/** A year with the one before it and two after it, as far as they lie in a committee's life. */
export function aroundYear(history: History, year: number): Window {
  const whole = wholeLife(history);
  return {
    from: later(whole.from, firstOfMonth(year - 1, 1)),
    to: earlier(whole.to, firstOfMonth(year + 3, 1)),
  };
}

interface Drawing {
  readonly history: History;
  readonly names: ReadonlyMap<string, string>;
  readonly foreseen: readonly ForeseenTerm[];
  readonly window: Window;
  /** The last day that the records cover: that of the chart, where they go on. */
  readonly recorded: Day;
}

/**
 * Until where an open term is drawn, and what is told of that: until its successor can sit, which is expected, and not
 * before the day on which it is due to end, which the charter fixed when it began; without a successor in sight until it
 * is due, or, where the member holds over, until the day of the chart. Where the successor was to come after the records
 * end, nobody knows who held over: then until it was due. The chart's day and its edge are told of none.
 */
function openEnd(
  term: Term,
  { history, foreseen, window, recorded }: Drawing,
): { readonly drawn: Day; readonly told: WhenPart | null } {
  const successor = foreseen.find(({ seat, since }) => seat === term.seat && since > term.since);
  const next = successor?.since ?? null;
  const due = term.scheduledEnd;
  if (due === null) return { drawn: next ?? window.to, told: next === null ? null : { about: expectedAbout(next) } };
  const overdue = (on: Day) => {
    const drawn = later(due, on);
    return { drawn, told: drawn === due ? dueOf(term) : null };
  };
  if (successor?.entry.beyondRecords) return overdue(recorded);
  // Of a term that ends with an election, the day on which that was expected is no end.
  const goesOn = term.endExpected || rulesOn(history.committee, history.asOf)?.holdover === true;
  if (!goesOn || (next !== null && next <= due)) return { drawn: due, told: dueOf(term) };
  return next === null
    ? overdue(earlier(history.asOf, window.to))
    : { drawn: next, told: { about: expectedAbout(next) } };
}

/** A term as one bar, or as two where the day on which it ended was not recorded: certain, then not. */
function termBars(term: Term, drawing: Drawing): SeatBar[] {
  const { committee } = drawing.history;
  const open = openEnd(term, drawing);
  const until = term.until ?? open.drawn;
  const due = term.scheduledEnd;
  const seat = drawing.history.seats.find(({ number }) => number === term.seat);
  const today = seat === undefined ? null : seat.cohorts.at(-1)?.cohort;
  const cohort = term.cohort === today ? null : cohortOf(committee, term.cohort, term.since);
  const base = {
    label: drawing.names.get(term.person) ?? term.person,
    href: toPerson(term.person),
    ...(cohort === null ? {} : { cohort }),
  };
  const bar = (since: Day, end: Day, state: BarState, told: WhenPart | null = { day: end }): SeatBar => ({
    ...base,
    since: expectedAbout(since),
    until: expectedAbout(end),
    told: { since: { day: since }, until: told },
    state,
    ...(due !== null && !term.endExpected && due < end && since <= due ? { heldOver: due } : {}),
  });
  const sits = drawing.history.asOf < term.since ? 'elected' : 'current';
  if (term.until === null) return [bar(term.since, until, sits, open.told)];
  if (drawing.history.asOf < term.until) return [bar(term.since, until, sits)];
  const when = term.ended?.when ?? null;
  if (when === null || when.exact) return [bar(term.since, until, 'past', untilOf(term))];
  const certain = when.after === null ? term.since : addDays(when.after, 1);
  return certain <= addDays(term.since, 1)
    ? [bar(term.since, until, 'uncertain')]
    : [bar(term.since, certain, 'past'), bar(certain, until, 'uncertain')];
}

const within = ({ since, until }: SeatBar, window: Window): boolean =>
  reckonedWith(since) < window.to && window.from < reckonedWith(until);

/** Everything that is drawn in a seat's row: terms, the gaps between them, and the terms that are foreseen. */
function seatBars(seat: Seat, drawing: Drawing): SeatBar[] {
  const { history, window } = drawing;
  const bars: SeatBar[] = [];
  let at = seat.since;
  /** What is told of the day from which the next bar goes on. */
  let told: WhenPart = { day: seat.since };
  const own = history.heldUnrecorded.filter((held) => held.seat === seat.number);
  const piece = (until: Day, end: WhenPart | null) => {
    if (at >= until) return;
    const ref = cohortOf(history.committee, cohortOn(seat, at), at);
    const other = ref !== null && cohortOn(seat, at) !== seat.cohorts.at(-1)?.cohort;
    const held = own.find((each) => inForce(each, at));
    bars.push({
      label: TAGS[held === undefined ? 'vacant' : 'not-recorded'].word,
      href: null,
      since: expectedAbout(at),
      until: expectedAbout(until),
      told: { since: told, until: end },
      state: held === undefined ? 'vacant' : 'unrecorded',
      ...(other ? { cohort: ref } : {}),
    });
  };
  /** While no member is known to sit in it: vacant, or held by somebody not recorded. */
  const gap = (until: Day, end: WhenPart | null) => {
    const edges = own.flatMap(({ since, sinceExpected, until: ends }): WhenPart[] => [
      sinceExpected ? { about: expectedAbout(since) } : { day: since },
      ...(ends === null ? [] : [{ day: ends }]),
    ]);
    for (const edge of edges.sort((a, b) => (placedOn(a) < placedOn(b) ? -1 : 1))) {
      if (placedOn(edge) <= at || until <= placedOn(edge)) continue;
      piece(placedOn(edge), edge);
      [at, told] = [placedOn(edge), edge];
    }
    piece(until, end);
  };
  const terms = history.terms.filter((term) => term.seat === seat.number);
  for (const term of terms) {
    gap(term.since, { day: term.since });
    const drawn = termBars(term, drawing);
    bars.push(...drawn);
    const last = drawn.at(-1);
    if (last !== undefined) [at, told] = [reckonedWith(last.until), last.told.until ?? { about: last.until }];
  }
  const coming = drawing.foreseen.filter((term) => term.seat === seat.number && (term.until ?? window.to) > at);
  for (const { since, until, entry } of coming) {
    const { beyondRecords } = entry;
    if (!beyondRecords) gap(since, { about: expectedAbout(since) });
    const end = until ?? later(window.to, addDays(since, 1));
    const start = beyondRecords ? at : later(since, at);
    if (start < end) {
      const label = beyondRecords ? TAGS['not-recorded'].word : TO_BE_ELECTED;
      // In a bar too short for it, the hatching alone says that nobody is known.
      const short = '';
      bars.push({
        label,
        short,
        href: null,
        since: expectedAbout(start),
        until: expectedAbout(end),
        told: {
          since: beyondRecords ? told : { about: expectedAbout(start) },
          until: until === null ? null : { about: expectedAbout(end) },
        },
        state: beyondRecords ? 'unrecorded' : 'foreseen',
      });
    }
    [at, told] = [end, { about: expectedAbout(end) }];
  }
  if (coming.length === 0 && terms.at(-1)?.until !== null) {
    gap(seat.until ?? history.asOf, seat.until === null ? null : { day: seat.until });
  }
  return bars.filter((bar) => within(bar, window));
}

/** A row of the chart; none for a seat of a committee without cohorts, or for one that has nothing to show. */
function row(seat: Seat, drawing: Drawing): ChartSeat[] {
  const { committee, asOf } = drawing.history;
  const cohort = cohortOf(committee, seat.cohorts.at(-1)?.cohort ?? null, asOf);
  const bars = seatBars(seat, drawing);
  return cohort === null || bars.length === 0
    ? []
    : [{ number: seat.number, label: seatNumber(seat.number), cohort, bars }];
}

/** What the chart of a committee's seats shows between two days; null for a committee without cohorts. */
export function stagger(
  past: History,
  community: Community,
  entries: readonly CalendarEntry[],
  window: Window,
): SeatsChartData | null {
  const history = { ...past, terms: termsWithWinners(past) };
  const { committee, asOf } = history;
  const drawing: Drawing = {
    history,
    names: new Map(community.people.map(({ id, name }) => [id, name])),
    foreseen: foreseenTerms(past, entries, window.to),
    window,
    recorded: earlier(community.recordsEnd ?? asOf, asOf),
  };
  const seats = history.seats
    .flatMap((seat) => row(seat, drawing))
    .sort((a, b) => a.cohort.index - b.cohort.index || a.number - b.number);
  if (seats.length === 0) return null;
  const { recordsEnd } = community;
  return {
    ...window,
    today: asOf,
    recordsEnd: recordsEnd !== null && recordsEnd < asOf ? recordsEnd : null,
    seats,
    elections: entries
      .map((entry) => ({
        when: entry.declared === null ? { about: seatedOn(entry) } : { day: entry.declared },
        label: entryTitle(entry, community),
        href: entry.election === null ? null : toElection(entry.election),
        sure: sureOf(entry),
        cohort: cohortOf(committee, entry.cohort, asOf) ?? undefined,
      }))
      .filter(({ when }) => window.from <= placedOn(when) && placedOn(when) <= window.to),
  };
}

function sureOf({ status, beyondRecords }: CalendarEntry): SeatsChartData['elections'][number]['sure'] {
  if (beyondRecords) return 'not-recorded';
  return status === 'past' ? 'held' : status === 'scheduled' ? 'planned' : 'foreseen';
}

/** The calendar that the chart and the pages of a committee speak of: five years ahead. */
export const committeeCalendar = (history: History, community: Community): CalendarEntry[] =>
  calendar(history.committee, community.elections, community.recordsEnd, history.asOf, 5);

/** What an entry is called: by its election's title, or by the charter's word and the year. */
const entryTitle = (entry: CalendarEntry, community: Community): string =>
  withId(community.elections, entry.election)?.title ?? foreseenName(entry);

/** What comes next on a committee: elections that fell due after the records end, and the first that is still to come. */
export interface Ahead {
  readonly beyond: readonly CalendarEntry[];
  readonly next: CalendarEntry | null;
}

export function ahead(entries: readonly CalendarEntry[]): Ahead {
  return {
    beyond: entries.filter(({ beyondRecords }) => beyondRecords),
    next: entries.find(({ status, beyondRecords }) => status !== 'past' && !beyondRecords) ?? null,
  };
}

/**
 * What the chart shows, as a sentence without its full stop: how many seats, in how many cohorts, and which come up next.
 * Null for a committee that has no cohorts on the day.
 */
export function finding(history: History, community: Community, entries: readonly CalendarEntry[]): string | null {
  const { committee, asOf, seats } = history;
  const rules = rulesOn(committee, asOf);
  if (rules === null || rules.cohorts.length === 0) return null;
  const count = seats.filter((seat) => inForce(seat, asOf)).length;
  const { beyond, next } = ahead(entries);
  // "in April 2026", "in the run-off of April 2026"
  const told = (entry: CalendarEntry) => {
    const runOff = entry.runOffOf === null ? undefined : withId(community.elections, entry.election);
    return {
      seats: entry.seats,
      election: runOff === undefined ? entryTitle(entry, community) : electionInSentence(runOff),
    };
  };
  return seatsFinding(
    { seats: count, cohorts: rules.cohorts.length },
    next === null ? null : { ...told(next), running: governedOn(next) <= asOf },
    beyond.map(told),
    community.recordsEnd !== null,
  );
}
