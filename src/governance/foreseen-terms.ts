/** Which seat each foreseen election will fill, and for how long. */

import type { CalendarEntry } from './calendar.ts';
import { addMonths, type Day, firstOfMonth } from './day.ts';
import { lastDayBefore } from './instant.ts';
import type { Interval } from './interval.ts';
import { cohortOn } from './seats.ts';
import type { History } from './terms.ts';

/** A term that somebody not yet known will begin. */
export interface ForeseenTerm extends Interval {
  readonly seat: number;
  /** The calendar entry that fills it. */
  readonly entry: CalendarEntry;
}

/** The first day on which the winners of a coming election can sit. */
export function seatedOn({ phases, year, month }: Pick<CalendarEntry, 'phases' | 'year' | 'month'>): Day {
  const last = phases.at(-1);
  return last === undefined ? addMonths(firstOfMonth(year, month), 1) : lastDayBefore(last.end);
}

/**
 * For each seat that exists today, the terms that coming elections will begin, until `horizon`: those of its cohort, and
 * one that is planned already and fills the seat beside its own. The last of each goes on past the horizon.
 */
export function foreseenTerms(history: History, entries: readonly CalendarEntry[], horizon: Day): ForeseenTerm[] {
  const coming = entries.filter(({ status }) => status !== 'past');
  return history.seats
    .filter((seat) => seat.until === null)
    .flatMap((seat) => {
      const cohort = cohortOn(seat, history.asOf);
      const own = coming.filter((entry) => {
        const planned = history.contests.find(({ election }) => election === entry.election)?.seatsUp;
        const filled = planned?.some((up) => up.seat === seat.number) ?? entry.cohort === cohort;
        return filled && seatedOn(entry) <= horizon;
      });
      return own.map((entry, index): ForeseenTerm => {
        const next = own[index + 1];
        return { seat: seat.number, entry, since: seatedOn(entry), until: next === undefined ? null : seatedOn(next) };
      });
    });
}
