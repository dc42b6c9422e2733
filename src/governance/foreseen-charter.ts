/** What one version of a charter let its readers expect, as if it were never amended again. */
import { type ForeseenEntry, fromOccurrence, withVacancies } from './calendar.ts';
import { versionOn } from './charter.ts';
import type { Day } from './day.ts';
import { fillings } from './foreseen-terms.ts';
import { foreseenFrom } from './foresight.ts';
import { history } from './history/history.ts';
import type { Filling } from './history/state.ts';
import type { CharterVersion, Committee, Community, Election } from './model.ts';

interface Expectation {
  readonly entries: readonly ForeseenEntry[];
  readonly fillings: readonly Filling[];
}

/**
 * The elections that a version foresaw on its first day, to the end of the calendar year `years` years on, and the seats
 * that they would have filled. `elections` are those of the committee; what was declared later is left out.
 */
export function expectedUnder(
  committee: Committee,
  version: CharterVersion,
  elections: readonly Election[],
  years: number,
): Expectation {
  const { since } = version;
  const charter = committee.charter.filter((each) => each.since <= since);
  const then: Committee = {
    ...committee,
    charter: charter.map((each) => (each === version ? { ...each, until: null } : each)),
    dissolved: null,
  };
  const held = elections.filter(({ outcome }) => outcome !== null && outcome.takesOffice <= since);
  const entries = foreseenFrom(version.rules, committee.opening, since, years).map((occurrence) =>
    fromOccurrence(occurrence, null, since),
  );
  const past = history(then, held, since);
  const whole = withVacancies(entries, fillings(past, entries));
  return { entries: whole, fillings: fillings(past, whole) };
}

/** What a committee's charter let its readers expect on the first day of the version in force; null where none is. */
export function expectedOn(
  { elections }: Pick<Community, 'elections'>,
  committee: Committee,
  on: Day,
  years: number,
): (Expectation & { readonly version: CharterVersion }) | null {
  const version = versionOn(committee, on);
  const own = elections.filter((election) => election.committee === committee.id);
  return version === null ? null : { version, ...expectedUnder(committee, version, own, years) };
}

/** The first day of each version of a committee's charter, oldest first. */
export const versionDays = ({ charter }: Committee): Day[] => charter.map(({ since }) => since);
