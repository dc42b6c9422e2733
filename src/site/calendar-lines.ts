/** The lines of a calendar table: elections that were held, that are planned, and that a charter foresees. */
import type { CohortRef } from '../components/cohorts.ts';
import { type CalendarEntry, calendar } from '../governance/calendar.ts';
import { type Day, yearOf } from '../governance/day.ts';
import { seatedOn } from '../governance/foreseen-terms.ts';
import type { Occurrence } from '../governance/foresight.ts';
import { dayOf, type Instant, lastDayBefore } from '../governance/instant.ts';
import type { Committee, Election } from '../governance/model.ts';
import { cohortRef } from './cohort-refs.ts';
import { electionTag, type StateTag } from './election-state.ts';
import { toElection } from './urls.ts';

export interface CalendarLine {
  /** "September 2018", "Autumn 2026". */
  readonly title: string;
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
  readonly tag: StateTag;
  readonly year: number;
}

/** "Autumn 2026": what an election is called that has no file yet. */
export const foreseenTitle = ({ label, year }: Pick<CalendarEntry, 'label' | 'year'>): string => `${label} ${year}`;

/** An entry of a committee's calendar as a line. `at` decides in which phase an election is. */
export function calendarLine(
  committee: Committee,
  elections: ReadonlyMap<string, Election>,
  entry: CalendarEntry,
  at: Instant,
): CalendarLine {
  const election = entry.election === null ? undefined : elections.get(entry.election);
  const last = entry.phases.at(-1);
  return {
    title: election?.title ?? foreseenTitle(entry),
    href: election === undefined ? null : toElection(election.id),
    cohort: cohortRef(committee, entry.cohort, entry.opens),
    seats: entry.seats,
    opens: entry.opens,
    result:
      entry.declared ??
      (election === undefined ? seatedOn(entry) : last === undefined ? null : lastDayBefore(last.end)),
    estimated: election === undefined,
    tag:
      election !== undefined ? electionTag(election, at) : { state: entry.beyondRecords ? 'not-recorded' : 'foreseen' },
    year: entry.year,
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
    calendarLine(committee, elections, entry, at),
  );
}

/**
 * What one version of a charter foresaw, as lines: for a page that shows the charter as it stood. All of them are
 * foreseen; whether they came about is for the calendar to say.
 */
export function foreseenLines(committee: Committee, on: Day, occurrences: readonly Occurrence[]): CalendarLine[] {
  return occurrences.map(({ cohort, year, opens, seated }) => ({
    title: foreseenTitle({ label: cohort.label, year }),
    href: null,
    cohort: cohortRef(committee, cohort.id, on),
    seats: cohort.seats,
    opens,
    result: seated,
    estimated: true,
    tag: { state: 'foreseen' },
    year: yearOf(opens),
  }));
}
