/** The calendar: the elections that were held, those that are planned, and those that the charter foresees. */

import { isByElection } from './by-election.ts';
import { type CalendarEntry, fromOccurrence, governedOn } from './calendar-entry.ts';
import { rulesOn } from './charter.ts';
import { cohortOf } from './cohorts.ts';
import { addMonths, type Day, earlier, later, monthOf, yearOf } from './day.ts';
import { outcomeOn } from './declared.ts';
import { reckonedWith } from './estimate.ts';
import { fillings } from './foreseen-terms.ts';
import { foreseen } from './foresight.ts';
import { history } from './history/history.ts';
import type { Filling } from './history/state.ts';
import { withId } from './lookup.ts';
import type { CohortId, Committee, Community, Election } from './model.ts';
import { isUnrecorded } from './no-result.ts';
import type { History } from './terms.ts';
import { governingDay } from './timetable.ts';

export * from './calendar-entry.ts';

function recorded(committee: Committee, election: Election, asOf: Day): CalendarEntry {
  const opens = governingDay(election);
  const cohort = withId(rulesOn(committee, opens)?.cohorts ?? [], election.cohort);
  return {
    election: election.id,
    cohort: election.cohort,
    label: cohortOf(committee, election.cohort, opens)?.label ?? election.title,
    year: yearOf(opens),
    month: monthOf(opens),
    inOwnMonth: cohort?.month === monthOf(opens),
    seats: election.seats,
    alsoUp: election.alsoUp,
    runOffOf: election.runOffOf,
    lots: election.lots,
    vacant: [],
    status: outcomeOn(election, asOf) !== null || isUnrecorded(election, asOf) ? 'past' : 'scheduled',
    phases: election.timetable,
    opens,
    declared: election.outcome?.declared ?? null,
    beyondRecords: false,
    reckoned: true,
  };
}

/** How far the records tell of a cohort, where they name no end: to its last election that opened, else to the launch. */
function lastOpened({ charter }: Committee, filed: readonly CalendarEntry[], cohort: CohortId, asOf: Day): Day {
  return filed
    .filter((each) => each.cohort === cohort || each.lots.some((lot) => lot.cohort === cohort))
    .map(governedOn)
    .filter((opens) => opens <= asOf)
    .reduce(later, charter[0]?.since ?? asOf);
}

/** The entries of `calendar`, and what was before them. */
function entriesAfter(
  committee: Committee,
  allElections: readonly Election[],
  recordsEnd: Day | null,
  asOf: Day,
  years: number,
): { readonly entries: CalendarEntry[]; readonly past: History } {
  const filed = allElections
    .filter((election) => election.committee === committee.id)
    .map((election) => recorded(committee, election, asOf));
  const past = history(committee, allElections, asOf);
  const regular = filed.filter(
    (entry) => !isByElection(past, { id: entry.election, cohort: entry.cohort, on: governedOn(entry) }),
  );
  const covered = recordsEnd === null ? (committee.charter[0]?.since ?? asOf) : earlier(recordsEnd, asOf);
  const coming = foreseen(committee, covered, addMonths(asOf, years * 12), regular)
    .filter(
      ({ cohort, opens }) =>
        recordsEnd !== null || lastOpened(committee, regular, cohort.id, asOf) < reckonedWith(opens),
    )
    .map((occurrence) => fromOccurrence(occurrence, recordsEnd, asOf));
  const entries = [...filed, ...coming].sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
  return { entries: withVacancies(entries, fillings(past, entries)), past };
}

/**
 * A committee's elections: all that have a file, then those that the rules in force foresee until `years` years after
 * `asOf`, in the order in which nominations open. Of the days that the records cover nothing is foreseen any more;
 * what was foreseen for a day since, and has no file, is not recorded.
 *
 * An occurrence of a cohort is taken to be the election that has a file where nominations open in months less than half a
 * cycle apart, so that one held some weeks early or late is not foreseen a second time. Where the charter gives a vacant
 * seat to the next election, the first one foreseen whose nominations open after it fell vacant fills it too.
 */
export const calendar = (
  committee: Committee,
  allElections: readonly Election[],
  recordsEnd: Day | null,
  asOf: Day,
  years: number,
): CalendarEntry[] => entriesAfter(committee, allElections, recordsEnd, asOf, years).entries;

/**
 * A committee's elections as they came and are coming, and the seats that each ahead fills: one of two questions, beside what
 * a version of the charter let its readers expect (`expectedOn`). As `calendar`, until `years` years after `asOf`.
 */
export function asItCame(
  { elections, recordsEnd }: Pick<Community, 'elections' | 'recordsEnd'>,
  committee: Committee,
  asOf: Day,
  years: number,
): { readonly entries: CalendarEntry[]; readonly fillings: readonly Filling[] } {
  const { entries, past } = entriesAfter(committee, elections, recordsEnd, asOf, years);
  return { entries, fillings: fillings(past, entries) };
}

/** Foreseen elections with the vacant seats that they fill beside those of their cohorts. */
export function withVacancies<E extends CalendarEntry>(entries: readonly E[], filled: readonly Filling[]): E[] {
  const vacant = new Map<CalendarEntry, Filling['vacant']>(filled.map((filling) => [filling.entry, filling.vacant]));
  return entries.map((entry) => {
    const own = vacant.get(entry) ?? [];
    return own.length === 0 ? entry : { ...entry, vacant: own, seats: entry.seats + own.length };
  });
}
