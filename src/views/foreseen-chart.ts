/** The picture of the terms that one version of the charter foresaw, beginning with the members of its first day. */

import { foreseenName } from '#words/elections.ts';
import { asItStood } from '../governance/charter.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { type Day, firstOfMonth, monthOf, yearOf } from '../governance/day.ts';
import { expectedOn } from '../governance/foreseen-charter.ts';
import { history } from '../governance/history/history.ts';
import { knownOn } from '../governance/known.ts';
import type { Committee, Community } from '../governance/model.ts';
import type { SeatsChartData } from './seats-chart.ts';
import { stagger } from './stagger.ts';

/**
 * What a reader of the charter of a day could expect of a committee's seats, to the end of the calendar year `years`
 * years on. Null for a committee without cohorts. The chart has no today: it shows one day's view of the days after.
 */
export function foreseenChart(
  community: Community,
  committee: Committee,
  on: Day,
  years: number,
): SeatsChartData | null {
  const then = asItStood(committee, on);
  const known = { ...knownOn(community, on), recordsEnd: null };
  const window = { from: firstOfMonth(yearOf(on), monthOf(on)), to: firstOfMonth(yearOf(on) + years + 1, 1) };
  const entries = expectedOn(community, committee, on, years)?.entries ?? [];
  const chart = stagger(history(then, known.elections, on), known, entries, window);
  if (chart === null) return null;
  // An election stands in the month that the charter names, not where its winners sit: that is where the bars begin.
  const elections = entries.map((entry) => ({
    when: { about: entry.opens },
    label: foreseenName(entry),
    href: null,
    sure: 'foreseen' as const,
    cohort: cohortOf(then, entry.cohort, on) ?? undefined,
  }));
  return { ...chart, elections, today: null };
}
