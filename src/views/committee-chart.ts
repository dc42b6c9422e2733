/** The chart of a committee's staggered terms, with the title that says what it shows. */

import { chartSubtitle, seatsOfCommittee } from '#words/members-told.ts';
import type { CommitteeId } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import type { SeatsChartData } from './seats-chart.ts';
import { committeeCalendar, finding, stagger, wholeLife, yearsAround } from './stagger.ts';

export interface ChartView {
  /** Tells it from others on the same page. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Whose seats, and which years. */
  readonly subtitle: string;
  readonly data: SeatsChartData;
}

/** A committee's chart, of all years or only of those around the site's day; null where it has no cohorts. */
export function committeeChart(all: Site, committee: CommitteeId, years: 'all' | 'around'): ChartView | null {
  const history = the(all.histories, committee);
  const entries = committeeCalendar(history, all.community);
  const window = years === 'all' ? wholeLife(history) : yearsAround(history);
  const data = stagger(history, all.community, entries, window);
  if (data === null) return null;
  const { name } = history.committee;
  return {
    id: `seats-${committee}`,
    title: finding(history, all.community, entries) ?? seatsOfCommittee(name),
    subtitle: chartSubtitle(name, window, data.recordsEnd),
    data,
  };
}
