/**
 * When a cohort comes up. A charter names a month or a season; the days in it are laid out by the committee's `opening`
 * until an election file gives its own. An occurrence is governed by the rules in force on the day on which its
 * nominations open.
 */
import { addMonths, type Day, day, firstOfMonth, nthWeekday, yearOf } from './day.ts';
import { addDaysIn, at, dayOf } from './instant.ts';
import { inForce } from './interval.ts';
import type { Committee, Opening, Phase } from './model.ts';
import type { Cohort, Rules } from './rules.ts';

/** One coming election as the charter foresees it. */
export interface Occurrence {
  readonly cohort: Cohort;
  readonly year: number;
  readonly month: number;
  /** The day on which its nominations are expected to open. */
  readonly opens: Day;
  /** The phases with their instants; none where the charter does not state any. */
  readonly phases: readonly Phase[];
  /** The first day on which its winners can sit: the day on which the last phase ends, or the first day after its month. */
  readonly seated: Day;
}

/** Whether a cohort comes up in a year. */
const isDue = (cohort: Cohort, year: number): boolean =>
  cohort.fromYear === null || (((year - cohort.fromYear) % cohort.every) + cohort.every) % cohort.every === 0;

/** A cohort's election in a year, as the rules foresee it. */
export function occurrence(rules: Rules, cohort: Cohort, year: number, opening: Opening): Occurrence {
  const opens = nthWeekday(year, cohort.month, opening.weekday, opening.week);
  let start = at(opens, opening.time, opening.zone);
  const phases = rules.phases.map(({ phase, days }): Phase => {
    const end = addDaysIn(opening.zone, start, days);
    const laidOut = { phase, start, end, precision: 'instant' } as const;
    start = end;
    return laidOut;
  });
  const last = phases.at(-1);
  return {
    cohort,
    year,
    month: cohort.month,
    opens,
    phases,
    seated: last === undefined ? addMonths(firstOfMonth(year, cohort.month), 1) : dayOf(last.end),
  };
}

/**
 * Every election that the rules of one version foresee whose nominations open after `after` and not after `until`,
 * earliest first; of one day, in the order of the cohorts.
 */
export function occurrences(rules: Rules, opening: Opening, after: Day, until: Day): Occurrence[] {
  const years = Array.from({ length: yearOf(until) - yearOf(after) + 1 }, (_, index) => yearOf(after) + index);
  return years
    .flatMap((year) =>
      rules.cohorts.filter((cohort) => isDue(cohort, year)).map((cohort) => occurrence(rules, cohort, year, opening)),
    )
    .filter(({ opens }) => after < opens && opens <= until)
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
}

/** A cohort's first election whose nominations open after a day. */
export function nextOccurrence(rules: Rules, cohort: Cohort, opening: Opening, after: Day): Occurrence {
  let year = yearOf(after);
  for (;;) {
    if (isDue(cohort, year)) {
      const found = occurrence(rules, cohort, year, opening);
      if (after < found.opens) return found;
    }
    year += 1;
  }
}

/**
 * Every election that a committee's charter foresees, amendments included: an occurrence counts where the version that
 * foresees it is in force on the day on which its nominations open.
 */
export function foreseen(committee: Committee, after: Day, until: Day): Occurrence[] {
  return committee.charter
    .flatMap((version) =>
      occurrences(version.rules, committee.opening, after, until).filter(({ opens }) => inForce(version, opens)),
    )
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
}

/**
 * The elections that the rules of one version foresaw on a day, as if they were never amended again: from that day to
 * the end of the calendar year `years` years on. What a reader of the charter could expect on that day.
 */
export function foreseenFrom(rules: Rules, opening: Opening, on: Day, years: number): Occurrence[] {
  return occurrences(rules, opening, on, day(`${yearOf(on) + years}-12-31`));
}
