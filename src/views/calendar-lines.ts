/** The lines of a calendar table: elections that were held, that are planned, and that a charter foresees. */

import { foreseenName } from '#words/elections.ts';
import type { TagState } from '#words/tags.ts';
import { type CalendarEntry, calendar } from '../governance/calendar.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import type { Day } from '../governance/day.ts';
import { seatedOn } from '../governance/history/happenings.ts';
import { dayOf, type Instant, lastDayBefore } from '../governance/instant.ts';
import type { Committee, Election, ElectionId } from '../governance/model.ts';
import { toElection } from '../site/urls.ts';
import { type ElectionMark, markAt } from './election-mark.ts';

export interface CalendarLine {
  /** "September 2018", "Autumn 2026". */
  readonly title: string;
  /** Its id; null until it has a file. */
  readonly election: ElectionId | null;
  /** Its page; null until it has one. */
  readonly href: string | null;
  readonly cohort: CohortRef | null;
  readonly seats: number;
  /** The day on which nominations open, or are expected to. */
  readonly opens: Day;
  /** The day of the result: declared or foreseen; null where nothing says. */
  readonly result: Day | null;
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

/** An entry of a committee's calendar as a line. `at` decides in which phase an election is. */
export function calendarLine(
  committee: Committee,
  elections: ReadonlyMap<string, Election>,
  recordsEnd: Day | null,
  entry: CalendarEntry,
  at: Instant,
): CalendarLine {
  const election = entry.election === null ? undefined : elections.get(entry.election);
  const last = entry.phases.at(-1);
  const mark = election === undefined ? null : markAt(election, at, recordsEnd);
  return {
    title: election?.title ?? foreseenName(entry),
    election: election?.id ?? null,
    href: election === undefined ? null : toElection(election.id),
    cohort: cohortOf(committee, entry.cohort, entry.opens),
    seats: entry.seats,
    opens: entry.opens,
    result:
      entry.declared ??
      (election === undefined ? seatedOn(entry) : last === undefined ? null : lastDayBefore(last.end)),
    estimated: election === undefined,
    tag: mark === null ? { state: entry.beyondRecords ? 'not-recorded' : 'foreseen' } : tagOf(mark),
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
