/** The calendar: the elections that were held, those that are planned, and those that the charter foresees. */

import { rulesOn } from './charter.ts';
import { addMonths, type Day, earlier, monthOf, yearOf } from './day.ts';
import { foreseen, type Occurrence } from './foresight.ts';
import type { AlsoUp, CohortId, Committee, Election, ElectionId, Lot, Phase } from './model.ts';
import { governingDay } from './timetable.ts';

export interface CalendarEntry {
  /** Null until the election has a file. */
  readonly election: ElectionId | null;
  readonly cohort: CohortId | null;
  /** What the charter calls the time at which it comes up. */
  readonly label: string;
  readonly year: number;
  readonly month: number;
  /** How many seats it fills. */
  readonly seats: number;
  /** The seats among them that come up beside those of the cohort. */
  readonly alsoUp: readonly AlsoUp[];
  readonly lots: readonly Lot[];
  readonly status: 'past' | 'scheduled' | 'foreseen';
  readonly phases: readonly Phase[];
  readonly opens: Day;
  readonly declared: Day | null;
  /** Foreseen for a day that the records no longer cover: whether it was held, they do not tell. */
  readonly beyondRecords: boolean;
}

function recorded(committee: Committee, election: Election, asOf: Day): CalendarEntry {
  const opens = governingDay(election);
  const cohort = rulesOn(committee, opens)?.cohorts.find(({ id }) => id === election.cohort);
  const declared = election.outcome?.declared ?? null;
  return {
    election: election.id,
    cohort: election.cohort,
    label: cohort?.label ?? election.title,
    year: yearOf(opens),
    month: monthOf(opens),
    seats: election.seats,
    alsoUp: election.alsoUp,
    lots: election.lots,
    status: declared !== null && declared <= asOf ? 'past' : 'scheduled',
    phases: election.timetable,
    opens,
    declared,
    beyondRecords: false,
  };
}

/** What the charter alone foresees, as an entry of the calendar. */
export const fromOccurrence = (
  { cohort, year, month, opens, phases }: Occurrence,
  recordsEnd: Day | null,
  asOf: Day,
): CalendarEntry => ({
  election: null,
  cohort: cohort.id,
  label: cohort.label,
  year,
  month,
  seats: cohort.seats,
  alsoUp: [],
  lots: [],
  status: 'foreseen',
  phases,
  opens,
  declared: null,
  beyondRecords: recordsEnd !== null && recordsEnd < opens && opens <= asOf,
});

/**
 * A committee's elections: all that have a file, then those that the rules in force foresee until `years` years after
 * `asOf`, in the order in which nominations open. Of the days that the records cover nothing is foreseen any more.
 *
 * An occurrence of a cohort is taken to be the election that has a file where nominations open in months less than half a
 * cycle apart, so that one held some weeks early or late is not foreseen a second time.
 */
export function calendar(
  committee: Committee,
  allElections: readonly Election[],
  recordsEnd: Day | null,
  asOf: Day,
  years: number,
): CalendarEntry[] {
  const filed = allElections
    .filter((election) => election.committee === committee.id)
    .map((election) => recorded(committee, election, asOf));
  const covered = recordsEnd === null ? asOf : earlier(recordsEnd, asOf);
  const coming = foreseen(committee, covered, addMonths(asOf, years * 12), filed).map((occurrence) =>
    fromOccurrence(occurrence, recordsEnd, asOf),
  );
  return [...filed, ...coming].sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
}
