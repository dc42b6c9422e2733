/**
 * When a cohort comes up. A charter names a month or a season; the days in it are laid out by the committee's `opening`
 * until an election file gives its own. An occurrence is governed by the rules in force on the day on which its
 * nominations open.
 */
import { addDays, addMonths, type Day, day, firstOfMonth, monthOf, nthWeekday, yearOf } from './day.ts';
import { type Estimate, expectedAbout, reckonedWith } from './estimate.ts';
import { at, dayOf, lastDayBefore } from './instant.ts';
import { current, inForce } from './interval.ts';
import { withId } from './lookup.ts';
import type { CohortId, Committee, Opening, Phase } from './model.ts';
import { type Cohort, cycleOf, isOnCalendar, monthsDue } from './rules/cohorts.ts';
import type { Rules } from './rules/index.ts';

/** One coming election as the charter foresees it. */
export interface Occurrence {
  readonly cohort: Cohort;
  readonly year: number;
  readonly month: number;
  /** The day on which its nominations are expected to open. */
  readonly opens: Estimate;
  /** The phases with their instants; none where the charter does not state any. */
  readonly phases: readonly Phase[];
  /** The first day on which its winners can sit. */
  readonly seated: Estimate;
}

/**
 * The first day on which the winners of a timetable can sit: the day on which its last phase ends (the last day of one
 * for the results), or the first day after its month where it has no phases.
 */
export function seatedAfter(phases: readonly Phase[], year: number, month: number): Estimate {
  const last = phases.at(-1);
  if (last === undefined) return expectedAbout(addMonths(firstOfMonth(year, month), 1));
  return expectedAbout(last.phase === 'results' ? lastDayBefore(last.end) : dayOf(last.end));
}

/**
 * A cohort's election in a month of a year, as the rules foresee it. Each
 * phase ends at the time of day at which nominations open, by the clock of the committee's zone.
 */
export function occurrence(
  rules: Rules,
  cohort: Cohort,
  year: number,
  month: number,
  { weekday, week, time, zone }: Opening,
): Occurrence {
  const opens = nthWeekday(year, month, weekday, week);
  let days = 0;
  const phases = rules.phases.map((rule): Phase => {
    const start = at(addDays(opens, days), time, zone);
    days += rule.days;
    return { phase: rule.phase, start, end: at(addDays(opens, days), time, zone), precision: 'instant' };
  });
  return { cohort, year, month, opens: expectedAbout(opens), phases, seated: seatedAfter(phases, year, month) };
}

/** Months since the January of the year 0. */
const monthsOf = (on: Day): number => 12 * yearOf(on) + monthOf(on) - 1;

const inMonth = (rules: Rules, cohort: Cohort, month: number, opening: Opening): Occurrence =>
  occurrence(rules, cohort, Math.floor(month / 12), (month % 12) + 1, opening);

/**
 * Every election that the rules of one version foresee whose nominations open after `after` and not after `until`,
 * earliest first; of one day, in the order of the cohorts.
 */
export function occurrences(rules: Rules, opening: Opening, after: Day, until: Day): Occurrence[] {
  return rules.cohorts
    .filter(isOnCalendar)
    .flatMap((cohort) =>
      monthsDue(cohort, monthsOf(after), monthsOf(until)).map((month) => inMonth(rules, cohort, month, opening)),
    )
    .filter(({ opens }) => after < reckonedWith(opens) && reckonedWith(opens) <= until)
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
}

/** A cohort's first election whose nominations open after a day; null where no calendar says when it comes up. */
export function nextOccurrence(rules: Rules, cohort: Cohort, opening: Opening, after: Day): Occurrence | null {
  if (!isOnCalendar(cohort)) return null;
  const from = monthsOf(after);
  return (
    monthsDue(cohort, from, from + cycleOf(cohort))
      .map((month) => inMonth(rules, cohort, month, opening))
      .find(({ opens }) => after < reckonedWith(opens)) ?? null
  );
}

/**
 * Whether elections of a cohort whose nominations open on two days are one and the same, held early or late: their
 * months lie less than half a cycle apart.
 */
export const sameCycle = (a: Day, b: Day, cohort: Pick<Cohort, 'every' | 'everyMonths'>): boolean =>
  2 * Math.abs(monthsOf(a) - monthsOf(b)) < cycleOf(cohort);

