/** The lines of a calendar table: elections that were held, that are planned, and that a charter foresees. */

import { foreseenName } from '#words/elections.ts';
import type { AboutPart, DayPart } from '#words/rich-text.ts';
import type { TagState } from '#words/tags.ts';
import { type CalendarEntry, calendar, governedOn } from '../governance/calendar.ts';
import { foreseenState } from '../governance/calendar-entry.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import type { Day } from '../governance/day.ts';
import { seatedOn } from '../governance/history/happenings.ts';
import { dayOf, type Instant, lastDayBefore } from '../governance/instant.ts';
import type { Committee, Election, ElectionId } from '../governance/model.ts';
import { toElection } from '../site/urls.ts';
import { type ElectionMark, markAt } from './election-mark.ts';
import { committeeLink, type Linked } from './links.ts';

export interface CalendarLine {
  readonly committee: Linked;
  /** "September 2018", "Autumn 2026". */
  readonly title: string;
  /** Its id; null until it has a file. */
  readonly election: ElectionId | null;
  /** Its page; null until it has one. */
  readonly href: string | null;
  readonly cohort: CohortRef | null;
  readonly seats: number;
  /** The day on which nominations open; an estimate while it has no file. */
  readonly opens: DayPart | AboutPart;
  /** The day of the result: declared, planned, or an estimate while it has no file; null where nothing says. */
  readonly result: DayPart | AboutPart | null;
  /** Whether `opens` and `result` are only what the charter and custom lead to expect. */
  readonly estimated: boolean;
  readonly tag: { readonly state: TagState; readonly word?: string };
  /** While time alone changes where the election stands: its tag, which goes with the reader's clock. */
  readonly live: ElectionMark | null;
  readonly year: number;
  /** Whether its result is on record. */
  readonly past: boolean;
}

const tagOf = ({ tag, word }: ElectionMark): CalendarLine['tag'] =>
  word === undefined ? { state: tag } : { state: tag, word };

/** The day of an election's result, as far as its file, or the charter, tells. */
function resultOf(entry: CalendarEntry): CalendarLine['result'] {
  if (entry.declared !== null) return { day: entry.declared };
  if (entry.status === 'foreseen') return { about: seatedOn(entry) };
  const last = entry.phases.at(-1);
  return last === undefined ? null : { day: lastDayBefore(last.end) };
}

/** An entry of a committee's calendar as a line. `at` decides in which phase an election is. */
export function calendarLine(
  committee: Committee,
  elections: ReadonlyMap<string, Election>,
  recordsEnd: Day | null,
  entry: CalendarEntry,
  at: Instant,
): CalendarLine {
  const election = entry.election === null ? undefined : elections.get(entry.election);
  const mark = election === undefined ? null : markAt(election, at, recordsEnd);
  return {
    committee: committeeLink(committee),
    title: election?.title ?? foreseenName(entry),
    election: election?.id ?? null,
    href: election === undefined ? null : toElection(election.id),
    cohort: cohortOf(committee, entry.cohort, governedOn(entry)),
    seats: entry.seats,
    opens: entry.status === 'foreseen' ? { about: entry.opens } : { day: entry.opens },
    result: resultOf(entry),
    estimated: entry.status === 'foreseen',
    tag: mark === null ? { state: foreseenState(entry) } : tagOf(mark),
    live: mark === null || mark.live === null ? null : mark,
    year: entry.year,
    past: entry.status === 'past',
  };
}

/** All lines of a committee's calendar until `years` years after the day of `at`, in the order in which nominations open. */
export function calendarLines(
  committee: Committee,
  elections: ReadonlyMap<string, Election>,
  recordsEnd: Day | null,
  at: Instant,
  years: number,
): CalendarLine[] {
  return calendar(committee, [...elections.values()], recordsEnd, dayOf(at), years).map((entry) =>
    calendarLine(committee, elections, recordsEnd, entry, at),
  );
}