/** A cohort's last election whose nominations open before a day, as one version foresees it by itself. */
function lastOccurrence(rules: Rules, cohort: Cohort, opening: Opening, before: Day): Occurrence | null {
  if (!isOnCalendar(cohort)) return null;
  const until = monthsOf(before);
  return (
    monthsDue(cohort, until - cycleOf(cohort), until)
      .map((month) => inMonth(rules, cohort, month, opening))
      .findLast(({ opens }) => reckonedWith(opens) < before) ?? null
  );
}

/**
 * Elections that amendments would leave out. One that names for a cohort a time just past, when by the rules until then
 * the election was still to come, would skip a cycle: no nominations had opened under either. That election keeps its
 * month, under the new rules.
 */
function keptByAmendments({ charter, opening }: Committee): Occurrence[] {
  const kept: Occurrence[] = [];
  let due = new Map<CohortId, Pick<Occurrence, 'year' | 'month' | 'opens'>>();
  charter.forEach(({ since, until, rules }, index) => {
    const before = charter[index - 1]?.rules.cohorts ?? [];
    const still = new Map<CohortId, Pick<Occurrence, 'year' | 'month' | 'opens'>>();
    for (const cohort of rules.cohorts) {
      const own = withId(before, cohort.id);
      if (own === undefined) continue;
      const expected = due.get(cohort.id) ?? nextOccurrence({ ...rules, phases: [] }, own, opening, addDays(since, -1));
      const missed = lastOccurrence({ ...rules, phases: [] }, cohort, opening, since);
      if (expected === null || missed === null) continue;
      const expectedOn = reckonedWith(expected.opens);
      if (!sameCycle(reckonedWith(missed.opens), expectedOn, cohort)) continue;
      if (until !== null && until <= expectedOn) still.set(cohort.id, expected);
      else kept.push(occurrence(rules, cohort, expected.year, expected.month, opening));
    }
    due = still;
  });
  return kept;
}

/** The election of a cohort that the rules foresee nearest to a day, by months; the later one of two as near; null where none is. */
export function occurrenceNear(rules: Rules, cohort: Cohort, opening: Opening, on: Day): Occurrence | null {
  const next = nextOccurrence(rules, cohort, opening, addDays(on, -1));
  const last = lastOccurrence(rules, cohort, opening, on);
  if (last === null || next === null) return last ?? next;
  const months = (opens: Estimate) => Math.abs(monthsOf(reckonedWith(opens)) - monthsOf(on));
  return months(last.opens) < months(next.opens) ? last : next;
}

/** An election that takes the place of one that the charter foresees. */
export interface Held {
  readonly cohort: CohortId | null;
  readonly opens: Day | Estimate;
}

/**
 * Every election that a committee's charter foresees between two days, amendments included: an occurrence counts where
 * the version that foresees it is in force on the day on which its nominations open. None is foreseen within half a
 * cycle of another of its cohort, or of one of those `held`: an amendment that moves a cohort does not elect it twice.
 * Where an amendment changes the cycle, the shorter one counts.
 */
export function foreseen(committee: Committee, after: Day, until: Day, held: readonly Held[] = []): Occurrence[] {
  const { charter, opening } = committee;
  const shorter = (cohort: Cohort, on: Day): Cohort => {
    const then = current(charter, on)?.rules.cohorts.find(({ id }) => id === cohort.id);
    return then !== undefined && cycleOf(then) < cycleOf(cohort) ? then : cohort;
  };
  const coming = charter
    .flatMap((version) =>
      occurrences(version.rules, opening, after, until).filter(({ opens }) => inForce(version, reckonedWith(opens))),
    )
    .concat(
      keptByAmendments(committee).filter(({ opens }) => after < reckonedWith(opens) && reckonedWith(opens) <= until),
    )
    .sort((a, b) => (a.opens < b.opens ? -1 : a.opens > b.opens ? 1 : 0));
  const others: Held[] = [...held];
  return coming.filter(({ cohort, opens }) => {
    const taken = others.some((other) => {
      const held = reckonedWith(other.opens);
      return other.cohort === cohort.id && sameCycle(held, reckonedWith(opens), shorter(cohort, held));
    });
    if (!taken) others.push({ cohort: cohort.id, opens });
    return !taken;
  });
}

/**
 * The elections that the rules of one version foresaw on a day, as if they were never amended again: from that day to
 * the end of the calendar year `years` years on. What a reader of the charter could expect on that day.
 */
export function foreseenFrom(rules: Rules, opening: Opening, on: Day, years: number): Occurrence[] {
  return occurrences(rules, opening, on, day(`${yearOf(on) + years}-12-31`));
}
